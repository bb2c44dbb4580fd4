/** The heuristics without reasons and examples, written by `npm run learn`. */
export const cues = '';
