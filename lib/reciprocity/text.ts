import { charClass, classOf } from './chars.ts';
import { type Typed, typedAt } from './typed.ts';

/** What a piece of text is: a word or number, a run of emoji, a mark, or a line break. */
export type PieceKind = 'typed' | 'emoji' | 'mark' | 'break';

/** One piece of a text; `start` and `end` are UTF-16 offsets into the text as typed. */
export interface Piece {
  readonly kind: PieceKind;
  /** What was typed, of a word or number. */
  readonly typed: Typed | undefined;
  /** The emoji or mark itself; a run of full stops, question or exclamation marks as two. */
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
}

/** A text taken apart once, whatever its language. */
export interface Scan {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Something may be quoted, by marks or by single ones, or may hold a link: worth a closer look. */
  readonly quoted: boolean;
  readonly singles: boolean;
  readonly linked: boolean;
  /** Signs outside words that some take for letters: its words are found the slow way. */
  readonly odd: boolean;
}

const { word: WORD, digit: DIGIT, blank: BLANK, break: BREAK } = charClass;
const { apostrophe: APOSTROPHE, emoji: EMOJI, joiner: JOINER } = charClass;
const sentenceEnd = new Set(Array.from('.!?…;。？！¿', (char) => char.charCodeAt(0)));
const doubled = new Map(['.', '!', '?'].map((char) => [char, char + char]));
/** Marks that may begin a quotation. */
const quoting = new Set(Array.from('"“«„♪>', (char) => char.charCodeAt(0)));

/** The end of an emoji that begins at `from`: what is joined to it belongs to it. */
function endOfEmoji(text: string, from: number): number {
  let at = from;
  for (;;) {
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    if (at >= text.length) return at;
    const type = classOf(text.codePointAt(at) as number);
    if (type !== JOINER && !(type === EMOJI && text.charCodeAt(at - 1) === 0x200d)) return at;
  }
}

/** Whether what stands there may belong to a word that an apostrophe is in. */
function isWithin(text: string, at: number): boolean {
  const kind = at >= 0 && at < text.length ? classOf(text.charCodeAt(at)) : 0;
  return kind === WORD || kind === APOSTROPHE;
}

/** Takes a text apart in one pass; never throws, whatever the text holds. */
export function scan(text: string): Scan {
  const pieces: Piece[] = [];
  const { length } = text;
  let sentence = 0;
  let quoted = false;
  let singles = false;
  let linked = false;
  let odd = false;
  let at = 0;
  while (at < length) {
    const start = at;
    const code = text.codePointAt(at) as number;
    const kind = classOf(code);
    at += code > 0xffff ? 2 : 1;
    if (kind === BLANK || kind === JOINER) continue;
    if (kind === WORD || kind === DIGIT) {
      const typed = typedAt(text, start);
      at = start + typed.raw.length;
      pieces.push({ kind: 'typed', typed, sign: '', start, end: at, sentence });
    } else if (kind === BREAK) {
      pieces.push({ kind: 'break', typed: undefined, sign: '\n', start, end: at, sentence });
      sentence += 1;
    } else if (kind === EMOJI) {
      at = endOfEmoji(text, start);
      const sign = text.slice(start, at);
      if (sign === '🎵') quoted = true;
      pieces.push({ kind: 'emoji', typed: undefined, sign, start, end: at, sentence });
    } else {
      const char = text.slice(start, at);
      if (at - start === 1) while (at < length && text.charCodeAt(at) === code) at += 1;
      const sign = at - start > 1 ? (doubled.get(char) ?? char) : char;
      pieces.push({ kind: 'mark', typed: undefined, sign, start, end: at, sentence });
      if (quoting.has(code)) quoted = true;
      else if (kind === APOSTROPHE) {
        singles = true;
        odd ||= code === 0x02bc || (isWithin(text, start - 1) && isWithin(text, at));
      } else if (code === 0xf7) odd = true;
      else if (code === 58) linked ||= text.startsWith('//', start + 1);
      else if (code === 46)
        linked ||= text.slice(Math.max(0, start - 2), start).toLowerCase() === 'ww';
      if (sentenceEnd.has(code)) {
        sentence += 1;
      }
    }
  }
  return { text, pieces, quoted, singles, linked, odd };
}
