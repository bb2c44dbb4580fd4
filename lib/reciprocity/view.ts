import { role } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { type Masks, maskedIn } from './masks.ts';
import { type Scan, scan } from './text.ts';
import { type Token, tokenOf } from './token.ts';
import { tokensOf } from './tokens.ts';
import type { Word } from './word.ts';

/** A text as the phrases see it: words without commas and brackets, masked stretches folded to one token. */
export interface View {
  readonly tokens: readonly Token[];
  /** How many stretches were masked: quotations, code, links, titles. */
  readonly masked: number;
}

/** Marks that are read; any other only ends a clause. */
const seen = new Set(['?', '??', '!!', '£', '$', '€', '₹', '%', '&', '+', '=', '/', '@', '#']);
/** Of these, those that end one as well. */
const ending = new Set(['?', '??', '!!']);
const upperCase = /\p{Lu}/u;

/** Takes a text apart, masks, and folds it into the view that phrases and figures read. */
export function viewOf(written: string | Scan, lexicon: Lexicon, masks: Masks = {}): View {
  const scanned = typeof written === 'string' ? scan(written) : written;
  const { text } = scanned;
  const all = tokensOf(scanned, lexicon);
  const stretches = maskedIn(scanned, all, masks);
  const tokens: Token[] = [];
  let last: Token | undefined;
  let masked = 0;
  let next = 0;
  let fresh = true;
  let speaking = -1;
  let afterTitle = false;

  function push(token: Token): void {
    token.begins = fresh;
    token.reported = speaking === token.sentence;
    fresh = false;
    last = token;
    tokens.push(token);
  }

  function close(): void {
    if (last !== undefined) last.ends = true;
    fresh = true;
  }

  function fold(word: Word, from: number, to: number, sentence: number): void {
    masked += 1;
    push(tokenOf(word, 'masked', from, to, sentence, false));
  }

  for (let at = 0; at < all.length; at += 1) {
    const token = all[at] as Token;
    const { kind, word, start, sentence } = token;
    let stretch = next < stretches.length ? stretches[next] : undefined;
    while (stretch !== undefined && stretch.to <= start) {
      next += 1;
      stretch = stretches[next];
    }
    if (stretch !== undefined && start >= stretch.from) {
      if (last?.word !== lexicon.quote || last.start !== stretch.from) {
        fold(lexicon.quote, stretch.from, stretch.to, sentence);
      }
      continue;
    }
    if (kind === 'word' || kind === 'number') {
      if (afterTitle && kind === 'word') {
        const title = last?.word === lexicon.title ? last : undefined;
        const follows = text[all[at + 1]?.start ?? text.length] ?? '';
        const titled =
          upperCase.test(text[start] ?? '') && (title !== undefined || upperCase.test(follows));
        if (titled && word.text !== 'i') {
          if (title !== undefined) title.end = token.end;
          else fold(lexicon.title, start, token.end, sentence);
          continue;
        }
        afterTitle = false;
      }
      push(token);
      if ((word.roles & role.titleVerbs) !== 0) afterTitle = masks.titles !== false;
      if ((word.roles & role.speech) !== 0 && speaking !== sentence && masks.reported !== false) {
        if (isSpeakerBefore(tokens)) speaking = sentence;
      }
    } else if (kind === 'emoji') {
      close();
      const first = String.fromCodePoint(word.text.codePointAt(0) ?? 0);
      token.word = lexicon.wordOf(first);
      push(token);
      close();
    } else if (kind === 'mark' && seen.has(word.text)) {
      push(token);
      if (ending.has(word.text)) close();
    } else {
      close();
    }
  }
  close();
  return { tokens, masked };
}

/** Whether a speaker stands before the verb of saying at the end, perhaps with a word between. */
function isSpeakerBefore(tokens: readonly Token[]): boolean {
  const count = tokens.length;
  const one = count > 1 ? (tokens[count - 2] as Token).word.roles : 0;
  if ((one & role.speakers) !== 0) return true;
  if ((one & role.between) === 0 || count < 3) return false;
  return ((tokens[count - 3] as Token).word.roles & role.speakers) !== 0;
}
