import { readingError } from './reading-error';
import { type ReadingError, shareInterval } from './share';

/** Turns counted by what they did; a turn that began and asked is in `both` only, `answered` did neither. */
export interface TurnCounts {
  readonly began: number;
  readonly asked: number;
  readonly both: number;
  readonly answered: number;
}

/** Below this many turns that began or asked nothing is said. */
export const leastTurns = 12;
/** An interval wider than this is too mixed to say. */
export const widestBand = 0.5;

interface Counted {
  /** Turns that began something or asked for something. */
  readonly turns: number;
  /** Days on which they lie; aged months are not counted. */
  readonly days: number;
  /** Turns that only answered, beside the share. */
  readonly answered: number;
}

/** The interval of the share of asking among the turns that began or asked; both ends in [0, 1]. */
export type Mix =
  | (Counted & { readonly state: 'few' })
  | (Counted & {
      readonly state: 'mixed' | 'band';
      readonly low: number;
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

/** Wilson's score interval (1927) for `hits` of `n`, two-sided 90 % unless other deviations are given. */
export function wilson(hits: number, n: number, deviations = 1.64) {
  const p = hits / n;
  const square = deviations ** 2;
  const middle = (p + square / (2 * n)) / (1 + square / n);
  const half =
    (deviations * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n))) / (1 + square / n);
  return { low: Math.max(0, middle - half), middle, high: Math.min(1, middle + half) };
}

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
