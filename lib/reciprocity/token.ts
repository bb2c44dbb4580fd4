import type { Word } from './word.ts';

/** A plain word, mark or emoji of a text; `start` and `end` are UTF-16 offsets into the text as typed. */
export interface Token {
  word: Word;
  readonly kind: 'word' | 'number' | 'emoji' | 'mark' | 'break' | 'masked';
  readonly start: number;
  end: number;
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
  /** Typed in capitals (two letters or more). */
  readonly capital: boolean;
  /** First or last of its clause. */
  begins: boolean;
  ends: boolean;
  /** Inside reported speech: acts may still be read there, patterns are not. */
  reported: boolean;
}

/** A token whose place in its clause is not known yet. */
export function tokenOf(
  word: Word,
  kind: Token['kind'],
  start: number,
  end: number,
  sentence: number,
  capital: boolean,
): Token {
  return {
    word,
    kind,
    start,
    end,
    sentence,
    capital,
    begins: false,
    ends: false,
    reported: false,
  };
}
