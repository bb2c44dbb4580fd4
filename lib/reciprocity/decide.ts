import { actIds } from './act.ts';
import { patternIds, patterns } from './pattern.ts';

/** What the figures answer, in order: every act, every pattern, then questions about the whole message. */
export const outputs = [...actIds, ...patternIds, 'pause', 'any', 'give', 'ask', 'safety'] as const;
export type Output = (typeof outputs)[number];

const place = new Map<string, number>(outputs.map((name, at) => [name, at]));

/** Index of an output. */
export function outputOf(name: Output): number {
  return place.get(name) as number;
}

/** Thresholds on the scores in the order of the outputs, chosen on writers that the figures had not seen. */
export type Thresholds = readonly number[];

/**
 * What tells give, ask and both from neither, in this order: each a bias and the weights of `sideInputs`. A side is told
 * by the other and by patterns too: a reproach seldom gives, and a plain request seldom gives as well.
 */
export type SideWeights = readonly (readonly number[])[];

/** What one pack decides by. */
export interface Decisions {
  readonly thresholds: Thresholds;
  readonly sides: SideWeights;
}

/** Outputs by their index. */
const at = {
  pause: outputOf('pause'),
  any: outputOf('any'),
  give: outputOf('give'),
  ask: outputOf('ask'),
  safety: outputOf('safety'),
} as const;
const indexOf = (ids: readonly Output[]): readonly number[] => ids.map(outputOf);
const gives = indexOf(actIds.filter((id) => id.startsWith('give.')));
const asks = indexOf(actIds.filter((id) => id.startsWith('ask.')));
const neutrals = indexOf(actIds.filter((id) => id.startsWith('neutral.')));
const weighty = indexOf(patternIds.filter((id) => patterns[id].severity > 1));
const light = indexOf(patternIds.filter((id) => patterns[id].severity === 1));

/** The highest score of some outputs. */
function highest(scores: Float32Array, of: readonly number[]): number {
  let most = -20;
  for (let at = 0; at < of.length; at += 1) {
    const score = scores[of[at] as number] as number;
    if (score > most) most = score;
  }
  return most;
}

/**
 * Weighs whether a pause of severity 2 or more is warranted: the whole message, its strongest weighty pattern, all of
 * them together, and any pattern; less where it gives or asks, or where a light pattern says it better. The weights lie
 * near those that left-out writers of each of five languages lead to. Puts the answer in its place and returns the same
 * scores.
 */
export function joinScores(scores: Float32Array): Float32Array {
  let total = 0;
  for (const one of weighty) total += 1 / (1 + Math.exp(-(scores[one] as number)));
  scores[at.pause] =
    (scores[at.pause] as number) +
    0.5 * highest(scores, weighty) +
    0.3 * Math.log(total + 1e-3) +
    0.1 * (scores[at.any] as number) -
    0.2 * (scores[at.give] as number) -
    0.15 * highest(scores, gives) -
    0.05 * highest(scores, asks) -
    0.12 * highest(scores, light);
  return scores;
}

/** Scores beyond this tell no more of the side. */
const mostOfSide = 6;

const withinSide = (score: number): number => Math.max(-mostOfSide, Math.min(mostOfSide, score));

/** What the side is weighed by: giving, asking and a pause, of the whole message, then its strongest give and ask. */
export function sideInputs(scores: Float32Array): number[] {
  return [
    withinSide(scores[at.give] as number),
    withinSide(scores[at.ask] as number),
    withinSide(scores[at.pause] as number),
    withinSide(highest(scores, gives)),
    withinSide(highest(scores, asks)),
  ];
}

/** The likeliest side, by `sideInputs`: 0 for neither, 1 give, 2 ask, 3 both. */
export function sideOf(inputs: readonly number[], sides: SideWeights): number {
  let best = 0;
  let likeliest = 0;
  for (let one = 0; one < sides.length; one += 1) {
    const weights = sides[one] as readonly number[];
    let sum = weights[0] as number;
    for (let at = 1; at < weights.length; at += 1) {
      sum += (weights[at] as number) * (inputs[at - 1] as number);
    }
    if (sum <= best) continue;
    best = sum;
    likeliest = one + 1;
  }
  return likeliest;
}

/** Turns scores into what is found, by its output. */
export interface Decider {
  /** How far the message is beyond a pause; below nought it is none. */
  pause(scores: Float32Array): number;
  /** First whether a pause is warranted, then by what; `more` raises what is asked. */
  patterns(scores: Float32Array, more: number): readonly number[];
  acts(scores: Float32Array): readonly number[];
  /** How far the message is beyond danger; below nought it is none. */
  danger(scores: Float32Array): number;
}

const nothing: readonly number[] = [];

/** A decider with what one pack decides by. */
export function buildDecider({ thresholds, sides }: Decisions): Decider {
  const margin = (scores: Float32Array, one: number): number =>
    (scores[one] as number) - (thresholds[one] as number);

  /** Adds those of some outputs that are beyond their thresholds. */
  function above(scores: Float32Array, of: readonly number[], to: number[]): void {
    for (const one of of) if (margin(scores, one) > 0) to.push(one);
  }

  /** Adds those that are beyond their thresholds, and where none is the one that is furthest. */
  function likeliest(scores: Float32Array, of: readonly number[], to: number[]): void {
    const before = to.length;
    above(scores, of, to);
    if (to.length > before) return;
    let best = of[0] as number;
    for (const one of of) if (margin(scores, one) > margin(scores, best)) best = one;
    to.push(best);
  }

  return {
    pause: (scores) => margin(scores, at.pause),
    danger: (scores) => margin(scores, at.safety),
    patterns(scores, more) {
      const isPause = margin(scores, at.pause) > more;
      if (!isPause && margin(scores, at.any) <= more) return nothing;
      const found: number[] = [];
      if (isPause) likeliest(scores, weighty, found);
      above(scores, light, found);
      return found;
    },
    acts(scores) {
      const found: number[] = [];
      const side = sideOf(sideInputs(scores), sides);
      if ((side & 1) !== 0) likeliest(scores, gives, found);
      if ((side & 2) !== 0) likeliest(scores, asks, found);
      if (found.length === 0) likeliest(scores, neutrals, found);
      else above(scores, neutrals, found);
      return found;
    },
  };
}
