import type { Lexicon } from './lexicon.ts';
import type { Scan } from './text.ts';
import { type Token, tokenOf } from './token.ts';
import type { Word } from './word.ts';

/** The plain words of a text in one language: contractions taken apart, chat spellings written out. */
export function tokensOf({ pieces }: Scan, lexicon: Lexicon): Token[] {
  const { late } = lexicon.spelling;
  const tokens: Token[] = [];
  let isLate = false;
  for (const { kind, typed, sign, start, end, sentence } of pieces) {
    if (typed === undefined) {
      tokens.push(tokenOf(lexicon.wordOf(sign), kind as 'mark', start, end, sentence, false));
      continue;
    }
    const form = lexicon.formOf(typed);
    if (typed.isNumber) {
      tokens.push(tokenOf(form.itself, 'number', start, end, sentence, false));
      continue;
    }
    const last = tokens[tokens.length - 1];
    const alone = last !== undefined && form.itselfAfter?.has(last.word.text) === true;
    if (isLate && last !== undefined && late?.before.test(typed.form)) {
      // "ur so late": the form before this word was "you are", not "your".
      last.word = lexicon.wordOf(late.read[0]);
      tokens.push(
        tokenOf(lexicon.wordOf(late.read[1]), 'word', last.start, last.end, sentence, last.capital),
      );
    }
    isLate = typed.form === late?.form;
    if (alone) {
      tokens.push(tokenOf(form.itself, 'word', start, end, sentence, typed.capital));
      continue;
    }
    tokens.push(tokenOf(form.first, 'word', start, end, sentence, typed.capital));
    for (let one = 0; one < form.more.length; one += 1) {
      const word = form.more[one] as Word;
      tokens.push(tokenOf(word, 'word', start, end, sentence, typed.capital));
    }
  }
  return tokens;
}
