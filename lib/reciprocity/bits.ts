/** Writes or reads one thing after another; a reader is handed none and returns what stands there. */
export interface Coder {
  /** A number from 0 to two million, by a {@link numberModel}. */
  number(model: Model, value?: number): number;
  /** A sign out of up to sixteen, by a model of sixteen bits. */
  sign(model: Model, value?: number): number;
}

/** Of each of some bits how likely it is one, in 65,536 parts, as seen so far; in the last eight bits how often it was seen. */
export type Model = Int32Array;

/** A model of `size` bits, each as likely one as nought. */
export function modelOf(size: number): Model {
  return new Int32Array(size).fill(1 << 23);
}

const mostSeen = 250;

const longest = 21;
/** Bits of a number's model: how long it is, then the two bits after its first by length, then the others by length. */
const numberSize = longest + longest * 4 + longest * longest;

/** A model of numbers from 0 to two million. */
export function numberModel(): Model {
  return modelOf(numberSize);
}

// Bounds of 32 bits, their highest one turned over: they are sorted alike as numbers with a sign.
const lowest = 1 << 31;
const highest = ~lowest;

/**
 * Arithmetic coding of bits into bytes (the binary coder of Mahoney's lpaq, 32 bits wide), each a character. Reads bytes
 * that are given, with the same models in the same order as it wrote them; behind their end there are noughts.
 */
export function bitCoder(given?: string): Coder & { end(): string } {
  let bytes = '';
  let next = 0;
  // The bounds, and what stands between them of the bytes given: kept here, they need no piece of memory each.
  const now = Int32Array.of(lowest, highest, 0);

  /** The bit is one below where its likelihood cuts the range. Learns from it, and moves on over bytes that are settled. */
  function bit(model: Model, at: number, wanted = 0): number {
    const known = model[at] as number;
    const count = known & 0xff;
    let likely = known >> 8;
    let low = now[0] as number;
    let high = now[1] as number;
    const code = now[2] as number;
    const range = high - low;
    const middle =
      (low + Math.imul(range >>> 16, likely) + (Math.imul(range & 0xffff, likely) >>> 16)) | 0;
    const read = given === undefined ? wanted : code <= middle ? 1 : 0;
    if (read === 1) {
      high = middle;
      likely = Math.min(65_500, likely + ((((65_535 - likely) * 2) / (count * 2 + 3)) | 0));
    } else {
      low = middle + 1;
      likely = Math.max(36, likely - (((likely * 2) / (count * 2 + 3)) | 0));
    }
    model[at] = (likely << 8) | (count < mostSeen ? count + 1 : count);
    while ((low ^ high) >>> 24 === 0) {
      if (given === undefined) bytes += String.fromCharCode((high ^ lowest) >>> 24);
      else now[2] = (((now[2] as number) << 8) | given.charCodeAt(next)) ^ lowest;
      next += 1;
      low = (low << 8) ^ lowest;
      high = ((high << 8) | 0xff) ^ lowest;
    }
    now[0] = low;
    now[1] = high;
    return read;
  }

  /** A number: its length in bits, then its bits from the second on. */
  function number(model: Model, value = 0): number {
    const one = value + 1;
    const length = 31 - Math.clz32(one);
    let bits = 0;
    while (bit(model, bits, bits < length ? 1 : 0) === 1) bits += 1;
    let read = 1;
    for (let left = bits - 1; left >= 0; left -= 1) {
      const depth = bits - 1 - left;
      const at =
        depth < 2
          ? longest + bits * 4 + (depth === 0 ? 0 : 1 + (read & 1))
          : longest * 5 + bits * longest + left;
      read = (read << 1) | bit(model, at, (one >> left) & 1);
    }
    return read - 1;
  }

  /** A sign: four bits, each by those before it. */
  function sign(model: Model, value = 0): number {
    let read = 1;
    for (let left = 3; left >= 0; left -= 1) {
      read = (read << 1) | bit(model, read, (value >> left) & 1);
    }
    return read & 15;
  }

  if (given !== undefined) {
    for (; next < 4; next += 1) now[2] = ((now[2] as number) << 8) | given.charCodeAt(next);
    now[2] = (now[2] as number) ^ lowest;
  }
  return {
    number,
    sign,
    end: () => bytes + String.fromCharCode(((now[0] as number) ^ lowest) >>> 24, 0xff, 0xff, 0xff),
  };
}
