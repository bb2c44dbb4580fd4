import type { Span } from './act.ts';
import type { Inputs } from './inputs.ts';
import type { Network, Scores } from './network.ts';
import type { View } from './view.ts';

/** Longest evidence, in words. */
const longest = 9;

/** The words that add most to an output: the strongest stretch within one sentence, never empty for a text with words. */
export function evidenceOf(
  view: View,
  inputs: Inputs,
  network: Network,
  scores: Scores,
  output: number,
): Span | undefined {
  const blame = network.blame(scores, output);
  const weights = new Float64Array(view.words.length);
  for (const [place, weight] of blame) {
    for (let near = place - 1; near <= place + 1; near += 1) {
      const token = inputs.tokens[near] ?? -1;
      if (token >= 0)
        weights[token] = (weights[token] ?? 0) + (near === place ? weight : weight / 2);
    }
  }
  const count = view.words.length;
  if (count === 0) return undefined;
  let best = -1;
  let from = 0;
  let to = 1;
  for (let first = 0; first < count; first += 1) {
    let sum = 0;
    for (let last = first; last < Math.min(count, first + longest); last += 1) {
      if (view.sentence[last] !== view.sentence[first]) break;
      sum += weights[last] ?? 0;
      const density = sum / (last - first + 3);
      if (density > best) {
        best = density;
        from = first;
        to = last + 1;
      }
    }
  }
  return { start: view.start[from] ?? 0, end: view.end[to - 1] ?? 0 };
}
