import { outputOf } from '../../../lib/reciprocity/decide.ts';
import { heuristics } from '../../../lib/reciprocity/heuristics/en/index.ts';
import { wordClasses } from '../../../lib/reciprocity/heuristics/en/words.ts';
import { buildLexicon } from '../../../lib/reciprocity/lexicon.ts';
import { buildSketch } from '../../../lib/reciprocity/sketch.ts';
import { keptHash, type PackedWide, packWide, wideHeads } from '../../../lib/reciprocity/wide.ts';
import type { Example } from './examples.ts';
import { randomFrom } from './train.ts';

/** The sketch of the English pack. */
export const sketch = buildSketch(
  buildLexicon(wordClasses),
  heuristics.map((one) => one.id),
);
/** Features kept in the end. */
const kept = 6_000;
const epochs = 10;
const rate = 0.5;
const decay = 1e-3;
const width = wideHeads.length;

/** The features of an example, each once. */
export function featuresOf(example: Example): Int32Array {
  const found = new Set<number>();
  sketch(example.view, example.firings, Number.POSITIVE_INFINITY, (hash) =>
    found.add(keptHash(hash)),
  );
  return Int32Array.from(found);
}

interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

function fitLinear(
  lists: readonly Int32Array[],
  targets: readonly number[][],
  size: number,
): Linear {
  const weights = new Float32Array(size * width);
  const squares = new Float32Array(size * width).fill(1e-2);
  const bias = new Float32Array(width);
  const random = randomFrom(7);
  const order = lists.map((_, at) => at);
  const error = new Float32Array(width);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    for (const at of order) {
      const list = lists[at] as Int32Array;
      const target = targets[at] as number[];
      const norm = 1 / Math.sqrt(list.length + 1);
      error.set(bias);
      for (const f of list)
        for (let h = 0; h < width; h += 1)
          (error[h] as number) += (weights[f * width + h] as number) * norm;
      for (let h = 0; h < width; h += 1) {
        error[h] = 1 / (1 + Math.exp(-(error[h] as number))) - (target[h] as number);
        (bias[h] as number) -= 0.02 * (error[h] as number);
      }
      for (const f of list) {
        for (let h = 0; h < width; h += 1) {
          const k = f * width + h;
          const gradient = (error[h] as number) * norm + decay * (weights[k] as number);
          const square = (squares[k] as number) + gradient * gradient;
          squares[k] = square;
          (weights[k] as number) -= (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, bias };
}

/** Learns weights of single features: all of them once, then again those that carry most. */
export function learnWide(
  examples: readonly Example[],
  features: readonly Int32Array[],
): PackedWide {
  const use = examples.map((_, at) => at).filter((at) => examples[at]?.isPart === false);
  const targets = use.map((at) =>
    wideHeads.map((head) => examples[at]?.target[outputOf(head)] ?? 0),
  );
  const counts = new Map<number, number>();
  for (const at of use)
    for (const hash of features[at] ?? []) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts]
    .filter(([, count]) => count >= 2)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const place = new Map(hashes.map((hash, at) => [hash, at]));
  const lists = use.map((at) =>
    (features[at] ?? new Int32Array())
      .filter((hash) => place.has(hash))
      .map((hash) => place.get(hash) ?? 0),
  );
  const first = fitLinear(lists, targets, hashes.length);
  const worth = hashes.map((hash, at) => {
    let most = 0;
    for (let h = 0; h < width; h += 1)
      most += Math.abs(first.weights[at * width + h] ?? 0) * (h === 0 ? 2 : 1);
    return most * (counts.get(hash) ?? 0) ** 0.35;
  });
  const chosen = hashes
    .map((_, at) => at)
    .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
    .slice(0, kept)
    .sort((a, b) => a - b);
  const index = new Map(chosen.map((from, to) => [from, to]));
  const shorter = lists.map((list) =>
    list.filter((at) => index.has(at)).map((at) => index.get(at) ?? 0),
  );
  const second = fitLinear(shorter, targets, chosen.length);
  const steps = Array.from({ length: width }, (_, h) => {
    let sum = 0;
    for (let at = 0; at < chosen.length; at += 1) sum += (second.weights[at * width + h] ?? 0) ** 2;
    return Math.sqrt(sum / chosen.length) * 0.7;
  });
  return packWide(
    chosen.map((from, to) => ({
      hash: hashes[from] ?? 0,
      weights: steps.map((step, h) =>
        Math.max(-3, Math.min(3, Math.round((second.weights[to * width + h] ?? 0) / step))),
      ),
    })),
    steps.map((step, h) => ({
      bias: Math.round((second.bias[h] ?? 0) * 1e4) / 1e4,
      step: Math.round(step * 1e4) / 1e4,
    })),
  );
}
