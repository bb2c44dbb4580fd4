import type { Firing } from './rules.ts';
import type { Sketch } from './sketch.ts';
import type { View } from './view.ts';

/** Bits of a feature's hash that are kept. */
const hashBits = 18;
const hashMask = (1 << hashBits) - 1;

/** The kept part of a hash. */
export function keptHash(hash: number): number {
  return hash & hashMask;
}

/**
 * Learned weights as text. `hashes`: the sorted hashes of all features as gaps. Then for every answer its bias, the
 * step of its weights and how many it has; `gaps` and `sizes`: one after another, which feature and how many steps, two sizes a sign.
 */
export interface PackedFigures {
  readonly hashes: string;
  readonly heads: readonly (readonly [bias: number, step: number, count: number])[];
  readonly gaps: string;
  readonly sizes: string;
}

/** One weight before packing: the place of its feature, and its size as an index into {@link sizes}. */
export interface Weight {
  readonly place: number;
  readonly size: number;
}

// Ninety signs that need no escape in a string of JavaScript.
const digits = Array.from({ length: 93 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !`'"\`\\`.includes(sign))
  .join('')
  .slice(0, 89);
const digitOf = new Map(Array.from(digits, (digit, at) => [digit, at]));
/** Sizes of weights in steps: nine, so that two of them fit one sign. */
export const sizes = [-2.1, -1.25, -0.75, -0.35, 0.35, 0.75, 1.25, 1.8, 2.6] as const;
/** Weights nearer to nothing than this (in steps) are left out. */
export const leastSize = 0.17;

/** Packs sorted hashes; a wide gap is bridged by hashes that nothing bears on. Returns the place of each hash. */
export function packHashes(sorted: readonly number[]): { hashes: string; places: number[] } {
  let hashes = '';
  let previous = 0;
  let place = 0;
  const places: number[] = [];
  for (const hash of sorted) {
    let gap = hash - previous;
    while (gap >= digits.length) {
      hashes += digits[digits.length - 1];
      gap -= digits.length - 1;
      place += 1;
    }
    hashes += digits[gap];
    places.push(place);
    place += 1;
    previous = hash;
  }
  return { hashes, places };
}

/** Packs which features bear on one answer and how much, by rising place. */
export function packWeights(weights: readonly Weight[]): Pick<PackedFigures, 'gaps' | 'sizes'> {
  let gaps = '';
  let previous = -1;
  for (const { place } of weights) {
    let gap = place - previous - 1;
    while (gap >= digits.length - 1) {
      gaps += digits[digits.length - 1];
      gap -= digits.length - 1;
    }
    gaps += digits[gap];
    previous = place;
  }
  let packed = '';
  for (let at = 0; at < weights.length; at += 2) {
    packed += digits[(weights[at]?.size ?? 0) * sizes.length + (weights[at + 1]?.size ?? 0)];
  }
  return { gaps, sizes: packed };
}

/** What the figures say of one view. */
export interface Weighed {
  /** One score for each answer: known features, each once, over the root of how many there are, plus the bias. */
  readonly scores: Float32Array;
  /** What each token adds to an answer; features of the whole message count for none. */
  blame(answer: number): Float32Array;
}

/** Learned weights of one pack, ready to weigh. */
export type Figures = (view: View, firings: readonly Firing[]) => Weighed;

/** Unpacks weights: a table by hash, and for every feature the answers that it bears on. */
export function buildFigures(packed: PackedFigures, sketch: Sketch): Figures {
  const count = packed.hashes.length;
  const table = new Uint16Array(1 << hashBits);
  let hash = 0;
  for (let at = 0; at < count; at += 1) {
    hash += digitOf.get(packed.hashes[at] ?? '') ?? 0;
    table[hash] = at + 1;
  }
  const bearing: { answer: number; weight: number }[][] = Array.from(
    { length: count + 1 },
    () => [],
  );
  let gapAt = 0;
  let sizeAt = 0;
  packed.heads.forEach(([, step, many], answer) => {
    let place = -1;
    for (let at = 0; at < many; at += 1) {
      let gap = digitOf.get(packed.gaps[gapAt++] ?? '') ?? 0;
      place += gap + 1;
      while (gap === digits.length - 1) {
        gap = digitOf.get(packed.gaps[gapAt++] ?? '') ?? 0;
        place += gap;
      }
      const two = digitOf.get(packed.sizes[sizeAt + (at >> 1)] ?? '') ?? 0;
      const size = sizes[at % 2 === 0 ? Math.floor(two / sizes.length) : two % sizes.length] ?? 0;
      bearing[place + 1]?.push({ answer, weight: size * step });
    }
    sizeAt += (many + 1) >> 1;
  });
  const starts = new Uint32Array(count + 2);
  const total = bearing.reduce((sum, list) => sum + list.length, 0);
  const answers = new Uint8Array(total);
  const weights = new Float32Array(total);
  let next = 0;
  bearing.forEach((list, feature) => {
    starts[feature] = next;
    for (const one of list) {
      answers[next] = one.answer;
      weights[next] = one.weight;
      next += 1;
    }
  });
  starts[count + 1] = next;
  const biases = Float32Array.from(packed.heads, ([bias]) => bias);
  // Which message last used a feature, so that none counts twice.
  const used = new Uint32Array(count + 1);
  let turn = 0;

  return (view, firings) => {
    turn = turn >= 0xfffffff0 ? 1 : turn + 1;
    const scores = new Float32Array(biases.length);
    // Features that are known, with the tokens that they cover: three numbers each.
    const known: number[] = [];
    sketch(view, firings, (full, from, to) => {
      const feature = table[full & hashMask] ?? 0;
      if (feature === 0 || used[feature] === turn) return;
      used[feature] = turn;
      known.push(feature, from, to);
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at += 1) {
        const answer = answers[at] ?? 0;
        scores[answer] = (scores[answer] ?? 0) + (weights[at] ?? 0);
      }
    });
    const norm = 1 / Math.sqrt(known.length / 3 + 1);
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] ?? 0) * norm + (biases[at] ?? 0);
    }

    function blame(answer: number): Float32Array {
      const found = new Float32Array(view.words.length);
      for (let one = 0; one < known.length; one += 3) {
        const feature = known[one] ?? 0;
        const from = known[one + 1] ?? 0;
        const to = known[one + 2] ?? 0;
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
