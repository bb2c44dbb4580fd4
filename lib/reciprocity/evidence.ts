import type { Span } from './act.ts';
import type { View } from './view.ts';

/** Longest evidence, in words. */
const longest = 9;

/** The words that add most to an answer: the strongest stretch within one sentence; undefined for a text without words. */
export function evidenceOf(view: View, weights: ArrayLike<number>): Span | undefined {
  const count = view.words.length;
  if (count === 0) return undefined;
  let best = Number.NEGATIVE_INFINITY;
  let from = 0;
  let to = 1;
  for (let first = 0; first < count; first += 1) {
    let sum = 0;
    for (let last = first; last < Math.min(count, first + longest); last += 1) {
      if (view.sentence[last] !== view.sentence[first]) break;
      sum += weights[last] ?? 0;
      const density = sum / Math.sqrt(last - first + 2);
      if (density > best) {
        best = density;
        from = first;
        to = last + 1;
      }
    }
  }
  return { start: view.start[from] ?? 0, end: view.end[to - 1] ?? 0 };
}
