import type { Token } from './token.ts';
import type { View } from './view.ts';

/** Words of a message that are judged together: the learned figures come from messages of about this length. */
const mostWords = 40;

/** Part of a message, whole sentences: tokens `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The whole of a view. */
export function wholeOf({ tokens }: View): Stretch {
  return { from: 0, to: tokens.length };
}

/** The sentences of a view, in order. */
export function sentencesOf({ tokens }: View): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    if ((tokens[at] as Token).sentence === (tokens[from] as Token).sentence) continue;
    found.push({ from, to: at });
    from = at;
  }
  if (tokens.length > 0) found.push({ from, to: tokens.length });
  return found;
}

/** Sentences joined into stretches of at most forty words; a longer sentence stands alone. */
export function stretchesOf(sentences: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let last: Stretch | undefined;
  for (const sentence of sentences) {
    if (last !== undefined && sentence.to - last.from <= mostWords) {
      last = { from: last.from, to: sentence.to };
      found[found.length - 1] = last;
    } else {
      last = sentence;
      found.push(sentence);
    }
  }
  return found;
}
