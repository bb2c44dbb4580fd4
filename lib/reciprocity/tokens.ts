import type { Lexicon } from './lexicon.ts';
import type { Piece, Scan } from './text.ts';
import { type Token, tokenOf } from './token.ts';
import type { Word } from './word.ts';

/** Adds a token to a list, and returns it. */
function added(tokens: Token[], token: Token): Token {
  tokens.push(token);
  return token;
}

/** The plain words of a text in one language: contractions taken apart, chat spellings written out. */
export function tokensOf({ pieces, count }: Scan, lexicon: Lexicon): Token[] {
  const { late } = lexicon.spelling;
  const tokens: Token[] = [];
  let last: Token | undefined;
  let isLate = false;
  for (let at = 0; at < count; at += 1) {
    const { kind, typed, sign, start, end, sentence } = pieces[at] as Piece;
    if (typed === undefined) {
      const word = lexicon.wordOf(sign);
      last = added(tokens, tokenOf(word, kind as 'mark', start, end, sentence, false));
      continue;
    }
    const { first, more, itself, itselfAfter } = lexicon.formOf(typed);
    if (typed.isNumber) {
      last = added(tokens, tokenOf(itself, 'number', start, end, sentence, false));
      continue;
    }
    const alone =
      itselfAfter !== undefined && last !== undefined && itselfAfter.has(last.word.text);
    if (isLate && last !== undefined && late?.before.test(typed.form)) {
      // "ur so late": the form before this word was "you are", not "your".
      last.word = lexicon.wordOf(late.read[0]);
      const { start: from, end: to, capital } = last;
      tokens.push(tokenOf(lexicon.wordOf(late.read[1]), 'word', from, to, sentence, capital));
    }
    isLate = typed.form === late?.form;
    const word = alone ? itself : first;
    last = added(tokens, tokenOf(word, 'word', start, end, sentence, typed.capital));
    if (alone) continue;
    for (let one = 0; one < more.length; one += 1) {
      const next = more[one] as Word;
      last = added(tokens, tokenOf(next, 'word', start, end, sentence, typed.capital));
    }
  }
  return tokens;
}
