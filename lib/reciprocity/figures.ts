import { hashBits, keptHash } from './hash.ts';
import { type PackedFigures, sizes, unpackFigures } from './packing.ts';
import type { Firing } from './rules.ts';
import type { Features, NameOf, Sketch } from './sketch.ts';
import type { Stretch } from './stretch.ts';
import type { View } from './view.ts';

/** What the figures say of one stretch; all of it holds until the next is weighed. */
export interface Weighed {
  /** One score for each answer: known features, each once, over the root of how many there are, plus the bias. */
  readonly scores: Float32Array;
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
  let blamed = new Float32Array(64);
  let turn = 0;
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

  const weighed: Weighed = { scores, blame };
  return (view, stretch, firings) => {
    turn = turn >= 0x7fffffff ? 1 : turn + 1;
    scores.fill(0);
    const features = sketch(view, stretch, firings, nameOf);
    list = features.list;
    first = stretch.from;
    length = stretch.to - stretch.from;
    known = keepOnce(features.count);
    for (let one = 0; one < known; one += 3) {
      const head = list[one] as number;
      const end = heads[head + header] as number;
      for (let at = heads[head] as number; at < end; at += 1) {
        const entry = row[at] as number;
        const answer = entry >> sizeBits;
        scores[answer] = (scores[answer] as number) + (weights[entry] as number);
      }
    }
    const norm = 1 / Math.sqrt(known / 3 + 1);
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] as number) * norm + (biases[at] as number);
    }
    return weighed;
  };
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
  const total = packed.counts.reduce((sum, count) => sum + count, 0);
  const headOf = new Uint32Array(total);
  const entries = new Uint16Array(total);
  const heads = new Int32Array(packed.features * header + 1);
  let count = 0;
  const hashes = unpackFigures(packed, (answer, place, size) => {
    const head = place * header;
    headOf[count] = head;
    entries[count] = (answer << sizeBits) | size;
    heads[head] = (heads[head] as number) + 1;
    const half = head + 2 + (answer >> 5);
    heads[half] = (heads[half] as number) | (1 << (answer & 31));
    count += 1;
  });
  let end = 0;
  for (let head = 0; head < heads.length; head += header) {
    const many = heads[head] as number;
    heads[head] = end;
    end += many;
  }
  const row = new Uint16Array(total);
  for (let one = 0; one < total; one += 1) {
    const entry = entries[one] as number;
    row[placeIn(heads, headOf[one] as number, entry >> sizeBits)] = entry;
  }
  const weights = Float32Array.from(
    { length: packed.steps.length << sizeBits },
    (_, entry) =>
      (sizes[entry & ((1 << sizeBits) - 1)] ?? 0) * (packed.steps[entry >> sizeBits] as number),
  );
  return { nameOf: headsOf(hashes), heads, row, weights };
}

/** Calls features by their headers; those that are not among the sorted hashes are left out. */
function headsOf(hashes: Uint32Array): NameOf {
  // For each 32 hashes that could be, one bit each, and how many are before them.
  const bits = new Int32Array((1 << hashBits) >> 5);
  for (const hash of hashes) bits[hash >> 5] = (bits[hash >> 5] as number) | (1 << (hash & 31));
  const before = new Uint16Array(bits.length);
  for (let at = 1; at < bits.length; at += 1) {
    before[at] = (before[at - 1] as number) + bitsIn(bits[at - 1] as number);
  }
  return (hash) => {
    const at = keptHash(hash) >> 5;
    const some = bits[at] as number;
    const bit = 1 << (hash & 31);
    if ((some & bit) === 0) return -1;
    return ((before[at] as number) + bitsIn(some & (bit - 1))) * header;
  };
}

/** How many bits are set. */
function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
