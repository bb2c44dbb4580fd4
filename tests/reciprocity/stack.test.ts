import { describe, expect, it } from 'vitest';
import { type Output, outputOf, outputs } from '../../lib/reciprocity/decide';
import { pauseOf } from '../../lib/reciprocity/pause';
import {
  buildStack,
  directOf,
  firstTrait,
  hiddenUnits,
  inputCount,
  kinds,
  lettersOf,
  type PackedStack,
  softsign,
  stacked,
  weightStep,
} from '../../lib/reciprocity/stack';
import { stack as shared } from '../../lib/reciprocity/stack-weights';
import { traits as traitNames } from '../../lib/reciprocity/traits';
import { plainStack } from './small';

type Named = Partial<Record<Output, number>>;

function listOf(named: Named): Float32Array {
  const list = new Float32Array(outputs.length).fill(-1);
  for (const [name, score] of Object.entries(named)) list[outputOf(name as Output)] = score;
  return list;
}

const noTraits = new Float32Array(traitNames.length);

/** What a stack makes of scores, of the peaks of sentences, the same where none are given, and of traits. */
function told(
  packed: PackedStack,
  scores: Named,
  peaks: Named = scores,
  traits: Float32Array = noTraits,
): (name: string) => number {
  const own = listOf(scores);
  const same = peaks === scores ? own : listOf(peaks);
  const logits = buildStack(packed)({ scores: own, peaks: same, traits }).slice();
  return (name) => logits[(stacked as readonly string[]).indexOf(name)] ?? Number.NaN;
}

/** The same letters but for one. */
const withStep = (letters: string, at: number, steps: number) =>
  letters.slice(0, at) + lettersOf([steps]) + letters.slice(at + 1);

describe('a stack', () => {
  it('tells every act and pattern, the pause, any and three sides', () => {
    expect(stacked).toHaveLength(outputs.length);
    expect(stacked.slice(-4)).toEqual(['any', 'only give', 'only ask', 'both']);
  });

  it('leaves scores as they are where nothing else bears on them', () => {
    const logit = told(plainStack, { 'give.offer': 2, guilt: -3, any: 20, give: 1, ask: -2 });
    expect(logit('give.offer')).toBeCloseTo(2);
    expect(logit('guilt')).toBeCloseTo(-3);
    expect(logit('any')).toBeCloseTo(8);
    expect(logit('only give')).toBeCloseTo(1);
    expect(logit('only ask')).toBeCloseTo(-2);
    expect(logit('both')).toBeCloseTo(-1);
  });

  it('tells a pause by itself and by the formula', () => {
    const scores = { pause: 2, threat: 3 };
    const wanted = 0.6 * 2 + 0.28 * pauseOf(listOf(scores));
    expect(told(plainStack, scores)('pause')).toBeCloseTo(wanted, 5);
  });

  it('adds biases, and what is told straight by a score and a peak and how far they lean', () => {
    const answer = outputOf('threat');
    const place = stacked.slice(0, answer).flatMap((_, at) => directOf(at)).length;
    const weights = [8, 4, -8, 2];
    const packed = {
      ...plainStack,
      outerBiases: plainStack.outerBiases.map((_, at) => (at === answer ? 0.5 : 0)),
      direct: weights.reduce(
        (all, steps, at) => withStep(all, place + at, steps),
        plainStack.direct,
      ),
    };
    const [score, leans, peak, peakLeans] = weights.map((steps) => steps * weightStep) as [
      number,
      number,
      number,
      number,
    ];
    expect(told(packed, { threat: 2 }, { threat: -3 })('threat')).toBeCloseTo(
      0.5 + (score * 2) / 4 + leans * (2 / 3) + (peak * -3) / 4 + peakLeans * (-3 / 4),
    );
  });

  it('lets one score bear on another answer by way of a hidden unit', () => {
    const unit = 3;
    const input = outputOf('give.thanks') * kinds;
    const packed = {
      ...plainStack,
      inner: withStep(plainStack.inner, input * hiddenUnits + unit, 16),
      innerBiases: plainStack.innerBiases.map((_, at) => (at === unit ? 0.25 : 0)),
      outer: withStep(plainStack.outer, unit * stacked.length + outputOf('guilt'), -24),
    };
    const by = -24 * weightStep * softsign(0.25 + (16 * weightStep * 6) / 4);
    expect(told(packed, { guilt: 1, 'give.thanks': 6 })('guilt')).toBeCloseTo(1 + by);
    expect(told(packed, { guilt: 1, 'give.thanks': 6 })('threat')).toBeCloseTo(-1);
  });

  it.each([
    ['one sentence', { guilt: 1 }, undefined],
    ['several', { guilt: 1 }, { guilt: -2 }],
  ])('lets a trait bear on the answers to %s', (_, scores, peaks) => {
    const trait = traitNames.indexOf('number');
    const packed = {
      ...plainStack,
      inner: withStep(plainStack.inner, (firstTrait + trait) * hiddenUnits + 2, 12),
      outer: withStep(plainStack.outer, 2 * stacked.length + outputOf('guilt'), -16),
    };
    const traits = noTraits.map((_one, at) => (at === trait ? 1 : 0));
    const without = told(packed, scores, peaks)('guilt');
    const by = -16 * weightStep * softsign(12 * weightStep);
    expect(told(packed, scores, peaks, traits)('guilt')).toBeCloseTo(without + by, 5);
  });

  it('lets a trait bear on an answer directly', () => {
    const answer = outputOf('threat');
    const trait = traitNames.indexOf('question');
    const places = stacked.slice(0, answer).flatMap((_, at) => directOf(at)).length;
    const place = places + directOf(answer).indexOf(firstTrait + trait);
    const packed = { ...plainStack, direct: withStep(plainStack.direct, place, 20) };
    const traits = noTraits.map((_one, at) => (at === trait ? 1 : 0));
    expect(told(packed, { threat: 1 })('threat')).toBeCloseTo(1);
    expect(told(packed, { threat: 1 }, undefined, traits)('threat')).toBeCloseTo(
      1 + 20 * weightStep,
    );
    expect(told(packed, { guilt: 1 }, undefined, traits)('guilt')).toBeCloseTo(1);
  });

  it('divides the weights of an input by its scale', () => {
    const answer = outputOf('guilt');
    const half = { ...plainStack, scales: withStep(plainStack.scales, answer * kinds, 25) };
    expect(told(half, { guilt: 1.5 })('guilt')).toBeCloseTo(3);
    expect(told(half, { threat: 1.5 })('threat')).toBeCloseTo(1.5);
  });
});

describe('the stack of all languages', () => {
  it('has a letter or a number for each of its places', () => {
    expect(shared.scales).toHaveLength(inputCount);
    expect(shared.inner).toHaveLength(inputCount * hiddenUnits);
    expect(shared.innerBiases).toHaveLength(hiddenUnits);
    expect(shared.outer).toHaveLength(hiddenUnits * stacked.length);
    expect(shared.outerBiases).toHaveLength(stacked.length);
    expect(shared.direct).toHaveLength(stacked.flatMap((_, at) => directOf(at)).length);
  });

  it('says the same of a message of one sentence, whose peaks are its scores', () => {
    const stack = buildStack(shared);
    const scores = Float32Array.from(outputs, (_, at) => 6 * Math.sin(at));
    const traits = noTraits.map((_, at) => 1 + Math.cos(at));
    const one = Array.from(stack({ scores, peaks: scores, traits }));
    const several = Array.from(stack({ scores, peaks: scores.slice(), traits }));
    expect(one).toEqual(several.map((logit) => expect.closeTo(logit, 3)));
    expect(Math.max(...one) - Math.min(...one)).toBeGreaterThan(2);
  });
});
