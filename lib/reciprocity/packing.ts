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
  // Lists of like density share what was learned of their gaps; sizes follow the sign that a feature showed first.
  const gaps = Array.from({ length: 20 }, numberModel);
  const members = Array.from({ length: mostOften + 1 }, numberModel);
  const steps = Array.from({ length: 60 }, () => modelOf(16));
  const sign = new Uint8Array(features);
  const often = new Uint8Array(features);
  const places = new Uint32Array(features);
  for (const answer of orderOf(counts)) {
    const count = counts[answer] ?? 0;
    const step = densityOf(features, count) * 3;
    const isRare = count * 8 < features;
    const sizeAt = given && new Map(given[answer]?.weights.map((one) => [one.place, one.size]));
    const ends = sortByTimes(often, places);
    for (let times = 0; times <= mostOften; times += 1) {
      const list = places.subarray(ends[times], ends[times + 1]);
      const own = sizeAt && Array.from(list.keys()).filter((at) => sizeAt.has(list[at] as number));
      const many = codeNumber(coder, members[times] ?? between, own?.length);
      const gap = gaps[densityOf(list.length, many)] ?? between;
      let at = -1;
      for (let one = 0; one < many; one += 1) {
        at += 1 + codeNumber(coder, gap, own && (own[one] as number) - at - 1);
        const place = list[at] as number;
        const model = steps[step + (sign[place] as number)] ?? between;
        const size = codeSign(coder, model, sizeAt?.get(place));
        sign[place] ||= size * 2 < sizes.length - 1 ? 1 : 2;
        if (isRare && times < mostOften) often[place] = times + 1;
        each(answer, place, size);
      }
    }
  }
}

/** A feature that bears on so many rare answers, or more, is as likely to bear on the next. */
const mostOften = 5;

/** Sorts places by how often they were chosen, for those that bear on one answer bear on others too; where each list begins and the last one ends. */
function sortByTimes(often: Uint8Array, places: Uint32Array): Uint32Array {
  const next = new Uint32Array(mostOften + 2);
  for (let place = 0; place < often.length; place += 1) {
    (next[(often[place] as number) + 1] as number) += 1;
  }
  for (let at = 1; at < next.length; at += 1) (next[at] as number) += next[at - 1] as number;
  const ends = next.slice();
  for (let place = 0; place < often.length; place += 1) {
    const times = often[place] as number;
    const at = next[times] as number;
    places[at] = place;
    next[times] = at + 1;
  }
  return ends;
}

/** How rare the chosen are among all, in steps of two thirds of a bit. */
function densityOf(all: number, chosen: number): number {
  return Math.min(19, Math.round(Math.log2(Math.max(1, all) / Math.max(1, chosen)) * 1.5));
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

/** Unpacks the sorted hashes, and hands out every weight: on which answer, of which hash, how much by {@link sizes}. */
export function unpackFigures(
  { features, counts, bits }: PackedFigures,
  each: (answer: number, place: number, size: number) => void,
): Uint32Array {
  const hashes = new Uint32Array(features);
  const bytes = Uint8Array.from(atob(bits), (sign) => sign.charCodeAt(0));
  code(bitReader(bytes), features, counts, hashes, undefined, each);
  return hashes;
}
