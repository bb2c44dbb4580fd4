/**
 * Stands in the built files for what d3-scale has beside numbers: colours between two colours, and formats in English.
 * The pictures have one ink, and Intl writes their numbers.
 */
const none = undefined;

export {
  none as color,
  none as cubehelix,
  none as format,
  none as formatPrefix,
  none as formatSpecifier,
  none as hcl,
  none as hsl,
  none as lab,
  none as precisionFixed,
  none as precisionPrefix,
  none as precisionRound,
  none as rgb,
};
