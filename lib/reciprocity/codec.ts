import type { Figures } from './network.ts';

/** Figures as text: whole numbers -15 to 15 as letters, one scale for each row of each list. */
export interface PackedFigures {
  readonly shape: { width: number; filters: number; hidden: number; outputs: number };
  /** The lists of {@link Figures} in their order. */
  readonly lists: readonly {
    readonly rows: number;
    readonly scales: string;
    readonly steps: string;
  }[];
}

const alphabet = 'onmlkjihgfedcba.ABCDEFGHIJKLMNO';
const zero = 15;
const value = new Map(Array.from(alphabet, (letter, at) => [letter, at - zero]));
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function scaleOf(first: string, second: string): number {
  return 2 ** ((digits.indexOf(first) * 64 + digits.indexOf(second)) / 128 - 24);
}

/** Packs one list; every row keeps its largest value exactly and rounds the others to `levels` steps of it. */
export function packList(
  list: Float32Array,
  rows: number,
  levels: number,
): PackedFigures['lists'][number] {
  const length = list.length / rows;
  let scales = '';
  let steps = '';
  for (let row = 0; row < rows; row += 1) {
    let most = 1e-6;
    for (let at = 0; at < length; at += 1)
      most = Math.max(most, Math.abs(list[row * length + at] ?? 0));
    const code = Math.max(0, Math.min(4095, Math.round((Math.log2(most / levels) + 24) * 128)));
    const first = digits[code >> 6] ?? 'A';
    const second = digits[code & 63] ?? 'A';
    scales += first + second;
    const step = scaleOf(first, second);
    for (let at = 0; at < length; at += 1) {
      const whole = Math.max(
        -levels,
        Math.min(levels, Math.round((list[row * length + at] ?? 0) / step)),
      );
      steps += alphabet[whole + zero];
    }
  }
  return { rows, scales, steps };
}

function unpackList(list: PackedFigures['lists'][number] | undefined): Float32Array {
  if (list === undefined) return new Float32Array(0);
  const out = new Float32Array(list.steps.length);
  const length = list.steps.length / list.rows;
  for (let row = 0; row < list.rows; row += 1) {
    const step = scaleOf(list.scales[row * 2] ?? 'A', list.scales[row * 2 + 1] ?? 'A');
    for (let at = 0; at < length; at += 1) {
      out[row * length + at] = (value.get(list.steps[row * length + at] ?? '.') ?? 0) * step;
    }
  }
  return out;
}

/** The figures that were packed, each rounded as the packing says. */
export function unpackFigures(packed: PackedFigures): Figures {
  const [vectors, windows, windowBias, joins, joinBias, fromHidden, fromFilters, bias] =
    packed.lists;
  return {
    ...packed.shape,
    vectors: unpackList(vectors),
    windows: unpackList(windows),
    windowBias: unpackList(windowBias),
    joins: unpackList(joins),
    joinBias: unpackList(joinBias),
    fromHidden: unpackList(fromHidden),
    fromFilters: unpackList(fromFilters),
    bias: unpackList(bias),
  };
}
