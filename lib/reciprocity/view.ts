import type { Grammar } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseInput } from './phrase.ts';
import { type Tokens, tokenise } from './text.ts';

/** A text as the phrases see it: words without commas and brackets, masked stretches folded to one token. */
export interface View extends PhraseInput {
  readonly text: string;
  readonly words: string[];
  readonly classes: (readonly number[])[];
  readonly sentence: number[];
  readonly begins: boolean[];
  readonly ends: boolean[];
  readonly start: number[];
  readonly end: number[];
  readonly caps: boolean[];
  /** True inside reported speech: acts may still be read there, patterns are not. */
  readonly reported: boolean[];
  /** How many stretches were masked: quotations, code, links, titles. */
  readonly masked: number;
  readonly grammar: Grammar;
}

/** Which masks to apply; all by default, switched off one by one to show what each buys. */
export interface Masks {
  readonly quotes?: boolean;
  readonly code?: boolean;
  readonly links?: boolean;
  readonly titles?: boolean;
  readonly reported?: boolean;
}

const link = /(?:https?:\/\/|www\.)\S+/gi;
const opening: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '„': '“',
  '♪': '♪',
  '🎵': '🎵',
};
const seen = new Set([
  '?',
  '??',
  '!!',
  '\n',
  '£',
  '$',
  '€',
  '₹',
  '%',
  '&',
  '+',
  '=',
  '/',
  '@',
  '#',
]);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function linkStretches(text: string): Stretch[] {
  if (!text.includes('://') && !/www\./i.test(text)) return [];
  return Array.from(text.matchAll(link), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Quotation and code stretches by their marks, found in one pass; an unclosed mark masks nothing. */
function markedStretches(tokens: Tokens, masks: Masks): Stretch[] {
  const { text, words, start, end, kinds } = tokens;
  const found: Stretch[] = [];
  const closers = new Map<string, number[]>();
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (kinds[at] !== 'mark' && kinds[at] !== 'emoji') continue;
    const word = words[at] ?? '';
    const list = closers.get(word);
    if (list === undefined) closers.set(word, [at]);
    else list.push(at);
  }
  function nextCloser(mark: string, after: number): number | undefined {
    const list = closers.get(mark);
    while (list !== undefined && list.length > 0) {
      const last = list[list.length - 1] ?? 0;
      if (last > after) return last;
      list.pop();
    }
    return undefined;
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const from = start[at] ?? 0;
    if (masks.quotes !== false && word === '>' && (from === 0 || text[from - 1] === '\n')) {
      let to = at;
      while (to < words.length && kinds[to] !== 'break') to += 1;
      found.push({ from, to: end[to - 1] ?? from });
      at = to - 1;
      continue;
    }
    const closing = opening[word];
    if (masks.quotes === false || closing === undefined) continue;
    const close = nextCloser(closing, at);
    // Scare quotes round one or two words are the writer's own wording.
    if (close === undefined || close - at < 4 || close - at > 120) continue;
    found.push({ from, to: end[close] ?? from });
    at = close;
  }
  return found;
}

function tickStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let at = text.indexOf('`');
  while (at >= 0) {
    const fence = text.startsWith('```', at) ? '```' : '`';
    const close = text.indexOf(fence, at + fence.length);
    if (close < 0) {
      // No closing fence further on: a later single tick may still pair up.
      at = fence === '```' ? text.indexOf('`', at + 3) : -1;
      continue;
    }
    const to = close + fence.length;
    if (close - at > 3) found.push({ from: at, to });
    at = text.indexOf('`', to);
  }
  return found;
}

/** Single quotation marks count only where they stand outside words on both sides. */
function singleStretches(text: string): Stretch[] {
  if (!/(?:^|\s)['‘]\S/.test(text)) return [];
  const found: Stretch[] = [];
  const pattern =
    /(?:^|[\s(])(['‘])(?=\S)[^'‘’\n]{0,200}(?:['’](?=\w)[^'‘’\n]{0,200}){0,6}['’](?=$|[\s.,!?)])/g;
  for (const match of text.matchAll(pattern)) {
    const from = match.index + match[0].search(/['‘]/);
    const inner = text.slice(from, match.index + match[0].length);
    if (inner.split(' ').length >= 3) found.push({ from, to: match.index + match[0].length });
  }
  return found;
}

/** Tokenises, masks, and folds a text into the view that phrases and figures read. */
export function viewOf(text: string, lexicon: Lexicon, masks: Masks = {}): View {
  const { grammar, spelling } = lexicon;
  const tokens = tokenise(text, spelling);
  const stretches: Stretch[] = [
    ...(masks.links === false ? [] : linkStretches(text)),
    ...(masks.code === false || !text.includes('`') ? [] : tickStretches(text)),
    ...(masks.quotes === false ? [] : singleStretches(text)),
    ...markedStretches(tokens, masks),
  ].sort((a, b) => a.from - b.from);

  const words: string[] = [];
  const classes: (readonly number[])[] = [];
  const sentence: number[] = [];
  const begins: boolean[] = [];
  const ends: boolean[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const caps: boolean[] = [];
  const reported: boolean[] = [];
  let masked = 0;
  let next = 0;
  let fresh = true;
  let speaking = -1;

  function push(word: string, from: number, to: number, of: number, capital: boolean): void {
    words.push(word);
    classes.push(word.length < 2 && word !== 'i' ? [] : lexicon.classesOf(word));
    sentence.push(of);
    begins.push(fresh);
    ends.push(false);
    start.push(from);
    end.push(to);
    caps.push(capital);
    reported.push(speaking === of);
    fresh = false;
  }

  function close(): void {
    if (ends.length > 0) ends[ends.length - 1] = true;
    fresh = true;
  }

  let afterTitle = false;
  for (let at = 0; at < tokens.words.length; at += 1) {
    const from = tokens.start[at] ?? 0;
    const to = tokens.end[at] ?? from;
    const of = tokens.sentence[at] ?? 0;
    while (next < stretches.length && (stretches[next]?.to ?? 0) <= from) next += 1;
    const stretch = stretches[next];
    if (stretch !== undefined && from >= stretch.from && from < stretch.to) {
      if (words[words.length - 1] !== '«quote»' || start[start.length - 1] !== stretch.from) {
        masked += 1;
        push('«quote»', stretch.from, stretch.to, of, false);
      }
      continue;
    }
    const kind = tokens.kinds[at];
    const word = tokens.words[at] ?? '';
    if (kind === 'word' || kind === 'number') {
      if (masks.titles !== false && afterTitle && kind === 'word') {
        const initial = text[from] ?? '';
        const follows = text[tokens.start[at + 1] ?? text.length] ?? '';
        if (
          /\p{Lu}/u.test(initial) &&
          (words[words.length - 1] === '«title»' || /\p{Lu}/u.test(follows)) &&
          word !== 'i'
        ) {
          if (words[words.length - 1] === '«title»') {
            end[end.length - 1] = to;
          } else {
            masked += 1;
            push('«title»', from, to, of, false);
          }
          continue;
        }
        afterTitle = false;
      }
      push(word, from, to, of, tokens.caps[at] ?? false);
      if (grammar.titleVerbs.has(word)) afterTitle = true;
      if (masks.reported !== false && grammar.speech.has(word) && speaking !== of) {
        const one = words[words.length - 2] ?? '';
        const two = words[words.length - 3] ?? '';
        if (grammar.speakers.has(one) || (grammar.between.has(one) && grammar.speakers.has(two))) {
          speaking = of;
        }
      }
    } else if (kind === 'emoji') {
      close();
      const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
      push(first, from, to, of, false);
      close();
    } else if (kind === 'break') {
      close();
    } else {
      const quiet = !seen.has(word);
      if (word === '?' || word === '??' || word === '!!') {
        push(word, from, to, of, false);
        close();
      } else if (quiet) {
        close();
      } else {
        push(word, from, to, of, false);
      }
    }
  }
  close();
  return {
    text,
    words,
    classes,
    sentence,
    begins,
    ends,
    start,
    end,
    caps,
    reported,
    masked,
    grammar,
  };
}
