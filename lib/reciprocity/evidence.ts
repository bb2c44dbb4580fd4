import type { Span } from './act.ts';
import type { Stretch } from './stretch.ts';
import type { View } from './view.ts';

/** Longest evidence, in words. */
const longest = 9;

/**
 * The words of a stretch that add most to an answer, by the weight of each of its tokens: the strongest run within one
 * sentence; undefined for a stretch without words.
 */
export function evidenceOf(
  { tokens }: View,
  stretch: Stretch,
  weights: ArrayLike<number>,
): Span | undefined {
  if (stretch.from === stretch.to) return undefined;
  let best = Number.NEGATIVE_INFINITY;
  let { from } = stretch;
  let to = from + 1;
  for (let first = stretch.from; first < stretch.to; first += 1) {
    let sum = 0;
    for (let last = first; last < Math.min(stretch.to, first + longest); last += 1) {
      if (tokens[last]?.sentence !== tokens[first]?.sentence) break;
      sum += weights[last - stretch.from] ?? 0;
      const density = sum / Math.sqrt(last - first + 2);
      if (density > best) {
        best = density;
        from = first;
        to = last + 1;
      }
    }
  }
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
