import { describe, expect, it } from 'vitest';
import { actIds } from '../../lib/reciprocity/act';
import {
  buildDecider,
  type Output,
  outputOf,
  outputs,
  type SideBiases,
  type Thresholds,
} from '../../lib/reciprocity/decide';
import { patternIds, patterns } from '../../lib/reciprocity/pattern';
import { pauseOf } from '../../lib/reciprocity/pause';
import { plainDecisions } from './small';

/** Thresholds of nought but for those that are named. */
const over = (named: Partial<Record<Output, number>>): Thresholds =>
  outputs.map((name) => named[name] ?? 0);

/** Scores of -1 but for those that are named. */
function scores(named: Partial<Record<Output, number>>): Float32Array {
  const all = new Float32Array(outputs.length).fill(-1);
  for (const [name, score] of Object.entries(named)) all[outputOf(name as Output)] = score;
  return all;
}

function decided(
  named: Partial<Record<Output, number>>,
  more = 0,
  thresholds = over({}),
  sides: SideBiases = plainDecisions.sides,
) {
  const decider = buildDecider({ thresholds, sides });
  const all = scores(named);
  return {
    patterns: decider.patterns(all, more).map((one) => outputs[one]),
    acts: decider.acts(all).map((one) => outputs[one]),
    danger: decider.danger(all),
  };
}

describe('the outputs', () => {
  it('are every act, every pattern and five questions, each in its place', () => {
    expect(outputs).toHaveLength(actIds.length + patternIds.length + 5);
    expect(outputs.map(outputOf)).toEqual(outputs.map((_, at) => at));
  });
});

describe('the patterns of a message', () => {
  it('are none unless a pause is warranted, however strong they are', () => {
    expect(decided({ guilt: 5, heat: 5 }).patterns).toEqual([]);
    expect(decided({ guilt: 5, pause: 0 }).patterns).toEqual([]);
    expect(decided({ guilt: 5, pause: 0.1 }).patterns).toEqual(['guilt']);
  });

  it('are all over their thresholds, weighty before light', () => {
    const found = decided({ pause: 1, guilt: 1, threat: 1, deflect: 1 }).patterns;
    expect(new Set(found)).toEqual(new Set(['guilt', 'threat', 'deflect']));
    expect(found.at(-1)).toBe('deflect');
    expect(patterns.deflect.severity).toBe(1);
    expect(decided({ pause: 1, guilt: 1, threat: 0, deflect: 0 }).patterns).toEqual(['guilt']);
  });

  it('are the strongest weighty one where none is over its own, measured from its threshold', () => {
    expect(decided({ pause: 1, threat: -0.5, deflect: -0.1 }).patterns).toEqual(['threat']);
    const thresholds = over({ threat: 3, guilt: -0.4 });
    const found = decided({ pause: 1, threat: 2.5, guilt: -0.5 }, 0, thresholds).patterns;
    expect(found).toEqual(['guilt']);
  });

  it('are light ones alone where only some pattern is likely', () => {
    expect(decided({ any: 1, deflect: 1, guilt: 5 }).patterns).toEqual(['deflect']);
    expect(decided({ any: 1, deflect: 0 }).patterns).toEqual([]);
    expect(decided({ any: 0, deflect: 1 }).patterns).toEqual([]);
  });

  it('need more where more is asked', () => {
    expect(decided({ pause: 6, guilt: 1 }, 6).patterns).toEqual([]);
    expect(decided({ pause: 6.5, guilt: 1 }, 6).patterns).toEqual(['guilt']);
    expect(decided({ any: 6, deflect: 1 }, 6).patterns).toEqual([]);
    expect(decided({ any: 6.5, deflect: 1 }, 6).patterns).toEqual(['deflect']);
  });
});

describe('the acts of a message', () => {
  it('are those of a side over its threshold, the strongest where none is over its own', () => {
    expect(decided({ give: 1, 'give.thanks': 1, 'give.offer': 2 }).acts.toSorted()).toEqual([
      'give.offer',
      'give.thanks',
    ]);
    expect(decided({ give: 1, 'give.thanks': 0, 'give.offer': 2 }).acts).toEqual(['give.offer']);
    expect(decided({ give: 1, 'give.offer': 1, 'neutral.greet': 1 }).acts).toEqual([
      'give.offer',
      'neutral.greet',
    ]);
    expect(decided({ give: 1, 'give.offer': -0.5 }).acts).toEqual(['give.offer']);
    expect(decided({ ask: 1, 'ask.favour': -0.5 }).acts).toEqual(['ask.favour']);
    // The last logit, in the place of danger, is that of both.
    expect(decided({ safety: 1, 'ask.favour': 1, 'give.offer': 1 }).acts).toEqual([
      'give.offer',
      'ask.favour',
    ]);
  });

  it('are none of a side that is not over its threshold', () => {
    const { acts } = decided({ give: 0, 'give.offer': 5, 'ask.favour': 5, 'neutral.greet': 1 });
    expect(acts).toEqual(['neutral.greet']);
  });

  it('are of the likeliest side: of giving alone, asking alone and both the furthest above nought', () => {
    const acts = (give: number, ask: number, both: number, sides = [0, 0, 0]) =>
      decided(
        { give, ask, safety: both, 'give.offer': 1, 'ask.favour': 1 },
        0,
        over({ safety: 9 }),
        sides,
      ).acts;
    expect(acts(1, 0.9, 0.8)).toEqual(['give.offer']);
    expect(acts(0.9, 1, 0.8)).toEqual(['ask.favour']);
    expect(acts(0.9, 0.8, 1)).toEqual(['give.offer', 'ask.favour']);
    expect(acts(0, -1, -1)).toEqual(['neutral.greet']);
    // What a pack adds moves them.
    expect(acts(0, -1, -1, [0.1, 0, 0])).toEqual(['give.offer']);
    expect(acts(1, 0.9, 0.8, [0, 0.2, 0])).toEqual(['ask.favour']);
    expect(acts(1, 0.9, 0.8, [0, 0, 0.3])).toEqual(['give.offer', 'ask.favour']);
  });

  it('are the likeliest neutral one where there is no other', () => {
    const [only, ...rest] = decided({ 'neutral.status': -0.5 }).acts;
    expect(rest).toEqual([]);
    expect(only).toBe('neutral.status');
    expect(decided({ 'neutral.status': 0, give: 1, 'give.offer': 1 }).acts).toEqual(['give.offer']);
  });
});

describe('danger', () => {
  it('is told by how far the message is beyond its threshold', () => {
    expect(decided({ safety: 0.5 }).danger).toBe(0.5);
    expect(decided({ safety: 0.25 }, 0, over({ safety: 0.5 })).danger).toBe(-0.25);
  });
});

describe('the weighing of a pause', () => {
  const pause = (named: Partial<Record<Output, number>>) => pauseOf(scores(named));
  const weighty = patternIds.filter((id) => patterns[id].severity > 1);
  const logistic = (score: number) => 1 / (1 + Math.exp(-score));

  it('joins the whole, the strongest weighty pattern, all of them, and any', () => {
    // All other scores are -1.
    const rest = 0.1 * -1 - (0.2 + 0.15 + 0.05 + 0.12) * -1;
    const total = (weighty.length - 1) * logistic(-1) + logistic(2);
    const wanted = 0.5 + 0.5 * 2 + 0.3 * Math.log(total + 1e-3) + rest;
    expect(pause({ pause: 0.5, threat: 2 })).toBeCloseTo(wanted, 4);
    expect(pause({ pause: 0.5, threat: 2, any: 3 })).toBeCloseTo(wanted + 0.4, 4);
  });

  it('takes off what it gives, what it asks and what a light pattern says', () => {
    const alone = pause({});
    expect(pause({ give: 2 })).toBeCloseTo(alone - 0.6, 4);
    expect(pause({ 'give.offer': 1, 'give.thanks': 0 })).toBeCloseTo(alone - 0.3, 4);
    expect(pause({ 'ask.favour': 1, 'ask.info': 0 })).toBeCloseTo(alone - 0.1, 4);
    expect(pause({ deflect: 1, self_blame: 0 })).toBeCloseTo(alone - 0.24, 4);
    expect(pause({ ask: 9, 'neutral.friction': 9 })).toBeCloseTo(alone, 4);
  });
});
