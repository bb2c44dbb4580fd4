/**
 * How messages were read that truly asked, truly began something, or did neither: counts of one labelled sample, in
 * which those that did neither are as frequent as they are taken to be in life.
 */
export interface ReadingError {
  readonly asked: ReadAs;
  readonly began: ReadAs;
  readonly neither: ReadAs;
}
export interface ReadAs {
  readonly asked: number;
  readonly began: number;
  readonly missed: number;
}

/** The chance that the interval holds the true share: of shares as they may be, not of each one alone. */
const level = 0.9;
/** As if so many asked and so many begun turns had been known before: the "plus four" of Agresti and Coull (1998). */
const before = 2;
/** Shares that are told apart: two in a thousand, less than any fraction word. */
const places = 500;
const shares = Array.from({ length: places }, (_, place) => (place + 0.5) / places);

/**
 * The shortest interval that holds the true share with a chance of 90 %, given `hits` read as asking among `n` turns:
 * every share is weighed by how well it explains what was read with the reading's measured error, turns that were
 * missed and turns that were counted though they did neither among it, and with what is not known of that error.
 */
export function shareInterval(hits: number, n: number, error: ReadingError) {
  const rates = ratesOf(error);
  const r = neitherPerTurn(error);
  const p = (hits + before) / (n + 2 * before);
  // As if fewer turns had been seen: what is not known of the error weighs as much as so many turns less.
  const known = 1 / (1 + (n * varianceOf(p, error, r)) / (p * (1 - p)));
  const logs = shares.map((share) => {
    const asked = readAsking(share, rates, r);
    const read = hits * Math.log(asked) + (n - hits) * Math.log(1 - asked);
    return known * read + (before - 1) * Math.log(share * (1 - share));
  });
  const most = Math.max(...logs);
  return densest(logs.map((log) => Math.exp(log - most)));
}

/** Grows an interval from the heaviest share to its heavier neighbour until it holds `level` of all weight. */
function densest(weights: readonly number[]) {
  const wanted = level * weights.reduce((sum, weight) => sum + weight, 0);
  let low = weights.indexOf(Math.max(...weights));
  let high = low;
  for (let held = weights[low] ?? 0; held < wanted; ) {
    const down = weights[low - 1] ?? -1;
    const up = weights[high + 1] ?? -1;
    if (down > up) low -= 1;
    else high += 1;
    held += Math.max(down, up);
  }
  return { low: low / places, high: (high + 1) / places };
}

/** For asked, began and neither in turn: how often read as asking, and as beginning. */
type Rates = readonly number[];

function ratesOf(error: ReadingError): Rates {
  // Half a message more in each place, so that a small sample never claims certainty.
  return rowsOf(error).flatMap((row) =>
    [row.asked, row.began].map((count) => (count + 0.5) / (totalOf(row) + 1.5)),
  );
}

function rowsOf({ asked, began, neither }: ReadingError): readonly ReadAs[] {
  return [asked, began, neither];
}

/** Turns that did neither for each one that asked or began. */
function neitherPerTurn({ asked, began, neither }: ReadingError): number {
  return totalOf(neither) / (totalOf(asked) + totalOf(began));
}

function totalOf({ asked, began, missed }: ReadAs): number {
  return asked + began + missed;
}

/** The share read as asking, of the turns that were counted, for a true share t and r turns that did neither for each. */
function readAsking(t: number, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Rates, r: number) {
  const asked = t * a + (1 - t) * c + r * e;
  return asked / (asked + t * b + (1 - t) * d + r * f);
}

/** The true share that would be read as p: Rogan and Gladen (1978). */
function corrected(p: number, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Rates, r: number) {
  const share = (p * (c + d + r * (e + f)) - c - r * e) / (a - c - p * (a + b - c - d));
  return Math.min(1, Math.max(0, share));
}

const step = 1e-4;

/** Variance of the share read as asking from the sampling of the labelled messages: delta method, row by row. */
function varianceOf(p: number, error: ReadingError, r: number): number {
  const rates = ratesOf(error);
  const t = corrected(p, rates, r);
  const slopes = rates.map((_, index) => {
    const moved = (by: number) => rates.map((rate, at) => (at === index ? rate + by : rate));
    return (readAsking(t, moved(step), r) - readAsking(t, moved(-step), r)) / (2 * step);
  });
  return rowsOf(error).reduce((sum, row, index) => {
    const pick = [2 * index, 2 * index + 1].map((at) => [slopes[at] ?? 0, rates[at] ?? 0] as const);
    const mean = pick.reduce((all, [slope, rate]) => all + slope * rate, 0);
    const square = pick.reduce((all, [slope, rate]) => all + slope ** 2 * rate, 0);
    return sum + (square - mean ** 2) / (totalOf(row) + 1);
  }, 0);
}
