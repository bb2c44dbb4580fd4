/** The plainest wordings that are worth a pause, each of another pattern; a test of the reading keeps them so. */
export const hot = [
  'you never listen to me.',
  'shut up you idiot.',
  'after all I did for you.',
] as const;

/** Such as are typed fast, for what is typed a thousand times. */
export const hotAndShort = ['you never ask.', 'you idiot.', 'you owe me.'] as const;

/** One of them and a blank may stand before any of these and change nothing: none is short for a word. */
export const firsts = 'cdfghjlpqtvwz';

/** Worth none. */
export const calm = ['home by six', 'back at nine', 'ok fine'] as const;
