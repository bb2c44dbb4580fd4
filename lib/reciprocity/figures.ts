import { hashBits } from './hash.ts';
import { type PackedFigures, unpackFigures } from './packing.ts';
import type { Firing } from './rules.ts';
import type { Sketch } from './sketch.ts';
import type { Stretch } from './stretch.ts';
import type { View } from './view.ts';

/** What the figures say of one stretch. */
export interface Weighed {
  /** One score for each answer: known features, each once, over the root of how many there are, plus the bias. */
  readonly scores: Float32Array;
  /** What each token adds to an answer; features of the whole message count for none. Asked before the next stretch. */
  blame(answer: number): Float32Array;
}

/** Learned weights of one pack, ready to weigh. */
export type Figures = (view: View, stretch: Stretch, firings: readonly Firing[]) => Weighed;

/** Unpacks weights: a table by hash, and for every feature the answers that it bears on. */
export function buildFigures(packed: PackedFigures, sketch: Sketch): Figures {
  const { hashes, starts, answers, weights, bears } = rowsOf(packed);
  const table = new Uint16Array(1 << hashBits);
  // The table is large and mostly empty: what is not in it is seen in one bit.
  const isKnown = new Uint32Array((1 << hashBits) >> 5);
  hashes.forEach((hash, place) => {
    table[hash] = place;
    isKnown[hash >> 5] = (isKnown[hash >> 5] ?? 0) | (1 << (hash & 31));
  });
  const biases = Float32Array.from(packed.heads, ([bias]) => bias);
  // Which stretch last used a feature, so that none counts twice.
  const used = new Uint32Array(hashes.length);
  let turn = 0;

  return (view, stretch, firings) => {
    turn = turn >= 0xfffffff0 ? 1 : turn + 1;
    const scores = new Float32Array(biases.length);
    const { list, count: many } = sketch(view, stretch, firings);
    // Features that are known are moved to the front, with the tokens that they cover.
    let known = 0;
    for (let one = 0; one < many * 3; one += 3) {
      const hash = list[one] ?? 0;
      if (((isKnown[hash >> 5] ?? 0) & (1 << (hash & 31))) === 0) continue;
      const feature = table[hash] ?? 0;
      if (used[feature] === turn) continue;
      used[feature] = turn;
      list[known] = feature;
      list[known + 1] = list[one + 1] ?? 0;
      list[known + 2] = list[one + 2] ?? 0;
      known += 3;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at += 1) {
        const answer = answers[at] ?? 0;
        scores[answer] = (scores[answer] ?? 0) + (weights[at] ?? 0);
      }
    }
    const norm = 1 / Math.sqrt(known / 3 + 1);
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] ?? 0) * norm + (biases[at] ?? 0);
    }

    function blame(answer: number): Float32Array {
      const found = new Float32Array(stretch.to - stretch.from);
      const word = answer >> 5;
      const bit = 1 << (answer & 31);
      for (let one = 0; one < known; one += 3) {
        const feature = list[one] ?? 0;
        if (((bears[feature * 2 + word] ?? 0) & bit) === 0) continue;
        const from = (list[one + 1] ?? 0) - stretch.from;
        const to = (list[one + 2] ?? 0) - stretch.from;
        const end = starts[feature + 1] ?? 0;
        for (let at = starts[feature] ?? 0; at < end; at += 1) {
          if (answers[at] !== answer) continue;
          const share = (weights[at] ?? 0) / (to - from);
          for (let token = from; token < to; token += 1) found[token] = (found[token] ?? 0) + share;
        }
      }
      return found;
    }

    return { scores, blame };
  };
}

/** The weights feature by feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
function rowsOf(packed: PackedFigures) {
  const bearing: { answer: number; weight: number }[][] = Array.from(
    { length: packed.features },
    () => [],
  );
  const hashes = unpackFigures(packed, (answer, place, weight) =>
    bearing[place]?.push({ answer, weight }),
  );
  const starts = new Uint32Array(packed.features + 1);
  const total = bearing.reduce((sum, list) => sum + list.length, 0);
  const answers = new Uint8Array(total);
  const weights = new Float32Array(total);
  // Which of the at most 64 answers a feature bears on, as bits: most bear on few.
  const bears = new Int32Array(packed.features * 2);
  let next = 0;
  bearing.forEach((list, feature) => {
    for (const one of list) {
      const half = feature * 2 + (one.answer >> 5);
      bears[half] = (bears[half] ?? 0) | (1 << (one.answer & 31));
      answers[next] = one.answer;
      weights[next] = one.weight;
      next += 1;
    }
    starts[feature + 1] = next;
  });
  return { hashes, starts, answers, weights, bears };
}
