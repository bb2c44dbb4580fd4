/** Mulberry32: small, seeded, good enough to draw gestures; numbers in [0, 1). */
export function random(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The one of a list that a number in [0, 1) stands for. */
export function pick<T>(from: readonly T[], at: number): T {
  const one = from[Math.floor(at * from.length)];
  if (one === undefined) throw new Error('empty list');
  return one;
}

/** Leaves out what is not needed for the same failure. */
export async function shrink<T>(
  all: readonly T[],
  fails: (fewer: readonly T[]) => boolean | Promise<boolean>,
): Promise<readonly T[]> {
  let least = all;
  for (let i = least.length - 1; i >= 0; i -= 1) {
    const fewer = least.filter((_, at) => at !== i);
    if (await fails(fewer)) least = fewer;
  }
  return least;
}
