/**
 * Waits for a state that no event reports, looking every 20 ms; fails after the given time with what was awaited.
 * Resolves to the first truthy value of `look`.
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  within = 30_000,
): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`not within ${within / 1000} s: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Waits for a time that the product itself counts in. */
export async function passes(time: number): Promise<void> {
  const end = performance.now() + time;
  for (let left = time; left > 0; left = end - performance.now()) {
    await new Promise((done) => setTimeout(done, left));
  }
}
