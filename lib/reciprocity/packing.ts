import { bitCoder, type Coder, type Model, modelOf, numberModel } from './bits.ts';
import { singleNames } from './hash.ts';

/** Learned weights: for every answer its bias, how many weights it has and the step of their sizes; the weights as bits in base64. */
export interface PackedFigures {
  readonly features: number;
  readonly biases: readonly number[];
  readonly counts: readonly number[];
  readonly steps: readonly number[];
  readonly bits: string;
}

/** One weight before packing: the place of its feature among the sorted names, and its size as an index into {@link sizes}. */
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
export const sizes = [
  -2.6, -2.2, -1.8, -1.4, -1, -0.6, -0.2, 0.2, 0.6, 1, 1.4, 1.8, 2.2, 2.6,
] as const;
/** Weights nearer to nothing than this (in steps) are left out. */
export const leastSize = 0.17;

/** Answers with many weights come first: what a feature says there tells what it says elsewhere. */
function orderOf(counts: readonly number[]): number[] {
  return counts
    .map((_, answer) => answer)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

/** Codes the names, then answer by answer which features bear on it and how much; reads where nothing is given. */
function code(
  coder: Coder,
  features: number,
  counts: readonly number[],
  names: Uint32Array,
  given: readonly Answer[] | undefined,
  each: (answer: number, place: number, size: number) => void,
): void {
  const between = numberModel();
  const apart = numberModel();
  let name = 0;
  for (let place = 0; place < features; place += 1) {
    const gaps = name < singleNames ? between : apart;
    name += coder.number(gaps, given && (names[place] as number) - name);
    names[place] = name;
  }
  // Lists of like density share what was learned of their gaps; sizes follow the sign that a feature showed first.
  const gaps = Array.from({ length: 20 }, numberModel);
  const members = Array.from({ length: mostOften + 1 }, numberModel);
  const steps = Array.from({ length: 60 }, () => modelOf(16));
  const sign = new Uint8Array(features);
  // Places by how many rare answers chose them, for those that bear on one answer bear on others too.
  const lists = members.map((): List => ({ places: new Uint32Array(features), length: 0 }));
  const [all] = lists as [List];
  for (; all.length < features; all.length += 1) all.places[all.length] = all.length;

  /** Codes which places of a list bear on an answer and how much; returns where in the list they are. */
  function codeList(
    answer: number,
    { places, length }: List,
    member: Model,
    step: number,
    sizeAt: ReadonlyMap<number, number> | undefined,
  ): number[] {
    const own =
      sizeAt &&
      Array.from(places.subarray(0, length).keys()).filter((at) =>
        sizeAt.has(places[at] as number),
      );
    const many = coder.number(member, own?.length);
    const gap = gaps[densityOf(length, many)] ?? between;
    const chosen: number[] = [];
    let at = -1;
    for (let one = 0; one < many; one += 1) {
      at += 1 + coder.number(gap, own && (own[one] as number) - at - 1);
      const place = places[at] as number;
      const model = steps[step + (sign[place] as number)] ?? between;
      const size = coder.sign(model, sizeAt?.get(place));
      if (sign[place] === 0) sign[place] = size * 2 < sizes.length - 1 ? 1 : 2;
      chosen.push(at);
      each(answer, place, size);
    }
    return chosen;
  }

  for (const answer of orderOf(counts)) {
    const count = counts[answer] ?? 0;
    const step = densityOf(features, count) * 3;
    const sizeAt = given && new Map(given[answer]?.weights.map((one) => [one.place, one.size]));
    const chosen = lists.map((list, times) =>
      codeList(answer, list, members[times] ?? between, step, sizeAt),
    );
    if (count * 8 >= features) continue;
    for (let times = mostOften - 1; times >= 0; times -= 1) {
      move(lists[times] as List, lists[times + 1] as List, chosen[times] as number[]);
    }
  }
}

/** A feature that bears on so many rare answers, or more, is as likely to bear on the next. */
const mostOften = 5;

/** Places that rise; there is room for all. */
interface List {
  readonly places: Uint32Array;
  length: number;
}

/** Moves places from one list to another. */
function move(list: List, to: List, chosen: readonly number[]): void {
  const { places } = list;
  let end = to.length;
  for (let left = chosen.length - 1; left >= 0; left -= 1) {
    const place = places[chosen[left] as number] as number;
    let at = end;
    while (at > 0 && (to.places[at - 1] as number) > place) at -= 1;
    to.places.copyWithin(at + left + 1, at, end);
    to.places[at + left] = place;
    end = at;
  }
  for (let one = 0; one < chosen.length; one += 1) {
    const at = chosen[one] as number;
    places.copyWithin(at - one, at + 1, chosen[one + 1] ?? list.length);
  }
  to.length += chosen.length;
  list.length -= chosen.length;
}

/** How rare the chosen are among all, in steps of two thirds of a bit. */
function densityOf(all: number, chosen: number): number {
  return Math.min(19, Math.round(Math.log2(Math.max(1, all) / Math.max(1, chosen)) * 1.5));
}

/** Packs sorted names and the answers that they bear on. */
export function packFigures(names: readonly number[], answers: readonly Answer[]): PackedFigures {
  const counts = answers.map(({ weights }) => weights.length);
  const writer = bitCoder();
  code(writer, names.length, counts, Uint32Array.from(names), answers, () => undefined);
  return {
    features: names.length,
    biases: answers.map(({ bias }) => bias),
    counts,
    steps: answers.map(({ step }) => step),
    bits: btoa(writer.end()),
  };
}

/** Unpacks the sorted names, and hands out every weight: on which answer, of which name, how much by {@link sizes}. */
export function unpackFigures(
  { features, counts, bits }: PackedFigures,
  each: (answer: number, place: number, size: number) => void,
): Uint32Array {
  const names = new Uint32Array(features);
  code(bitCoder(atob(bits)), features, counts, names, undefined, each);
  return names;
}
