import type { Span } from './act.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './token.ts';
import type { View } from './view.ts';

/** Longest evidence, in words. */
const longest = 9;
/** By which its sum is divided, by how long it is. */
const roots = Float64Array.from({ length: longest + 1 }, (_, length) => Math.sqrt(length + 1));

/**
 * The words of a stretch that add most to an answer, by the weight of each of its tokens: the strongest run within one
 * sentence, with what follows there as long as it has fewer than `fewest` words; undefined for a stretch without words.
 */
export function evidenceOf(
  { tokens }: View,
  stretch: Stretch,
  weights: Float32Array | readonly number[],
  fewest = 1,
): Span | undefined {
  if (stretch.from === stretch.to) return undefined;
  let best = Number.NEGATIVE_INFINITY;
  let { from } = stretch;
  let to = from + 1;
  let sentenceEnd = from;
  for (let first = stretch.from; first < stretch.to; first += 1) {
    if (first === sentenceEnd) sentenceEnd = endOfSentence(tokens, first, stretch.to);
    const end = Math.min(sentenceEnd, first + longest);
    let sum = 0;
    for (let last = first; last < end; last += 1) {
      sum += weights[last - stretch.from] as number;
      const density = sum / (roots[last - first + 1] as number);
      if (density > best) {
        best = density;
        from = first;
        to = last + 1;
      }
    }
  }
  return spanOf(tokens, { from, to }, fewest);
}

/** Where a run of tokens stands in the text, with what follows in its sentence as long as it has fewer than `fewest` words. */
export function spanOf(tokens: readonly Token[], { from, to }: Stretch, fewest = 1): Span {
  const end = Math.min(from + fewest, endOfSentence(tokens, from, tokens.length));
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[Math.max(to, end) - 1] as Token).end,
  };
}

/** Where the sentence of a token ends, or the stretch. */
function endOfSentence(tokens: readonly Token[], first: number, most: number): number {
  const { sentence } = tokens[first] as Token;
  let end = first + 1;
  while (end < most && (tokens[end] as Token).sentence === sentence) end += 1;
  return end;
}
