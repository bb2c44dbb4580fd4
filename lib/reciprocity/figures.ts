import type { Firing } from './rules.ts';
import type { Sketch } from './sketch.ts';
import type { View } from './view.ts';

/** Bits of a feature's hash that are kept. */
const hashBits = 20;
const hashMask = (1 << hashBits) - 1;

/** The kept part of a hash. */
export function keptHash(hash: number): number {
  return hash & hashMask;
}

/** Weights of one answer: which features bear on it, as gaps, and how much, as one of nine sizes. */
export interface PackedHead {
  readonly bias: number;
  readonly step: number;
  readonly gaps: string;
  readonly weights: string;
}

/** Learned weights as text: the sorted hashes of all features as gaps of two letters, then one head for each answer. */
export interface PackedFigures {
  readonly gaps: string;
  readonly heads: readonly PackedHead[];
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = new Map(Array.from(digits, (digit, at) => [digit, at]));
const letters = 'dcba.ABCD';
/** Sizes of weights in steps: most are small, a few are large. */
export const sizes = [-3.6, -1.8, -0.9, -0.4, 0, 0.4, 0.9, 1.8, 3.6] as const;

/** Packs sorted hashes; a gap over 4095 is bridged by hashes that nothing bears on. Returns the place of each hash. */
export function packHashes(hashes: readonly number[]): { gaps: string; places: number[] } {
  let gaps = '';
  let previous = 0;
  let place = 0;
  const places: number[] = [];
  for (const hash of hashes) {
    let gap = hash - previous;
    while (gap > 4095) {
      gaps += '__';
      gap -= 4095;
      place += 1;
    }
    gaps += (digits[gap >> 6] ?? 'A') + (digits[gap & 63] ?? 'A');
    places.push(place);
    place += 1;
    previous = hash;
  }
  return { gaps, places };
}

/** Packs the weights of one answer, given by rising place, as indices into {@link sizes}. */
export function packHead(
  bias: number,
  step: number,
  entries: readonly { readonly place: number; readonly size: number }[],
): PackedHead {
  let gaps = '';
  let weights = '';
  let previous = -1;
  for (const { place, size } of entries) {
    let gap = place - previous - 1;
    while (gap >= 63) {
      gaps += '_';
      gap -= 63;
    }
    gaps += digits[gap];
    weights += letters[size];
    previous = place;
  }
  return { bias, step, gaps, weights };
}

/** Learned weights of one pack, ready to score. */
export interface Figures {
  /** One score for each answer: known features, each once, over the root of how many there are, plus the bias. */
  score(view: View, firings: readonly Firing[]): Float32Array;
  /** What each token adds to an answer; features of the whole message count for none. */
  blame(view: View, firings: readonly Firing[], answer: number): Float32Array;
}

/** Unpacks weights: a table by hash, and for every feature the answers that it bears on. */
export function buildFigures(packed: PackedFigures, sketch: Sketch): Figures {
  const count = packed.gaps.length / 2;
  const table = new Uint16Array(1 << hashBits);
  let hash = 0;
  for (let at = 0; at < count; at += 1) {
    hash += (digitOf.get(packed.gaps[at * 2] ?? '') ?? 0) * 64 + (digitOf.get(packed.gaps[at * 2 + 1] ?? '') ?? 0);
    table[hash] = at + 1;
  }
  const bearing: { answer: number; weight: number }[][] = Array.from({ length: count + 1 }, () => []);
  packed.heads.forEach((head, answer) => {
    let place = -1;
    let skipped = 0;
    let at = 0;
    for (const letter of head.gaps) {
      const gap = digitOf.get(letter) ?? 0;
      skipped += gap;
      if (gap === 63) continue;
      place += skipped + 1;
      skipped = 0;
      const size = sizes[letters.indexOf(head.weights[at] ?? '.')] ?? 0;
      if (size !== 0) bearing[place + 1]?.push({ answer, weight: size * head.step });
      at += 1;
    }
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
  const biases = Float32Array.from(packed.heads, (head) => head.bias);
  // Which message last used a feature, so that none counts twice.
  const used = new Uint32Array(count + 1);
  let turn = 0;

  function score(view: View, firings: readonly Firing[]): Float32Array {
    turn = turn >= 0xfffffff0 ? 1 : turn + 1;
    const sums = new Float32Array(biases.length);
    let known = 0;
    sketch(view, firings, (full) => {
      const feature = table[full & hashMask] ?? 0;
      if (feature === 0 || used[feature] === turn) return;
      used[feature] = turn;
      known += 1;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at += 1) {
        const answer = answers[at] ?? 0;
        sums[answer] = (sums[answer] ?? 0) + (weights[at] ?? 0);
      }
    });
    const norm = 1 / Math.sqrt(known + 1);
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) * norm + (biases[at] ?? 0);
    return sums;
  }

  function blame(view: View, firings: readonly Firing[], answer: number): Float32Array {
    const found = new Float32Array(view.words.length);
    sketch(view, firings, (full, token, whole) => {
      const feature = table[full & hashMask] ?? 0;
      if (feature === 0 || whole) return;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at += 1) {
        if (answers[at] === answer) found[token] = (found[token] ?? 0) + (weights[at] ?? 0);
      }
    });
    return found;
  }

  return { score, blame };
}
