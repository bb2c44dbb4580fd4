/** Writes or reads one bit after another; a reader is handed no bit and returns what stands there. */
export interface Coder {
  bit(model: Model, at: number, bit?: number): number;
}

/** How likely each of some bits is one, as seen so far. */
export interface Model {
  readonly likely: Uint16Array;
  readonly seen: Uint8Array;
}

/** A model of `size` bits, each as likely one as nought. */
export function modelOf(size: number): Model {
  return { likely: new Uint16Array(size).fill(1 << 15), seen: new Uint8Array(size) };
}

const mostSeen = 250;

/** Where the range from `low` to `high` is cut: below it the bit is one. Learns from the bit later. */
function cut(low: number, high: number, { likely }: Model, at: number): number {
  return low + Math.floor(((high - low) * (likely[at] as number)) / 65_536);
}

function learn({ likely, seen }: Model, at: number, bit: number): void {
  const count = seen[at] as number;
  const old = likely[at] as number;
  const next = old + Math.trunc(((bit === 1 ? 65_535 : 0) - old) / (count + 1.5));
  likely[at] = Math.min(65_500, Math.max(36, next));
  if (count < mostSeen) seen[at] = count + 1;
}

/** Arithmetic coding of bits into bytes (the binary coder of Mahoney's lpaq, 32 bits wide). */
export function bitWriter(): Coder & { end(): Uint8Array } {
  const bytes: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  return {
    bit(model, at, bit = 0) {
      const middle = cut(low, high, model, at);
      if (bit === 1) high = middle;
      else low = middle + 1;
      learn(model, at, bit);
      while ((low ^ high) >>> 24 === 0) {
        bytes.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 0xff) >>> 0;
      }
      return bit;
    },
    end: () => Uint8Array.from([...bytes, low >>> 24, 0xff, 0xff, 0xff]),
  };
}

/** Reads what {@link bitWriter} wrote, with the same models in the same order. */
export function bitReader(bytes: Uint8Array): Coder {
  let next = 0;
  const byte = (): number => bytes[next++] ?? 0;
  let low = 0;
  let high = 0xffffffff;
  let code = 0;
  for (let at = 0; at < 4; at += 1) code = ((code << 8) | byte()) >>> 0;
  return {
    bit(model, at) {
      const middle = cut(low, high, model, at);
      const bit = code <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      learn(model, at, bit);
      while ((low ^ high) >>> 24 === 0) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 0xff) >>> 0;
        code = ((code << 8) | byte()) >>> 0;
      }
      return bit;
    },
  };
}

const longest = 20;
/** Bits of a number's model: how long it is, then the two bits after its first by length, then the others by length. */
const numberSize = longest + longest * 4 + longest * longest;

/** A model of numbers from 0 to a million. */
export function numberModel(): Model {
  return modelOf(numberSize);
}

/** Codes a number: its length in bits, then its bits from the second on. */
export function codeNumber(coder: Coder, model: Model, value = 0): number {
  const one = value + 1;
  const length = 31 - Math.clz32(one);
  let bits = 0;
  while (coder.bit(model, bits, bits < length ? 1 : 0) === 1) bits += 1;
  let read = 1;
  for (let left = bits - 1; left >= 0; left -= 1) {
    const depth = bits - 1 - left;
    const at =
      depth < 2
        ? longest + bits * 4 + (depth === 0 ? 0 : 1 + (read & 1))
        : longest * 5 + bits * longest + left;
    read = (read << 1) | coder.bit(model, at, (one >> left) & 1);
  }
  return read - 1;
}

/** Codes a sign out of up to sixteen by four bits, each by those before it; its model has sixteen bits. */
export function codeSign(coder: Coder, model: Model, value = 0): number {
  let read = 1;
  for (let left = 3; left >= 0; left -= 1) {
    read = (read << 1) | coder.bit(model, read, (value >> left) & 1);
  }
  return read & 15;
}
