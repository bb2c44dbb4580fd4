import type { LexiconSource } from '../../lexicon.ts';
import { grammar } from './grammar.ts';
import { spelling } from './spelling.ts';
import { wordClasses } from './words.ts';

/** The words of the English pack. */
export const lexicon: LexiconSource = {
  wordClasses,
  endings: 's es ed d ing er ly in est y',
  spelling,
  grammar,
};
