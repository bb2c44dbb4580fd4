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

/** Thresholds on the logits in the order of the outputs, chosen on writers that the figures had not seen. */
export type Thresholds = readonly number[];

/** What is added to the logits of giving alone, of asking alone and of both, each against neither. */
export type SideBiases = readonly number[];

/** What one pack decides by. */
export interface Decisions {
  readonly thresholds: Thresholds;
  readonly sides: SideBiases;
}

/**
 * Outputs by their index: questions about the whole message, then acts and patterns of a kind. In a list of logits the
 * three sides stand from `sides` on.
 */
const at = {
  pause: outputOf('pause'),
  any: outputOf('any'),
  sides: outputOf('give'),
  safety: outputOf('safety'),
} as const;
const indexOf = (ids: readonly Output[]): readonly number[] => ids.map(outputOf);
export const gives = indexOf(actIds.filter((id) => id.startsWith('give.')));
export const asks = indexOf(actIds.filter((id) => id.startsWith('ask.')));
const neutrals = indexOf(actIds.filter((id) => id.startsWith('neutral.')));
export const weighty = indexOf(patternIds.filter((id) => patterns[id].severity > 1));
export const light = indexOf(patternIds.filter((id) => patterns[id].severity === 1));

/** The likeliest side: 0 for neither, 1 give, 2 ask, 3 both. */
export function sideOf(logits: Float32Array, sides: SideBiases): number {
  let best = 0;
  let likeliest = 0;
  for (let one = 0; one < sides.length; one += 1) {
    const logit = (logits[at.sides + one] as number) + (sides[one] as number);
    if (logit <= best) continue;
    best = logit;
    likeliest = one + 1;
  }
  return likeliest;
}

/** Turns the logits of a stack into what is found, by its output. */
export interface Decider {
  /** First whether a pause is warranted, then by what; `more` raises what is asked. */
  patterns(logits: Float32Array, more: number): readonly number[];
  acts(logits: Float32Array): readonly number[];
  /** How far the message is beyond danger, by its scores themselves; below nought it is none. */
  danger(scores: Float32Array): number;
}

const nothing: readonly number[] = [];

/** A decider with what one pack decides by. */
export function buildDecider({ thresholds, sides }: Decisions): Decider {
  const margin = (logits: Float32Array, one: number): number =>
    (logits[one] as number) - (thresholds[one] as number);

  /** Adds those of some outputs that are beyond their thresholds. */
  function above(logits: Float32Array, of: readonly number[], to: number[]): void {
    for (const one of of) if (margin(logits, one) > 0) to.push(one);
  }

  /** Adds those that are beyond their thresholds, and where none is the one that is furthest. */
  function likeliest(logits: Float32Array, of: readonly number[], to: number[]): void {
    const before = to.length;
    above(logits, of, to);
    if (to.length > before) return;
    let best = of[0] as number;
    for (const one of of) if (margin(logits, one) > margin(logits, best)) best = one;
    to.push(best);
  }

  return {
    danger: (scores) => margin(scores, at.safety),
    patterns(logits, more) {
      const isPause = margin(logits, at.pause) > more;
      if (!isPause && margin(logits, at.any) <= more) return nothing;
      const found: number[] = [];
      if (isPause) likeliest(logits, weighty, found);
      above(logits, light, found);
      return found;
    },
    acts(logits) {
      const found: number[] = [];
      const side = sideOf(logits, sides);
      if ((side & 1) !== 0) likeliest(logits, gives, found);
      if ((side & 2) !== 0) likeliest(logits, asks, found);
      if (found.length === 0) likeliest(logits, neutrals, found);
      else above(logits, neutrals, found);
      return found;
    },
  };
}
