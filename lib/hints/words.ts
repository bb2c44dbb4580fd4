import type { MessageKey, Translate } from '../i18n';
import type { PatternId } from '../reciprocity/pattern';
import { isViolentThreat } from './violent';

/** The sentences of one hint; `rewording` is null where none may be offered (model 3b, 3f.16). */
export interface HintTexts {
  readonly notice: string;
  readonly question: string;
  readonly rewording: string | null;
  readonly about: string;
}

/** How many wordings of a notice, a question and a rewording each pattern has. */
export const variants = 3;

/** No wording may make a demand for control smoother. */
const withoutRewording: ReadonlySet<PatternId> = new Set(['control']);

/** Longest quote in characters; a longer one is cut at a word. */
const longestQuote = 60;

/** The user's words on one line, cut at a word where they are long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longestQuote) return line;
  const start = line.slice(0, longestQuote);
  const cut = start.lastIndexOf(' ');
  // Without a blank the cut may fall inside a surrogate pair.
  return `${(cut > 20 ? start.slice(0, cut) : start).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The sentences for a pattern found in `words`; `variant` (any whole number) chooses among the wordings. */
export function hintTexts(
  pattern: PatternId,
  words: string,
  variant: number,
  t: Translate,
): HintTexts {
  if (pattern === 'threat' && isViolentThreat(words)) {
    return {
      notice: t('hint_violent_notice'),
      question: t('hint_violent_question'),
      rewording: null,
      about: t('hint_violent_about'),
    };
  }
  const n = ((((variant % variants) + variants) % variants) + 1) as 1 | 2 | 3;
  const quote = quoted(words);
  return {
    notice: t(`hint_${pattern}_notice_${n}`, quote),
    question: t(`hint_${pattern}_question_${n}`),
    rewording: withoutRewording.has(pattern)
      ? null
      : t(`hint_${pattern}_rewording_${n}` as MessageKey),
    about: t(`hint_${pattern}_about`),
  };
}

/** The calm line of model 3f.3 over the user's own list of help; where that is empty, whom one can call anywhere. */
export function calmTexts(list: string, t: Translate): HintTexts {
  return {
    notice: t('hint_calm'),
    question: list || t('hint_calm_none'),
    rewording: null,
    about: '',
  };
}

/** The sentences of the card for the third heated draft in a short while (model 3f.14). */
export function stopTexts(pattern: PatternId, t: Translate): HintTexts {
  return {
    notice: t('hint_stop_notice'),
    question: t('hint_stop_question'),
    rewording: null,
    about: t(`hint_${pattern}_about`),
  };
}
