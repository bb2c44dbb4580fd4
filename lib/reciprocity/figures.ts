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
  const { placeOf, offsets, ints, floats } = rowsOf(packed);
  const biases = Float32Array.from(packed.biases);
  let turn = 0;

  return (view, stretch, firings) => {
    turn = turn >= 0x7fffffff ? 1 : turn + 1;
    const scores = new Float32Array(biases.length);
    const { list, count: many } = sketch(view, stretch, firings);
    // Features that are known are moved to the front, with the tokens that they cover.
    let known = 0;
    for (let one = 0; one < many * 3; one += 3) {
      const feature = placeOf(list[one] as number);
      if (feature < 0) continue;
      let at = offsets[feature] as number;
      // What a stretch has already counts no second time.
      if (ints[at] === turn) continue;
      ints[at] = turn;
      list[known] = feature;
      list[known + 1] = list[one + 1] as number;
      list[known + 2] = list[one + 2] as number;
      known += 3;
      const end = offsets[feature + 1] as number;
      for (at += header; at < end; at += 2) {
        const answer = ints[at] as number;
        scores[answer] = (scores[answer] as number) + (floats[at + 1] as number);
      }
    }
    const norm = 1 / Math.sqrt(known / 3 + 1);
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] as number) * norm + (biases[at] as number);
    }

    function blame(answer: number): Float32Array {
      const found = new Float32Array(stretch.to - stretch.from);
      const half = 1 + (answer >> 5);
      const bit = 1 << (answer & 31);
      for (let one = 0; one < known; one += 3) {
        const feature = list[one] as number;
        const start = offsets[feature] as number;
        if (((ints[start + half] as number) & bit) === 0) continue;
        const from = (list[one + 1] as number) - stretch.from;
        const to = (list[one + 2] as number) - stretch.from;
        const end = offsets[feature + 1] as number;
        for (let at = start + header; at < end; at += 2) {
          if (ints[at] !== answer) continue;
          const share = (floats[at + 1] as number) / (to - from);
          for (let token = from; token < to; token += 1)
            found[token] = (found[token] as number) + share;
        }
      }
      return found;
    }

    return { scores, blame };
  };
}

/** Numbers at the beginning of a row: the turn in which it was last used, and in 64 bits the answers that it bears on. */
const header = 3;

/**
 * The weights feature by feature, each row in one piece of memory: its header, then answer and weight in turn. `ints`
 * and `floats` are two views of the same; `offsets[f]` to `offsets[f + 1]` is the row of feature `f`.
 */
function rowsOf(packed: PackedFigures) {
  const total = packed.counts.reduce((sum, count) => sum + count, 0);
  const places = new Uint32Array(total);
  const answers = new Uint8Array(total);
  const weights = new Float32Array(total);
  const offsets = new Uint32Array(packed.features + 1);
  let count = 0;
  const hashes = unpackFigures(packed, (answer, place, weight) => {
    places[count] = place;
    answers[count] = answer;
    weights[count] = weight;
    offsets[place + 1] = (offsets[place + 1] as number) + 2;
    count += 1;
  });
  for (let place = 0; place < packed.features; place += 1) {
    offsets[place + 1] = (offsets[place + 1] as number) + (offsets[place] as number) + header;
  }
  const ints = new Int32Array(offsets[packed.features] as number);
  const floats = new Float32Array(ints.buffer);
  // Where the next weight of a feature goes.
  const next = offsets.map((start) => start + header);
  for (let one = 0; one < total; one += 1) {
    const place = places[one] as number;
    const answer = answers[one] as number;
    const at = next[place] as number;
    const half = (offsets[place] as number) + 1 + (answer >> 5);
    ints[half] = (ints[half] as number) | (1 << (answer & 31));
    ints[at] = answer;
    floats[at + 1] = weights[one] as number;
    next[place] = at + 2;
  }
  return { placeOf: placesOf(hashes), offsets, ints, floats };
}

/** Finds a hash among sorted ones: one bit for each that could be, and how many stand before each 32 of them. */
function placesOf(hashes: Uint32Array): (hash: number) => number {
  const bits = new Int32Array((1 << hashBits) >> 5);
  for (const hash of hashes) bits[hash >> 5] = (bits[hash >> 5] as number) | (1 << (hash & 31));
  const before = new Uint16Array(bits.length);
  for (let at = 1; at < bits.length; at += 1) {
    before[at] = (before[at - 1] as number) + bitsIn(bits[at - 1] as number);
  }
  return (hash) => {
    const word = bits[hash >> 5] as number;
    const bit = 1 << (hash & 31);
    return (word & bit) === 0 ? -1 : (before[hash >> 5] as number) + bitsIn(word & (bit - 1));
  };
}

/** How many bits are set. */
function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
