import type { LexiconSource } from '../../lexicon.ts';
import { buildSpelling, withoutAccents } from '../../spelling.ts';
import { forms } from './forms.ts';
import { grammar } from './grammar.ts';
import { wordClasses } from './words.ts';

/** The words of the French pack. */
export const lexicon: LexiconSource = {
  wordClasses,
  endings: 's e es x ment',
  spelling: buildSpelling(forms, withoutAccents),
  grammar,
};
