import { describe, expect, it } from 'vitest';
import { outputOf, outputs, sideOf } from '../../lib/reciprocity/decide';
import { buildStack, type StackInput, stacked } from '../../lib/reciprocity/stack';
import { traits as traitNames } from '../../lib/reciprocity/traits';
import type { Row } from './corpus';
import { randomFrom } from './learn/logistic';
import { learnStack, stackExamplesOf } from './learn/stack';

const random = randomFrom(3);
const noise = () => 4 * (random() - 0.5);
const traits = new Float32Array(traitNames.length);

/** A made-up row: guilt is there where thanks are not, whatever its own score says; it gives where thanks are. */
function made(thanks: number): { row: Row; own: StackInput } {
  const scores = Float32Array.from(outputs, noise);
  scores[outputOf('give.thanks')] = thanks;
  const isKind = thanks > 0;
  const row = {
    acts: isKind ? ['give.thanks'] : ['neutral.friction'],
    patterns: isKind ? [] : ['guilt'],
    text: '',
  } as unknown as Row;
  return { row, own: { scores, peaks: scores, traits: traits.map(noise) } };
}

const list = Array.from({ length: 1_500 }, (_, at) => made(at % 2 === 0 ? 3 : -3));
const learnFrom = (some: typeof list) =>
  learnStack(
    stackExamplesOf(
      some.map(({ row }) => row),
      some.map(({ own }) => own),
    ),
    { rounds: 120, batch: 128, roundedFrom: 60 },
  );

describe('learning a stack', () => {
  const packed = learnFrom(list);
  const stack = buildStack(packed);
  const logitsOf = (thanks: number) => stack(made(thanks).own).slice();
  const at = (name: string) => (stacked as readonly string[]).indexOf(name);

  it('finds that one score tells another answer, and the sides', () => {
    for (let one = 0; one < 20; one += 1) {
      const kind = logitsOf(3);
      const hurt = logitsOf(-3);
      expect(kind[at('guilt')]).toBeLessThan(0);
      expect(hurt[at('guilt')]).toBeGreaterThan(0);
      expect(sideOf(kind, [0, 0, 0])).toBe(1);
      expect(sideOf(hurt, [0, 0, 0])).toBe(0);
    }
  });

  it('gives the same for the same', () => {
    expect(learnFrom(list)).toEqual(packed);
  });

  it('lets languages count alike, no row for more than four, danger for nothing', () => {
    const danger = { ...made(1), row: { ...made(1).row, safety: 'fear' } as Row };
    const some = [...list, danger];
    const examples = stackExamplesOf(
      some.map(({ row }) => row),
      [...list.map(({ own }) => own), danger.own],
    );
    expect(examples).toHaveLength(list.length);
    expect(examples[0]?.weight).toBe(4);
    const many = Array.from({ length: 60_000 }, () => list[0] as (typeof list)[number]);
    const [first] = stackExamplesOf(
      many.map(({ row }) => row),
      many.map(({ own }) => own),
    );
    expect(first?.weight).toBe(0.5);
    expect(
      stackExamplesOf(
        list.map(({ row }) => row),
        [undefined, ...list.slice(1).map(({ own }) => own)],
      ),
    ).toHaveLength(list.length - 1);
  });
});
