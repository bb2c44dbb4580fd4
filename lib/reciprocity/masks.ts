import type { Scan } from './text.ts';
import type { Token } from './token.ts';

/** Which masks to apply; all by default, switched off one by one to show what each buys. */
export interface Masks {
  readonly quotes?: boolean;
  readonly code?: boolean;
  readonly links?: boolean;
  readonly titles?: boolean;
  readonly reported?: boolean;
}

/** A stretch of a text that is not read, in UTF-16 offsets. */
export interface Masked {
  readonly from: number;
  readonly to: number;
}

const link = /(?:https?:\/\/|www\.)\S+/gi;
const closings: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['♪', '♪'],
  ['🎵', '🎵'],
]);

const nothing: readonly Masked[] = [];

/** What is not read of a text: links, code, quotations; in the order of the text. */
export function maskedIn(scan: Scan, tokens: readonly Token[], masks: Masks): readonly Masked[] {
  const { text, quoted, singles, linked } = scan;
  const ticked = masks.code !== false && text.includes('`');
  const marked = quoted && masks.quotes !== false;
  if (!ticked && !marked && !singles && !linked) return nothing;
  return [
    ...(linked && masks.links !== false ? linkStretches(text) : nothing),
    ...(ticked ? tickStretches(text) : nothing),
    ...(singles && masks.quotes !== false ? singleStretches(text) : nothing),
    ...(marked ? markedStretches(text, tokens) : nothing),
  ].sort((a, b) => a.from - b.from);
}

function linkStretches(text: string): Masked[] {
  return Array.from(text.matchAll(link), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Quotation stretches by their marks, found in one pass; an unclosed mark masks nothing. */
function markedStretches(text: string, tokens: readonly Token[]): Masked[] {
  const found: Masked[] = [];
  const closers = new Map<string, number[]>();
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const { word, kind } = tokens[at] as Token;
    if (kind === 'word' || kind === 'number') continue;
    const list = closers.get(word.text);
    if (list === undefined) closers.set(word.text, [at]);
    else list.push(at);
  }
  function nextCloser(mark: string, after: number): number | undefined {
    const list = closers.get(mark);
    while (list !== undefined && list.length > 0) {
      const last = list[list.length - 1] as number;
      if (last > after) return last;
      list.pop();
    }
    return undefined;
  }
  const endOf = (at: number, otherwise: number): number => tokens[at]?.end ?? otherwise;
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, kind, start: from } = tokens[at] as Token;
    if (kind === 'word' || kind === 'number') continue;
    if (word.text === '>' && (from === 0 || text[from - 1] === '\n')) {
      let to = at;
      while (to < tokens.length && tokens[to]?.kind !== 'break') to += 1;
      found.push({ from, to: endOf(to - 1, from) });
      at = to - 1;
      continue;
    }
    const closing = closings.get(word.text);
    if (closing === undefined) continue;
    const close = nextCloser(closing, at);
    // Scare quotes round one or two words are the writer's own wording.
    if (close === undefined || close - at < 4 || close - at > 120) continue;
    found.push({ from, to: endOf(close, from) });
    at = close;
  }
  return found;
}

function tickStretches(text: string): Masked[] {
  const found: Masked[] = [];
  let at = text.indexOf('`');
  while (at >= 0) {
    const fence = text.startsWith('```', at) ? '```' : '`';
    const close = text.indexOf(fence, at + fence.length);
    if (close < 0) {
      // No closing fence further on: a later single tick may still pair up.
      at = text.indexOf('`', at + fence.length);
      continue;
    }
    const to = close + fence.length;
    if (close - at > 3) found.push({ from: at, to });
    at = text.indexOf('`', to);
  }
  return found;
}

/** What stands before a single quotation mark outside words, where the text does not begin with it. */
const outside = /[\s(]/;
/** A quotation by single marks, apostrophes within it, from its first mark on. */
const single = /['‘](?=\S)[^'‘’\n]{0,200}(?:['’](?=\w)[^'‘’\n]{0,200}){0,6}['’](?=$|[\s.,!?)])/y;

/** Single quotation marks count only where they stand outside words on both sides. */
function singleStretches(text: string): Masked[] {
  const found: Masked[] = [];
  if (!/(?:^|\s)['‘]\S/.test(text)) return found;
  for (let from = 0; from < text.length; from += 1) {
    if (text[from] !== "'" && text[from] !== '‘') continue;
    if (from > 0 && !outside.test(text[from - 1] as string)) continue;
    single.lastIndex = from;
    if (!single.test(text)) continue;
    const to = single.lastIndex;
    if (text.slice(from, to).split(' ').length >= 3) found.push({ from, to });
    from = to - 1;
  }
  return found;
}
