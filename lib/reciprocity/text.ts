import type { Spelling } from './spelling.ts';

/** What a token is: a word, a number, a run of emoji, a mark, a line break, or a stretch that was masked before reading. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'mark' | 'break' | 'masked';

/** Tokens of one text as parallel lists; `start` and `end` are UTF-16 offsets into the text as typed. */
export interface Tokens {
  readonly text: string;
  /** Plain lower-case words: contractions taken apart, chat spellings written out; both parts of a contraction share one place. */
  readonly words: string[];
  readonly start: number[];
  readonly end: number[];
  readonly kinds: TokenKind[];
  /** True where the word was typed in capitals (two letters or more). */
  readonly caps: boolean[];
  /** Index of the sentence that each token stands in. */
  readonly sentence: number[];
}

const letterLike = /[\p{L}\p{M}\p{N}]/u;
const emojiLike = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

const WORD = 1;
const DIGIT = 2;
const BLANK = 3;
const BREAK = 4;
const APOSTROPHE = 5;
const EMOJI = 6;
const JOINER = 7;
const MARK = 0;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[a-z_]/i.test(char)) ascii[code] = WORD;
  else if (/[0-9]/.test(char)) ascii[code] = DIGIT;
  else if (char === '\n' || char === '\r') ascii[code] = BREAK;
  else if (code <= 32) ascii[code] = BLANK;
  else if (char === "'" || char === '`') ascii[code] = APOSTROPHE;
}

function classOf(code: number): number {
  if (code < 128) return ascii[code] ?? MARK;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07) return APOSTROPHE;
  if (
    code === 0x200d ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x1f3fb && code <= 0x1f3ff)
  ) {
    return JOINER;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200c) || code === 0x3000 || code === 0xfeff) {
    return BLANK;
  }
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return BREAK;
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  const char = String.fromCodePoint(code);
  if (letterLike.test(char)) return WORD;
  if (emojiLike.test(char)) return EMOJI;
  return MARK;
}

const sentenceEnd = new Set(['.', '!', '?', '…', ';', '。', '？', '！', '¿']);

/** Splits a text into tokens in one pass; never throws, whatever the text holds. */
export function tokenise(text: string, spelling: Spelling): Tokens {
  const words: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const kinds: TokenKind[] = [];
  const caps: boolean[] = [];
  const sentence: number[] = [];
  let current = 0;
  let open = false;
  const { late } = spelling;
  let isLate = false;

  function push(word: string, from: number, to: number, kind: TokenKind, capital: boolean): void {
    words.push(word);
    start.push(from);
    end.push(to);
    kinds.push(kind);
    caps.push(capital);
    sentence.push(current);
    open = true;
  }

  function close(): void {
    if (open) current += 1;
    open = false;
  }

  let at = 0;
  const length = text.length;
  while (at < length) {
    const code = text.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const kind = classOf(code);
    if (kind === BLANK || kind === JOINER) {
      at += size;
    } else if (kind === BREAK) {
      push('\n', at, at + size, 'break', false);
      close();
      at += size;
    } else if (kind === WORD || kind === DIGIT) {
      const from = at;
      let digits = kind === DIGIT;
      let upper = 0;
      let lower = 0;
      let apostrophe = false;
      let plain = true;
      while (at < length) {
        const next = text.codePointAt(at) ?? 0;
        const step = next > 0xffff ? 2 : 1;
        const type = classOf(next);
        if (type === WORD) {
          digits = false;
          if (next < 128) {
            if (next >= 97) lower += 1;
            else upper += 1;
          } else {
            plain = false;
            lower += 1;
          }
        } else if (type === APOSTROPHE) {
          const after = at + step < length ? classOf(text.codePointAt(at + step) ?? 0) : MARK;
          if (after !== WORD) break;
          apostrophe = true;
        } else if (next === 42) {
          // A starred-out letter ("f***", "sh*t") belongs to its word.
          digits = false;
          lower += 1;
        } else if (type === JOINER) {
          plain = false;
        } else if (
          type !== DIGIT &&
          !(
            digits &&
            (next === 46 || next === 44 || next === 58) &&
            at + 1 < length &&
            classOf(text.charCodeAt(at + 1)) === DIGIT
          )
        ) {
          break;
        }
        at += step;
      }
      const raw = text.slice(from, at);
      const capital = upper >= 2 && lower === 0;
      if (digits) {
        push(raw, from, at, 'number', false);
      } else {
        const form = squeeze((apostrophe || !plain ? strip(raw) : raw).toLowerCase());
        const parts = spelling.formsOf(form, apostrophe, words[words.length - 1]);
        if (isLate && late?.before.test(form)) {
          // "ur so late": the form before this word was "you are", not "your".
          const last = words.length - 1;
          words[last] = late.read[0];
          push(late.read[1], start[last] ?? from, end[last] ?? at, 'word', caps[last] ?? false);
        }
        isLate = form === late?.form;
        for (const part of parts) push(part, from, at, 'word', capital);
      }
    } else if (kind === EMOJI) {
      const from = at;
      at += size;
      while (at < length) {
        const next = text.codePointAt(at) ?? 0;
        const type = classOf(next);
        if (type !== JOINER && !(type === EMOJI && text.charCodeAt(at - 1) === 0x200d)) break;
        at += next > 0xffff ? 2 : 1;
      }
      push(text.slice(from, at), from, at, 'emoji', false);
    } else {
      const char = text.slice(at, at + size);
      const from = at;
      at += size;
      while (at < length && size === 1 && text[at] === char) at += 1;
      push(
        at - from > 1 && (char === '.' || char === '?' || char === '!') ? char + char : char,
        from,
        at,
        'mark',
        false,
      );
      if (sentenceEnd.has(char)) close();
    }
  }
  return { text, words, start, end, kinds, caps, sentence };
}

function strip(raw: string): string {
  return raw.normalize('NFC').replace(/['`\u2018\u2019\u02bc\uff07]|\u200d|\ufe0e|\ufe0f/g, '');
}

/** Three or more of one letter are a drawl: kept as one ("sooo" as "so", "heyyy" as "hey"). */
function squeeze(word: string): string {
  for (let at = 2; at < word.length; at += 1) {
    if (word[at] === word[at - 1] && word[at] === word[at - 2] && word[at] !== '*') {
      return word.replace(/([^*])\1{2,}/gu, '$1');
    }
  }
  return word;
}
