import {
  bitReader,
  bitWriter,
  type Coder,
  codeNumber,
  codeSign,
  modelOf,
  numberModel,
} from './bits.ts';

/** Learned weights: for every answer its bias, how many weights it has and the step of their sizes; the weights as bits in base64. */
export interface PackedFigures {
  readonly features: number;
  readonly biases: readonly number[];
  readonly counts: readonly number[];
  readonly steps: readonly number[];
  readonly bits: string;
}

/** One weight before packing: the place of its feature among the sorted hashes, and its size as an index into {@link sizes}. */
export interface Weight {
  readonly place: number;
  readonly size: number;
}

/** An answer before packing: its weights by rising place. */
export interface Answer {
  readonly bias: number;
  readonly step: number;
  readonly weights: readonly Weight[];
}

/** Sizes of weights in steps. */
export const sizes = [-2.1, -1.25, -0.75, -0.35, 0.35, 0.75, 1.25, 1.8, 2.6] as const;
/** Weights nearer to nothing than this (in steps) are left out. */
export const leastSize = 0.17;

/** Answers with many weights come first: what a feature says there tells what it says elsewhere. */
function orderOf(counts: readonly number[]): number[] {
  return counts
    .map((_, answer) => answer)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

/** Codes the hashes, then answer by answer which features bear on it and how much; reads where nothing is given. */
function code(
  coder: Coder,
  features: number,
  counts: readonly number[],
  hashes: Uint32Array,
  given: readonly Answer[] | undefined,
  each: (answer: number, place: number, size: number) => void,
): void {
  const between = numberModel();
  let hash = 0;
  for (let place = 0; place < features; place += 1) {
    hash += codeNumber(coder, between, given && (hashes[place] as number) - hash);
    hashes[place] = hash;
  }
  // Answers of like density share what was learned of their gaps; sizes follow the sign that a feature showed first.
  const gaps = Array.from({ length: 20 }, numberModel);
  const steps = Array.from({ length: 60 }, () => modelOf(16));
  const sign = new Uint8Array(features);
  for (const answer of orderOf(counts)) {
    const count = counts[answer] ?? 0;
    const density = Math.min(19, Math.round(Math.log2(features / Math.max(1, count)) * 1.5));
    let place = -1;
    for (let at = 0; at < count; at += 1) {
      const one = given?.[answer]?.weights[at];
      const gap = codeNumber(coder, gaps[density] ?? between, one && one.place - place - 1);
      place += gap + 1;
      const context = density * 3 + (sign[place] ?? 0);
      const size = codeSign(coder, steps[context] ?? between, one?.size);
      sign[place] ||= size * 2 < sizes.length - 1 ? 1 : 2;
      each(answer, place, size);
    }
  }
}

/** Packs sorted hashes and the answers that they bear on. */
export function packFigures(hashes: readonly number[], answers: readonly Answer[]): PackedFigures {
  const counts = answers.map(({ weights }) => weights.length);
  const writer = bitWriter();
  code(writer, hashes.length, counts, Uint32Array.from(hashes), answers, () => undefined);
  const bytes = Array.from(writer.end(), (byte) => String.fromCharCode(byte));
  return {
    features: hashes.length,
    biases: answers.map(({ bias }) => bias),
    counts,
    steps: answers.map(({ step }) => step),
    bits: btoa(bytes.join('')),
  };
}

/** Unpacks the sorted hashes, and hands out every weight: on which answer, of which hash, how much. */
export function unpackFigures(
  { features, counts, steps, bits }: PackedFigures,
  each: (answer: number, place: number, weight: number) => void,
): Uint32Array {
  const hashes = new Uint32Array(features);
  const bytes = Uint8Array.from(atob(bits), (sign) => sign.charCodeAt(0));
  code(bitReader(bytes), features, counts, hashes, undefined, (answer, place, size) =>
    each(answer, place, (sizes[size] ?? 0) * (steps[answer] ?? 0)),
  );
  return hashes;
}
