/** Names of features of one word, of a heuristic and of the whole message lie below this: few of a message are unknown. */
export const singleNames = 1 << 16;
const runMask = (1 << 20) - 1;
/** All names lie below this. Those of several words have most of the room, for most of a message are unknown. */
export const allNames = singleNames + runMask + 1;

/** What a feature of one word, of a heuristic or of the whole message is called, by its hash. */
export function singleName(hash: number): number {
  return hash & (singleNames - 1);
}

/** What a feature of several words is called, by its hash. */
export function runName(hash: number): number {
  return singleNames + (hash & runMask);
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
