import { allNames } from './hash.ts';
import { type PackedFigures, sizes, unpackFigures } from './packing.ts';
import type { Firing } from './rules.ts';
import type { Features, NameOf, Sketch } from './sketch.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './token.ts';
import { traits as traitNames, writeTraits } from './traits.ts';
import type { View } from './view.ts';

/** What the figures say of one stretch; all of it holds until the next is weighed. */
export interface Weighed {
  /** One score for each answer: known features, each once, over the root of how many there are, plus the bias. */
  readonly scores: Float32Array;
  /**
   * For each answer the highest score of a sentence: of the features that stand there first, none of the whole message.
   * The same list as `scores` where there is one sentence.
   */
  readonly peaks: Float32Array;
  /** How the stretch is built, see `traits.ts`; no figures are needed for it. */
  readonly traits: Float32Array;
  /**
   * What each token adds to an answer; features of the whole message count for none. There may be more numbers than
   * tokens, and they hold until the next answer is asked for.
   */
  blame(answer: number): Float32Array;
}

/** Learned weights of one pack, ready to weigh. */
export type Figures = (view: View, stretch: Stretch, firings: readonly Firing[]) => Weighed;

/** Unpacks weights: a table by hash, and for every feature the answers that it bears on. */
export function buildFigures(packed: PackedFigures, sketch: Sketch): Figures {
  const { nameOf, heads, row, weights } = rowsOf(packed);
  const biases = Float32Array.from(packed.biases);
  const scores = new Float32Array(biases.length);
  const peaks = new Float32Array(biases.length);
  const traits = new Float32Array(traitNames.length);
  // The sums of each sentence of a stretch, one after another, and how many known features each has.
  let sums = new Float64Array(biases.length * 8);
  let many = new Uint16Array(8);
  let blamed = new Float32Array(64);
  // Turns are counted from beyond what the unpacking left in the headers.
  let turn = row.length;
  // Of the last stretch: where it lies, and its known features, each with the tokens that it covers.
  let first = 0;
  let length = 0;
  let list: Features['list'] = new Int32Array();
  let known = 0;

  function blame(answer: number): Float32Array {
    if (blamed.length < length) blamed = new Float32Array(length * 2);
    blamed.fill(0, 0, length);
    for (let one = 0; one < known; one += 3) {
      const head = list[one] as number;
      if (!bears(heads, head, answer)) continue;
      const from = (list[one + 1] as number) - first;
      const to = (list[one + 2] as number) - first;
      const entry = row[placeIn(heads, head, answer)] as number;
      const share = (weights[entry] as number) / (to - from);
      for (let token = from; token < to; token += 1)
        blamed[token] = (blamed[token] as number) + share;
    }
    return blamed;
  }

  /** Moves each feature to the front, once: what a stretch has already counts no second time. */
  function keepOnce(count: number): number {
    let front = 0;
    for (let one = 0; one < count * 3; one += 3) {
      const head = list[one] as number;
      if (heads[head + 1] === turn) continue;
      heads[head + 1] = turn;
      list[front] = head;
      list[front + 1] = list[one + 1] as number;
      list[front + 2] = list[one + 2] as number;
      front += 3;
    }
    return front;
  }

  /** Adds up what the known features say, sentence by sentence; those of the whole message last. */
  function addUp({ tokens }: View, sentences: number): void {
    const answers = biases.length;
    if (many.length <= sentences) {
      many = new Uint16Array(sentences * 2);
      sums = new Float64Array(many.length * answers);
    }
    sums.fill(0, 0, (sentences + 1) * answers);
    many.fill(0, 0, sentences + 1);
    const start = sentenceOf(tokens, first);
    for (let one = 0; one < known; one += 3) {
      const head = list[one] as number;
      const last = (list[one + 2] as number) - 1;
      const sentence = last < first ? sentences : sentenceOf(tokens, last) - start;
      many[sentence] = (many[sentence] as number) + 1;
      const base = sentence * answers;
      const end = heads[head + header] as number;
      for (let at = heads[head] as number; at < end; at += 1) {
        const entry = row[at] as number;
        const sum = base + (entry >> sizeBits);
        sums[sum] = (sums[sum] as number) + (weights[entry] as number);
      }
    }
  }

  /** Turns the sums into scores and peaks. */
  function scoreAll(sentences: number): void {
    const answers = biases.length;
    const norm = 1 / Math.sqrt(known / 3 + 1);
    scores.set(biases);
    peaks.fill(Number.NEGATIVE_INFINITY);
    for (let sentence = 0; sentence <= sentences; sentence += 1) {
      const own = 1 / Math.sqrt((many[sentence] as number) + 1);
      for (let at = 0; at < answers; at += 1) {
        const sum = sums[sentence * answers + at] as number;
        scores[at] = (scores[at] as number) + sum * norm;
        const score = sum * own + (biases[at] as number);
        if (sentence < sentences && score > (peaks[at] as number)) peaks[at] = score;
      }
    }
  }

  const ofOne: Weighed = { scores, peaks: scores, traits, blame };
  const ofSeveral: Weighed = { scores, peaks, traits, blame };
  return (view, stretch, firings) => {
    turn = turn >= 0x7fffffff ? 1 : turn + 1;
    const features = sketch(view, stretch, firings, nameOf);
    list = features.list;
    first = stretch.from;
    length = stretch.to - stretch.from;
    known = keepOnce(features.count);
    const { tokens } = view;
    const sentences =
      length === 0 ? 0 : 1 + sentenceOf(tokens, stretch.to - 1) - sentenceOf(tokens, first);
    addUp(view, sentences);
    scoreAll(sentences);
    writeTraits(view, stretch, traits);
    return sentences > 1 ? ofSeveral : ofOne;
  };
}

function sentenceOf(tokens: View['tokens'], at: number): number {
  return (tokens[at] as Token).sentence;
}

/** Bits of a size in an entry of a row. */
const sizeBits = 4;
/** Numbers of a feature: where its row begins, the turn in which it was last used, in 64 bits the answers that it bears on. */
const header = 4;

/** Whether a feature bears on an answer. */
function bears(heads: Int32Array, head: number, answer: number): boolean {
  return (((heads[head + 2 + (answer >> 5)] as number) >>> (answer & 31)) & 1) !== 0;
}

/** Where an answer stands in the row of a feature, by rising answers. */
function placeIn(heads: Int32Array, head: number, answer: number): number {
  const smaller = (1 << (answer & 31)) - 1;
  const low = heads[head + 2] as number;
  const before =
    answer < 32
      ? bitsIn(low & smaller)
      : bitsIn(low) + bitsIn((heads[head + 3] as number) & smaller);
  return (heads[head] as number) + before;
}

/**
 * The weights feature by feature: `heads` has a header for each, then where the last row ends. An entry of a row is an
 * answer and a size, and `weights` knows what each entry adds.
 */
function rowsOf(packed: PackedFigures) {
  const heads = new Int32Array(packed.features * header + 1);
  const found = packed.counts.map((): number[] => []);
  const names = unpackFigures(packed, (answer, place, size) => {
    const head = place * header;
    heads[head] = (heads[head] as number) + 1;
    found[answer]?.push((head << sizeBits) | size);
  });
  // The second number of a header is where the next entry goes, as long as no turn was used.
  let total = 0;
  for (let head = 0; head < heads.length; head += header) {
    const many = heads[head] as number;
    heads[head] = total;
    heads[head + 1] = total;
    total += many;
  }
  const row = new Uint16Array(total);
  for (const [answer, own] of found.entries()) {
    const bit = 1 << (answer & 31);
    for (let one = 0; one < own.length; one += 1) {
      const weight = own[one] as number;
      const head = weight >> sizeBits;
      const half = head + 2 + (answer >> 5);
      const at = heads[head + 1] as number;
      heads[head + 1] = at + 1;
      heads[half] = (heads[half] as number) | bit;
      row[at] = (answer << sizeBits) | (weight & ((1 << sizeBits) - 1));
    }
  }
  const weights = Float32Array.from(
    { length: packed.steps.length << sizeBits },
    (_, entry) =>
      (sizes[entry & ((1 << sizeBits) - 1)] ?? 0) * (packed.steps[entry >> sizeBits] as number),
  );
  return { nameOf: headsOf(names), heads, row, weights };
}

/** Calls features by their headers; those that are not among the sorted names are left out. */
function headsOf(names: Uint32Array): NameOf {
  // For each 32 names that could be, one bit each, and how many are before them.
  const bits = new Int32Array(allNames >> 5);
  const before = new Uint16Array(bits.length);
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] as number;
    const at = name >> 5;
    if (bits[at] === 0) before[at] = place;
    bits[at] = (bits[at] as number) | (1 << (name & 31));
  }
  return (name) => {
    const at = name >> 5;
    const some = bits[at] as number;
    const one = name & 31;
    // Nobody can foretell which names are known: this has no branches.
    const head = ((before[at] as number) + bitsIn(some & ((1 << one) - 1))) * header;
    return head | (((some >>> one) & 1) - 1);
  };
}

/** How many bits are set. */
function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
