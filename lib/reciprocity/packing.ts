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

/** Hands out every hash with its feature, counted from one; hashes that nothing bears on too. */
export function unpackHashes(
  { hashes }: PackedFigures,
  each: (hash: number, feature: number) => void,
): void {
  let hash = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    hash += digitOf.get(hashes[at] ?? '') ?? 0;
    each(hash, at + 1);
  }
}

/** Hands out every weight: on which answer, of which feature, how much. */
export function unpackWeights(
  packed: PackedFigures,
  each: (answer: number, feature: number, weight: number) => void,
): void {
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
      each(answer, place + 1, size * step);
    }
    sizeAt += (many + 1) >> 1;
  });
}
