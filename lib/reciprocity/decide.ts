import { type ActId, actIds } from './act.ts';
import { type PatternId, patternIds, patterns } from './pattern.ts';

/** What the figures answer, in order: every act, every pattern, then questions about the whole message. */
export const outputs = [...actIds, ...patternIds, 'pause', 'any', 'give', 'ask', 'safety'] as const;
export type Output = (typeof outputs)[number];

const place = new Map<string, number>(outputs.map((name, at) => [name, at]));

/** Index of an output. */
export function outputOf(name: Output): number {
  return place.get(name) ?? 0;
}

/** Thresholds on the scores, chosen on writers that the figures had not seen. */
export type Thresholds = Readonly<Record<Output, number>>;

export interface Decision {
  readonly acts: ActId[];
  readonly patterns: PatternId[];
  readonly safety: boolean;
}

const giveIds = actIds.filter((id) => id.startsWith('give.'));
const askIds = actIds.filter((id) => id.startsWith('ask.'));
const neutralIds = actIds.filter((id) => id.startsWith('neutral.'));
const weighty = patternIds.filter((id) => patterns[id].severity > 1);
const light = patternIds.filter((id) => patterns[id].severity === 1);

/** Margin of the strongest pattern that may stand alone beside the question about the whole. */
function strongest<Id extends Output>(
  ids: readonly Id[],
  margin: (id: Id) => number,
): Id | undefined {
  let best: Id | undefined;
  for (const id of ids) if (best === undefined || margin(id) > margin(best)) best = id;
  return best;
}

/** Weighs whether a pause of severity 2 or more is warranted: the whole message, its strongest pattern, and all together. */
export function joinScores(scores: Float32Array): Float32Array {
  let most = -20;
  let total = 0;
  for (const id of weighty) {
    const score = scores[outputOf(id)] ?? -20;
    most = Math.max(most, score);
    total += 1 / (1 + Math.exp(-score));
  }
  const joined = Float32Array.from(scores);
  const at = (name: Output): number => scores[outputOf(name)] ?? -20;
  joined[outputOf('pause')] = at('pause') + most + 0.3 * Math.log(total + 1e-3) - 0.3 * at('give');
  return joined;
}

/**
 * Turns scores into acts and patterns: first whether a pause is warranted, then by what. `more` raises what is
 * asked of a pattern.
 */
export function decide(logits: ArrayLike<number>, thresholds: Thresholds, more = 0): Decision {
  const margin = (id: Output): number => (logits[outputOf(id)] ?? -20) - thresholds[id];
  const found: PatternId[] = [];
  if (margin('pause') > more) {
    for (const id of weighty) if (margin(id) > 0) found.push(id);
    if (found.length === 0) {
      const one = strongest(weighty, margin);
      if (one !== undefined) found.push(one);
    }
    for (const id of light) if (margin(id) > 0) found.push(id);
  } else if (margin('any') > more) {
    for (const id of light) if (margin(id) > 0) found.push(id);
  }

  const acts: ActId[] = [];
  for (const [ids, whole] of [
    [giveIds, 'give'],
    [askIds, 'ask'],
  ] as const) {
    if (margin(whole) <= 0) continue;
    const some = ids.filter((id) => margin(id) > 0);
    const one = strongest(ids, margin);
    acts.push(...(some.length > 0 || one === undefined ? some : [one]));
  }
  for (const id of neutralIds) if (margin(id) > 0) acts.push(id);
  if (acts.length === 0) {
    const one = strongest(neutralIds, margin);
    if (one !== undefined) acts.push(one);
  }
  return { acts, patterns: found, safety: margin('safety') > 0 };
}
