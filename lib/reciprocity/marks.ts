/** What is known of a mark wherever it stands. */
export interface Mark {
  /** The mark itself, and what stands for several of it: two full stops, question or exclamation marks. */
  readonly one: string;
  readonly run: string;
  /** It may begin a quotation. */
  readonly quotes: boolean;
  /** It ends a sentence. */
  readonly ends: boolean;
}

const quoting = '"“«„♪>';
const sentenceEnds = '.!?…;。？！¿';
const doubled = '.!?';

function makeMark(code: number): Mark {
  const one = String.fromCodePoint(code);
  return {
    one,
    run: doubled.includes(one) ? one + one : one,
    quotes: quoting.includes(one),
    ends: sentenceEnds.includes(one),
  };
}

/** Those of ASCII, made when first met. */
const plain: (Mark | undefined)[] = Array.from({ length: 128 });

/** What is known of the mark with a code point. */
export function markOf(code: number): Mark {
  if (code >= plain.length) return makeMark(code);
  const known = plain[code];
  if (known !== undefined) return known;
  const made = makeMark(code);
  plain[code] = made;
  return made;
}
