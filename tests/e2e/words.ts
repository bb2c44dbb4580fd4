/** The plainest wordings that are worth a pause, each of another pattern; a test of the reading keeps them so. */
export const hot = [
  'you never listen to me.',
  'shut up you idiot.',
  'after all I did for you.',
] as const;

/** One of them and a blank may stand before any of these and change nothing: none is short for a word. */
export const firsts = 'cdfghjlpqtvwz';

/** Worth none. */
export const calm = ['home by six', 'back at nine', 'ok fine'] as const;
