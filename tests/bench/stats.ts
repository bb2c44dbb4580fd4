/** The value below which `share` of the numbers lie; NaN of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle number; NaN of none. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** The mean with its 95 % interval by the normal approximation, for thirty numbers or more. */
export function meanOf(numbers: readonly number[]): { mean: number; low: number; high: number } {
  const count = numbers.length;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / count;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const half = 1.96 * Math.sqrt(squares / (count - 1) / count);
  return { mean, low: mean - half, high: mean + half };
}
