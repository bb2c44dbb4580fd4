import type { Firing } from './rules.ts';
import type { Sketch } from './sketch.ts';
import type { View } from './view.ts';

/** Bits of a feature's hash that are kept. */
export const hashBits = 20;
const hashMask = (1 << hashBits) - 1;

/** The questions about the whole message that single features also answer. */
export const wideHeads = ['pause', 'give', 'ask'] as const;

/** Weights of single features, as text: gaps between the sorted hashes, then for each head a bias, a step and small whole numbers. */
export interface PackedWide {
  /** Two letters a gap, 64 values each. */
  readonly gaps: string;
  readonly heads: readonly {
    readonly bias: number;
    readonly step: number;
    readonly weights: string;
  }[];
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const levels = 'cba.ABC';

/** Packs sorted hashes and whole weights from -3 to 3; gaps over 4095 are bridged by features without weight. */
export function packWide(
  features: readonly { readonly hash: number; readonly weights: readonly number[] }[],
  heads: readonly { readonly bias: number; readonly step: number }[],
): PackedWide {
  let gaps = '';
  const weights = heads.map(() => '');
  let previous = 0;
  const write = (gap: number, of: readonly number[]): void => {
    gaps += (digits[gap >> 6] ?? 'A') + (digits[gap & 63] ?? 'A');
    heads.forEach((_, at) => {
      weights[at] += levels[(of[at] ?? 0) + 3] ?? '.';
    });
  };
  for (const feature of features) {
    let gap = feature.hash - previous;
    while (gap > 4095) {
      write(4095, []);
      gap -= 4095;
    }
    write(gap, feature.weights);
    previous = feature.hash;
  }
  return { gaps, heads: heads.map((head, at) => ({ ...head, weights: weights[at] ?? '' })) };
}

/** Single features of one pack, ready to score. */
export interface Wide {
  /** Adds up the known features of a message, each once, over the root of how many there are. */
  score(view: View, firings: readonly Firing[], most: number): Float32Array;
  /** What each token adds to a head, positive parts only. */
  blame(view: View, firings: readonly Firing[], most: number, head: number): Map<number, number>;
}

/** The kept part of a hash. */
export function keptHash(hash: number): number {
  return hash & hashMask;
}

/** Unpacks weights into a table by hash. */
export function buildWide(packed: PackedWide, sketch: Sketch): Wide {
  const count = packed.gaps.length / 2;
  const width = packed.heads.length;
  const table = new Uint16Array(1 << hashBits);
  const weights = new Float32Array((count + 1) * width);
  const value = new Map(Array.from(digits, (digit, at) => [digit, at]));
  let hash = 0;
  for (let at = 0; at < count; at += 1) {
    hash +=
      (value.get(packed.gaps[at * 2] ?? 'A') ?? 0) * 64 +
      (value.get(packed.gaps[at * 2 + 1] ?? 'A') ?? 0);
    table[hash] = at + 1;
    packed.heads.forEach((head, of) => {
      weights[(at + 1) * width + of] = (levels.indexOf(head.weights[at] ?? '.') - 3) * head.step;
    });
  }
  // Which message last used a feature, so that none counts twice.
  const used = new Uint32Array(count + 1);
  let turn = 0;

  function score(view: View, firings: readonly Firing[], most: number): Float32Array {
    turn = turn >= 0xffffffff ? 1 : turn + 1;
    const sums = new Float32Array(width);
    let known = 0;
    sketch(view, firings, most, (full) => {
      const at = table[full & hashMask] ?? 0;
      if (at === 0 || used[at] === turn) return;
      used[at] = turn;
      known += 1;
      for (let of = 0; of < width; of += 1) {
        sums[of] = (sums[of] ?? 0) + (weights[at * width + of] ?? 0);
      }
    });
    const norm = 1 / Math.sqrt(known + 1);
    return sums.map((sum, of) => sum * norm + (packed.heads[of]?.bias ?? 0));
  }

  function blame(
    view: View,
    firings: readonly Firing[],
    most: number,
    head: number,
  ): Map<number, number> {
    const found = new Map<number, number>();
    sketch(view, firings, most, (full, token) => {
      const weight = weights[(table[full & hashMask] ?? 0) * width + head] ?? 0;
      if (weight > 0) found.set(token, (found.get(token) ?? 0) + weight);
    });
    return found;
  }

  return { score, blame };
}
