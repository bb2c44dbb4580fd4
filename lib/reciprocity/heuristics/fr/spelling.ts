import { lateForms, type Spelling, withoutAccents } from '../../spelling.ts';
import { forms } from './forms.ts';

const known = lateForms(forms);
const elided = /^(qu|jusqu|lorsqu|puisqu|[cdjlmnst])([aeiouyh].*)$/;
/** Pronouns that are taken apart as in "t'es": the short form stands for "tu". */
const short: Readonly<Record<string, string>> = { t: 'tu' };
const afterTu = new Set([
  'es',
  'as',
  'avais',
  'etais',
  'aurais',
  'auras',
  'aimes',
  'arrives',
  'oublies',
]);

/** French in chats: elisions taken apart where the apostrophe is typed, chat spellings written out, accents taken off. */
export const spelling: Spelling = {
  formsOf(form, apostrophe) {
    const plain = withoutAccents(form);
    const found = known(plain);
    if (found !== undefined) return found;
    const parts = apostrophe ? elided.exec(plain) : null;
    const [, first, rest] = parts ?? [];
    if (first === undefined || rest === undefined) return [plain];
    return [afterTu.has(rest) ? (short[first] ?? first) : first, rest];
  },
};
