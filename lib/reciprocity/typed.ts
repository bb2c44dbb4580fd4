import { charClass, classOf } from './chars.ts';
import { remember } from './remember.ts';
import type { Form } from './word.ts';

/** What a word tells of each language: log odds; null for a word of none of them. */
export type Tongue = Float64Array | null;

/** A word or number just as somebody typed it, with all that is known of it wherever it stands. */
export interface Typed {
  readonly raw: string;
  /** Lower case, without apostrophes and drawls. */
  readonly form: string;
  readonly apostrophe: boolean;
  /** Capitals alone, two or more. */
  readonly capital: boolean;
  readonly isNumber: boolean;
  /** The plain words that it stands for, by the place of the lexicon. */
  readonly forms: (Form | undefined)[];
  /** What it tells of each language, by itself where it is one word there; undefined as long as nobody asked. */
  tongue: Tongue | readonly Tongue[] | undefined;
}

/** Words that are remembered: a draft is read again at every key. */
const mostRemembered = 4_000;

/** What is known of a word or number as typed. */
export const typedOf = remember(mostRemembered, (raw): Typed => {
  let isNumber = true;
  let apostrophe = false;
  let upper = 0;
  let lower = false;
  for (const char of raw) {
    const code = char.codePointAt(0) as number;
    const type = classOf(code);
    if (type === charClass.word) {
      isNumber = false;
      if (code >= 97) lower = true;
      else upper += 1;
    } else if (type === charClass.apostrophe) {
      apostrophe = true;
    } else if (char === '*') {
      isNumber = false;
      lower = true;
    }
  }
  return {
    raw,
    form: isNumber ? raw : squeeze(strip(raw).toLowerCase()),
    apostrophe,
    capital: !isNumber && upper >= 2 && !lower,
    isNumber,
    forms: [],
    tongue: undefined,
  };
});

function strip(raw: string): string {
  return raw.normalize('NFC').replace(/['`\u2018\u2019\u02bc\uff07]|\u200d|\ufe0e|\ufe0f/g, '');
}

/** Three or more of one letter are a drawl: kept as one ("sooo" as "so", "heyyy" as "hey"). */
function squeeze(word: string): string {
  return word.replace(/([^*])\1{2,}/gu, '$1');
}
