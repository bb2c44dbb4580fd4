import { charClass, classOf } from './chars.ts';
import { type Mark, markOf } from './marks.ts';
import { type Typed, typedAt } from './typed.ts';

/** What a piece of text is: a word or number, a run of emoji, a mark, or a line break. */
export type PieceKind = 'typed' | 'emoji' | 'mark' | 'break';

/** One piece of a text; `start` and `end` are UTF-16 offsets into the text as typed. */
export interface Piece {
  kind: PieceKind;
  /** What was typed, of a word or number. */
  typed: Typed | undefined;
  /** The emoji or mark itself; a run of full stops, question or exclamation marks as two. */
  sign: string;
  start: number;
  end: number;
  /** Index of the sentence that it stands in. */
  sentence: number;
}

/** A text taken apart once, whatever its language; its pieces hold until the next text is taken apart. */
export interface Scan {
  readonly text: string;
  /** There may be more of them than are of this text. */
  readonly pieces: readonly Piece[];
  readonly count: number;
  /** Something may be quoted, by marks or by single ones, or may hold a link: worth a closer look. */
  readonly quoted: boolean;
  readonly singles: boolean;
  readonly linked: boolean;
  /** Signs outside words that some take for letters: its words are found the slow way. */
  readonly odd: boolean;
}

const { word: WORD, digit: DIGIT, blank: BLANK, break: BREAK } = charClass;
const { apostrophe: APOSTROPHE, emoji: EMOJI, joiner: JOINER } = charClass;

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

/** Whether the letter of “www.” stands there. */
function isW(text: string, at: number): boolean {
  return at >= 0 && (text.charCodeAt(at) | 32) === 119;
}

/** Pieces that were used before and are used again. */
const pieces: Piece[] = [];

/** Writes down a piece at a place, and returns the next place. */
function put(
  at: number,
  kind: PieceKind,
  typed: Typed | undefined,
  sign: string,
  start: number,
  end: number,
  sentence: number,
): number {
  const piece = pieces[at];
  if (piece === undefined) {
    pieces.push({ kind, typed, sign, start, end, sentence });
    return at + 1;
  }
  piece.kind = kind;
  piece.typed = typed;
  piece.sign = sign;
  piece.start = start;
  piece.end = end;
  piece.sentence = sentence;
  return at + 1;
}

/** Takes a text apart in one pass; never throws, whatever the text holds. */
export function scan(text: string): Scan {
  const { length } = text;
  let count = 0;
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
    if (kind === WORD || kind === DIGIT) {
      const typed = typedAt(text, start);
      at = start + typed.raw.length;
      count = put(count, 'typed', typed, '', start, at, sentence);
      continue;
    }
    at += code > 0xffff ? 2 : 1;
    if (kind === BLANK || kind === JOINER) continue;
    if (kind === BREAK) {
      count = put(count, 'break', undefined, '\n', start, at, sentence);
      sentence += 1;
    } else if (kind === EMOJI) {
      at = endOfEmoji(text, start);
      const sign = text.slice(start, at);
      if (sign === '🎵') quoted = true;
      count = put(count, 'emoji', undefined, sign, start, at, sentence);
    } else {
      if (code <= 0xffff) while (at < length && text.charCodeAt(at) === code) at += 1;
      const mark: Mark = markOf(code);
      const isRun = at - start > 1;
      count = put(count, 'mark', undefined, isRun ? mark.run : mark.one, start, at, sentence);
      if (mark.quotes) quoted = true;
      else if (kind === APOSTROPHE) {
        singles = true;
        odd ||= code === 0x02bc || (isWithin(text, start - 1) && isWithin(text, at));
      } else if (code === 0xf7) odd = true;
      else if (code === 58) linked ||= text.startsWith('//', start + 1);
      else if (code === 46) linked ||= isW(text, start - 1) && isW(text, start - 2);
      if (mark.ends) sentence += 1;
    }
  }
  return { text, pieces, count, quoted, singles, linked, odd };
}
