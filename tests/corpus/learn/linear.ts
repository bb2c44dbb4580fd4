import { type Output, outputs } from '../../../lib/reciprocity/decide.ts';
import {
  type PackedFigures,
  packHashes,
  packHead,
  sizes,
} from '../../../lib/reciprocity/figures.ts';
import type { Example } from './examples.ts';

/** How many features may bear on an answer: many on those that matter most, few on each single label. */
function budgetOf(name: Output): number {
  if (name === 'pause') return 5_400;
  if (name === 'any' || name === 'give' || name === 'ask') return 1_200;
  return name.startsWith('neutral.') ? 50 : 115;
}

const firstRounds = 8;
const secondRounds = 6;
const rate = 0.5;
const decay = 1e-3;
/** Frequent features are preferred, but less than in proportion. */
const frequencyPower = 0.35;
const width = outputs.length;

/** Small seeded generator (mulberry32): numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Fit {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Logistic regression for all answers at once by AdaGrad with L2; `allowed` limits which weights may move. */
function fitAll(
  lists: readonly Int32Array[],
  targets: readonly Uint8Array[],
  size: number,
  rounds: number,
  allowed?: Uint8Array,
): Fit {
  const weights = new Float32Array(size * width);
  const squares = new Float32Array(size * width).fill(1e-2);
  const bias = new Float32Array(width).fill(-2);
  const error = new Float32Array(width);
  const random = randomFrom(7);
  const order = lists.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    for (const at of order) {
      const list = lists[at] as Int32Array;
      const target = targets[at] as Uint8Array;
      const norm = 1 / Math.sqrt(list.length + 1);
      error.set(bias);
      for (const feature of list) {
        const row = feature * width;
        for (let answer = 0; answer < width; answer += 1) {
          (error[answer] as number) += (weights[row + answer] as number) * norm;
        }
      }
      for (let answer = 0; answer < width; answer += 1) {
        error[answer] = 1 / (1 + Math.exp(-(error[answer] as number))) - (target[answer] as number);
        (bias[answer] as number) -= 0.02 * (error[answer] as number);
      }
      for (const feature of list) {
        const row = feature * width;
        for (let answer = 0; answer < width; answer += 1) {
          const at = row + answer;
          if (allowed !== undefined && allowed[at] === 0) continue;
          const gradient = (error[answer] as number) * norm + decay * (weights[at] as number);
          const square = (squares[at] as number) + gradient * gradient;
          squares[at] = square;
          (weights[at] as number) -= (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, bias };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Learns weights: all features first, then again those that bear most on each answer, rounded to nine sizes. */
export function learnFigures(examples: readonly Example[]): PackedFigures {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const hashes = [...counts]
    .filter(([, count]) => count >= 2)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const place = new Map(hashes.map((hash, at) => [hash, at]));
  const lists = examples.map(({ features }) =>
    features.filter((hash) => place.has(hash)).map((hash) => place.get(hash) ?? 0),
  );
  const targets = examples.map(({ target }) => target);
  const first = fitAll(lists, targets, hashes.length, firstRounds);

  const allowedAll = new Uint8Array(hashes.length * width);
  const isKept = new Uint8Array(hashes.length);
  outputs.forEach((name, answer) => {
    const worth = Float32Array.from(
      hashes,
      (hash, at) =>
        Math.abs(first.weights[at * width + answer] ?? 0) *
        (counts.get(hash) ?? 0) ** frequencyPower,
    );
    const least = Float32Array.from(worth).sort()[Math.max(0, hashes.length - budgetOf(name))] ?? 0;
    for (let at = 0; at < hashes.length; at += 1) {
      if ((worth[at] ?? 0) < least || worth[at] === 0) continue;
      allowedAll[at * width + answer] = 1;
      isKept[at] = 1;
    }
  });
  const kept = hashes.map((_, at) => at).filter((at) => isKept[at] === 1);
  const index = new Map(kept.map((from, to) => [from, to]));
  const shorter = lists.map((list) =>
    list.filter((at) => index.has(at)).map((at) => index.get(at) ?? 0),
  );
  const allowed = new Uint8Array(kept.length * width);
  kept.forEach((from, to) => {
    allowed.set(allowedAll.subarray(from * width, (from + 1) * width), to * width);
  });
  const second = fitAll(shorter, targets, kept.length, secondRounds, allowed);

  const { gaps, places } = packHashes(kept.map((at) => hashes[at] ?? 0));
  const heads = outputs.map((_, answer) => {
    const own = kept.map((_, at) => at).filter((at) => allowed[at * width + answer] === 1);
    const sum = own.reduce((all, at) => all + (second.weights[at * width + answer] ?? 0) ** 2, 0);
    const step = Math.sqrt(sum / Math.max(1, own.length));
    const entries = own.flatMap((at) => {
      const weight = (second.weights[at * width + answer] ?? 0) / step;
      let size = 0;
      sizes.forEach((one, index) => {
        if (Math.abs(one - weight) < Math.abs((sizes[size] ?? 0) - weight)) size = index;
      });
      return sizes[size] === 0 ? [] : [{ place: places[at] ?? 0, size }];
    });
    return packHead(rounded(second.bias[answer] ?? 0), rounded(step), entries);
  });
  return { gaps, heads };
}
