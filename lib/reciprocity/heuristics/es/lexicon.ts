import type { LexiconSource } from '../../lexicon.ts';
import { buildSpelling, withoutAccents } from '../../spelling.ts';
import { forms } from './forms.ts';
import { grammar } from './grammar.ts';
import { wordClasses } from './words.ts';

/** The words of the Spanish pack. */
export const lexicon: LexiconSource = {
  wordClasses,
  endings: 's es mente ito ita',
  spelling: buildSpelling(forms, withoutAccents),
  grammar,
};
