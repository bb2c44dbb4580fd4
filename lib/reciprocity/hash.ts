/** Bits of a feature's hash that are kept. */
export const hashBits = 19;
const hashMask = (1 << hashBits) - 1;

/** The kept part of a hash. */
export function keptHash(hash: number): number {
  return hash & hashMask;
}

/** Two hashes as one; the order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash | 0;
}

/** 32-bit hash of the first `length` characters of a string (FNV-1a, mixed once more). */
export function hashOf(text: string, length = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, 0x5bd1e995);
}

/** Kinds of features, so that none is taken for another. */
export const kind = {
  one: 1,
  two: 2,
  three: 3,
  stem: 4,
  class: 5,
  rule: 6,
  denied: 7,
  whole: 8,
  mixed: 9,
} as const;
