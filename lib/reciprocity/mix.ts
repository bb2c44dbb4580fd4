/** Turns counted by what they did; a turn that began and asked is in `both` only, `answered` did neither. */
export interface TurnCounts {
  readonly began: number;
  readonly asked: number;
  readonly both: number;
  readonly answered: number;
}

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

/** Below this many turns that began or asked nothing is said. */
export const leastTurns = 12;
/** An interval wider than this is too mixed to say. */
export const widestBand = 0.5;
/** Two-sided 90 %. */
const z = 1.64;

interface Counted {
  /** Turns that began something or asked for something. */
  readonly turns: number;
  /** Days on which they lie; aged months are not counted. */
  readonly days: number;
  /** Turns that only answered, beside the share. */
  readonly answered: number;
}

/** The share of asking among the turns that began or asked, with its 90 % interval; all three in [0, 1]. */
export type Mix =
  | (Counted & { readonly state: 'few' })
  | (Counted & {
      readonly state: 'mixed' | 'band';
      readonly low: number;
      readonly middle: number;
      readonly high: number;
    });

/** One day's or month's turns by kind of conversation; a month's period is `2026-11`. */
export interface PeriodTurns {
  readonly period: string;
  readonly kinds: Readonly<Partial<Record<string, { readonly turns: TurnCounts }>>>;
}

/** The mix of the kinds that `include` names, over all the periods given; model 3d. */
export function mixOf(
  sums: Iterable<PeriodTurns>,
  include: (kind: string) => boolean,
  error: ReadingError = readingError,
): Mix {
  let asked = 0;
  let began = 0;
  let both = 0;
  let answered = 0;
  let days = 0;
  for (const { period, kinds } of sums) {
    let counted = 0;
    for (const [kind, one] of Object.entries(kinds)) {
      if (!one || !include(kind)) continue;
      asked += one.turns.asked;
      began += one.turns.began;
      both += one.turns.both;
      answered += one.turns.answered;
      counted += one.turns.asked + one.turns.began + one.turns.both;
    }
    if (counted > 0 && period.length === 10) days += 1;
  }
  const turns = asked + began + both;
  if (turns < leastTurns) return { state: 'few', turns, days, answered };
  const range = shareInterval(asked + both / 2, turns, error);
  const state = range.high - range.low > widestBand ? 'mixed' : 'band';
  return { state, turns, days, answered, ...range };
}

/** Wilson's score interval (1927) for `hits` of `n`, with z in standard deviations; n need not be whole. */
export function wilson(hits: number, n: number, deviations = z) {
  const p = hits / n;
  const square = deviations ** 2;
  const middle = (p + square / (2 * n)) / (1 + square / n);
  const half =
    (deviations * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n))) / (1 + square / n);
  return { low: Math.max(0, middle - half), middle, high: Math.min(1, middle + half) };
}

/**
 * The interval of the true share, given `hits` read as asking among `n` turns: Wilson's on what was read, widened for
 * what is not known of the reading's error, then corrected for it (Rogan and Gladen 1978, with turns that were missed
 * and turns that were counted though they did neither).
 */
export function shareInterval(hits: number, n: number, error: ReadingError) {
  const rates = ratesOf(error);
  const r = neitherPerTurn(error);
  const p = wilson(hits, n).middle;
  const slope = (corrected(p + step, rates, r) - corrected(p - step, rates, r)) / (2 * step);
  const sampling = (slope ** 2 * p * (1 - p)) / n;
  const unknown = varianceOf(p, error);
  // As if fewer turns had been seen: the error's own uncertainty then keeps Wilson's shape near 0 and 1.
  const effective = (n * sampling) / (sampling + unknown);
  const read = wilson((hits / n) * effective, effective);
  return {
    low: bounded(corrected(read.low, rates, r)),
    middle: bounded(corrected(hits / n, rates, r)),
    high: bounded(corrected(read.high, rates, r)),
  };
}

const step = 1e-4;

function bounded(share: number): number {
  return Math.min(1, Math.max(0, share));
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

/**
 * The true share t that would be read as p, solved from
 * p = (t a + (1 - t) c + r e) / (t (a + b) + (1 - t)(c + d) + r (e + f)), with r turns that did neither for each.
 */
function corrected(
  p: number,
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Rates,
  r: number,
): number {
  return (p * (c + d + r * (e + f)) - c - r * e) / (a - c - p * (a + b - c - d));
}

/** Variance of the corrected share from the sampling of the labelled messages: delta method, one row at a time. */
function varianceOf(p: number, error: ReadingError): number {
  const rates = ratesOf(error);
  const r = neitherPerTurn(error);
  const slopes = rates.map((_, index) => {
    const moved = (by: number) => rates.map((rate, at) => (at === index ? rate + by : rate));
    return (corrected(p, moved(step), r) - corrected(p, moved(-step), r)) / (2 * step);
  });
  return rowsOf(error).reduce((sum, row, index) => {
    const pick = [2 * index, 2 * index + 1].map((at) => [slopes[at] ?? 0, rates[at] ?? 0] as const);
    const mean = pick.reduce((all, [slope, rate]) => all + slope * rate, 0);
    const square = pick.reduce((all, [slope, rate]) => all + slope ** 2 * rate, 0);
    return sum + (square - mean ** 2) / (totalOf(row) + 1);
  }, 0);
}

/** Measured by `npm run measure:share`: the plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 507.5, began: 49.5, missed: 95 },
  began: { asked: 75, began: 452, missed: 210 },
  neither: { asked: 93, began: 111, missed: 801 },
};

/** The only fractions that are ever said, from none to all; the key of each is `share_fraction_` and its name. */
const fractions = [
  [0, 'none'],
  [1 / 10, 'tenth'],
  [1 / 5, 'fifth'],
  [1 / 4, 'quarter'],
  [1 / 3, 'third'],
  [2 / 5, 'two_fifths'],
  [1 / 2, 'half'],
  [3 / 5, 'three_fifths'],
  [2 / 3, 'two_thirds'],
  [3 / 4, 'three_quarters'],
  [4 / 5, 'four_fifths'],
  [9 / 10, 'nine_tenths'],
  [1, 'all'],
] as const;
export type FractionKey = `share_fraction_${(typeof fractions)[number][1]}`;

/** The nearest said fraction at or beyond a share, rounding away from the middle: `low` downwards, `high` upwards. */
export function fractionBeyond(share: number, end: 'low' | 'high'): FractionKey {
  const within = 1e-9;
  const found =
    end === 'low'
      ? fractions.findLast(([value]) => value <= share + within)
      : fractions.find(([value]) => value >= share - within);
  return `share_fraction_${(found ?? fractions[end === 'low' ? 0 : 12])[1]}`;
}

/** What is said of a mix: a message key and the keys of its fractions in order. */
export interface ShareSentence {
  readonly key: 'share_few' | 'share_mixed' | 'share_between' | 'share_at_most' | 'share_at_least';
  readonly fractions: readonly FractionKey[];
}

/** The sentence for a mix; an end at none or all is left out rather than said. */
export function shareSentence(mix: Mix): ShareSentence {
  if (mix.state === 'few') return { key: 'share_few', fractions: [] };
  if (mix.state === 'mixed') return { key: 'share_mixed', fractions: [] };
  const low = fractionBeyond(mix.low, 'low');
  const high = fractionBeyond(mix.high, 'high');
  if (low === 'share_fraction_none') return { key: 'share_at_most', fractions: [high] };
  if (high === 'share_fraction_all') return { key: 'share_at_least', fractions: [low] };
  return { key: 'share_between', fractions: [low, high] };
}
