import type { LexiconSource } from '../../lexicon.ts';
import { buildSpelling, withoutUmlauts } from '../../spelling.ts';
import { forms } from './forms.ts';
import { grammar } from './grammar.ts';
import { wordClasses } from './words.ts';

/** The words of the German pack. */
export const lexicon: LexiconSource = {
  wordClasses,
  endings: 'e en er es em n s st t te',
  spelling: buildSpelling(forms, withoutUmlauts),
  grammar,
};
