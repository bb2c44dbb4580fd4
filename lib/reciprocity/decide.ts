import { type ActId, actIds } from './act.ts';
import { type PatternId, patternIds, patterns } from './pattern.ts';

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

/**
 * Weighs whether a pause of severity 2 or more is warranted: the whole message, its strongest pattern, and all
 * together. Puts the answer in its place and returns the same scores.
 */
export function joinScores(scores: Float32Array): Float32Array {
  let most = -20;
  let total = 0;
  for (const one of weighty) {
    const score = scores[one] as number;
    if (score > most) most = score;
    total += 1 / (1 + Math.exp(-score));
  }
  const own = (scores[at.pause] as number) + most + 0.3 * Math.log(total + 1e-3);
  scores[at.pause] = own - 0.3 * (scores[at.give] as number);
  return scores;
}

/** Turns scores into what is found. */
export interface Decider {
  /** How far the message is beyond a pause; below nought it is none. */
  pause(scores: Float32Array): number;
  /** First whether a pause is warranted, then by what; `more` raises what is asked. */
  patterns(scores: Float32Array, more: number): PatternId[];
  acts(scores: Float32Array): ActId[];
  safety(scores: Float32Array): boolean;
}

const nothing: PatternId[] = [];

/** A decider with the thresholds of one pack. */
export function buildDecider(thresholds: Thresholds): Decider {
  const margin = (scores: Float32Array, one: number): number =>
    (scores[one] as number) - (thresholds[one] as number);

  /** Those of some outputs that are beyond their thresholds. */
  function above<Id extends Output>(scores: Float32Array, of: readonly number[], to: Id[]): void {
    for (const one of of) if (margin(scores, one) > 0) to.push(outputs[one] as Id);
  }

  /** The one that is furthest, for where none is beyond and one must be. */
  function strongest<Id extends Output>(
    scores: Float32Array,
    of: readonly number[],
    to: Id[],
  ): void {
    let best = of[0] as number;
    for (const one of of) if (margin(scores, one) > margin(scores, best)) best = one;
    to.push(outputs[best] as Id);
  }

  return {
    pause: (scores) => margin(scores, at.pause),
    safety: (scores) => margin(scores, at.safety) > 0,
    patterns(scores, more) {
      if (margin(scores, at.pause) > more) {
        const found: PatternId[] = [];
        above(scores, weighty, found);
        if (found.length === 0) strongest(scores, weighty, found);
        above(scores, light, found);
        return found;
      }
      if (margin(scores, at.any) <= more) return nothing;
      const found: PatternId[] = [];
      above(scores, light, found);
      return found;
    },
    acts(scores) {
      const found: ActId[] = [];
      for (const [of, asked] of [
        [gives, at.give],
        [asks, at.ask],
      ] as const) {
        if (margin(scores, asked) <= 0) continue;
        const before = found.length;
        above(scores, of, found);
        if (found.length === before) strongest(scores, of, found);
      }
      above(scores, neutrals, found);
      if (found.length === 0) strongest(scores, neutrals, found);
      return found;
    },
  };
}
