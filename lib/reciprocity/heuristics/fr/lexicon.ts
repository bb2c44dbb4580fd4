import type { LexiconSource } from '../../lexicon.ts';
import { grammar } from './grammar.ts';
import { spelling } from './spelling.ts';
import { wordClasses } from './words.ts';

/** The words of the French pack. */
export const lexicon: LexiconSource = {
  wordClasses,
  endings: 's e es x ment',
  spelling,
  grammar,
};
