import { charClass, classOf } from './chars.ts';
import type { Form } from './word.ts';

/** What a word tells of each language; null for a word of none of them. */
export type Tongue = {
  /** Log odds of each. */
  readonly odds: Float64Array;
  /** For each language as many bits as there are: those with higher odds. */
  readonly ahead: number;
} | null;

/** A word or number just as somebody typed it, with all that is known of it wherever it stands. */
export interface Typed {
  readonly raw: string;
  /** Of its characters, to tell it from others quickly. */
  readonly hash: number;
  /** Lower case, without apostrophes and drawls. */
  readonly form: string;
  readonly apostrophe: boolean;
  /** Capitals alone, two or more. */
  readonly capital: boolean;
  readonly isNumber: boolean;
  /** The plain words that it stands for, by the place of the lexicon; those asked for last, and in which place. */
  readonly forms: (Form | undefined)[];
  last: Form | undefined;
  lastIn: number;
  /** What it tells of each language, by itself where it is one word there; undefined as long as nobody asked. */
  tongue: Tongue | readonly Tongue[] | undefined;
}

const { word: WORD, digit: DIGIT, apostrophe: APOSTROPHE, joiner: JOINER } = charClass;
const STAR = 42;

/** Words that are remembered, for a draft is read again at every key: so many shelves, each for so many words. */
const shelves = 2048;
const width = 4;
const kept: (Typed | undefined)[] = Array.from({ length: shelves * width });

/** What is known of the word or number that begins there in a text. */
export function typedAt(text: string, from: number): Typed {
  let hash = 0;
  let digits = true;
  let to = from;
  const { length } = text;
  while (to < length) {
    const unit = text.charCodeAt(to);
    const lower = unit | 32;
    if (lower >= 97 && lower <= 122) {
      // A plain letter, by far most often.
      digits = false;
      hash = Math.imul(hash ^ unit, 0x01000193);
      to += 1;
      continue;
    }
    const code = text.codePointAt(to) as number;
    const type = classOf(code);
    // A starred-out letter ("f***", "sh*t") belongs to its word.
    if (type === WORD || code === STAR) digits = false;
    else if (type !== DIGIT && type !== JOINER && !goesOn(text, to, code, digits)) break;
    hash = Math.imul(hash ^ code, 0x01000193);
    to += code > 0xffff ? 2 : 1;
  }
  const shelf = ((hash ^ (hash >>> 16)) & (shelves - 1)) * width;
  for (let place = shelf; place < shelf + width; place += 1) {
    const known = kept[place];
    if (known === undefined) break;
    if (known.hash === hash && isAt(text, from, to, known.raw)) return known;
  }
  const typed = typedOf(text.slice(from, to), hash);
  // The newest comes first, and the oldest gives way.
  kept.copyWithin(shelf + 1, shelf, shelf + width - 1);
  kept[shelf] = typed;
  return typed;
}

/** Whether a word or number goes on after a sign within it: an apostrophe, or a point among digits alone. */
function goesOn(text: string, at: number, code: number, digits: boolean): boolean {
  const next = at + 1 < text.length ? classOf(text.codePointAt(at + 1) as number) : 0;
  if (classOf(code) === APOSTROPHE) return next === WORD;
  return digits && (code === 46 || code === 44 || code === 58) && next === DIGIT;
}

/** Whether a text says just that from one place to another. */
function isAt(text: string, from: number, to: number, raw: string): boolean {
  if (raw.length !== to - from) return false;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

function typedOf(raw: string, hash: number): Typed {
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
    hash,
    form: isNumber ? raw : squeeze(strip(raw).toLowerCase()),
    apostrophe,
    capital: !isNumber && upper >= 2 && !lower,
    isNumber,
    forms: [],
    last: undefined,
    lastIn: -1,
    tongue: undefined,
  };
}

function strip(raw: string): string {
  return raw.normalize('NFC').replace(/['`\u2018\u2019\u02bc\uff07]|\u200d|\ufe0e|\ufe0f/g, '');
}

/** Three or more of one letter are a drawl: kept as one ("sooo" as "so", "heyyy" as "hey"). */
function squeeze(word: string): string {
  return word.replace(/([^*])\1{2,}/gu, '$1');
}
