import { describe, expect, it } from 'vitest';
import { outputOf, outputs, sideOf } from '../../lib/reciprocity/decide';
import type { Row } from './corpus';
import { learnSides } from './learn/sides';

/** Rows of one side, and for each what is told of giving alone, of asking alone and of both, a little apart. */
function rowsOf(count: number, acts: Row['acts'], told: readonly [number, number, number]) {
  return Array.from({ length: count }, (_, at) => {
    const logits = new Float32Array(outputs.length);
    logits.set(
      told.map((one) => one + 0.3 * Math.sin(at)),
      outputOf('give'),
    );
    const row = { writer: 'made', acts, patterns: [], text: `${acts} ${at}` } as unknown as Row;
    return { row, logits };
  });
}

const learn = (list: ReturnType<typeof rowsOf>) =>
  learnSides(
    list.map(({ row }) => row),
    list.map(({ logits }) => logits),
  );

describe('learning the sides', () => {
  // Both is told too seldom, giving too often.
  const rows = [
    ...rowsOf(60, ['neutral.chat'], [0.1, -3, -4]),
    ...rowsOf(60, ['give.offer'], [1.5, -3, -1.8]),
    ...rowsOf(60, ['ask.favour'], [-3, 1.5, -3]),
    ...rowsOf(30, ['give.offer', 'ask.favour'], [1.2, -0.8, 0.4]),
  ];
  const sides = learn(rows);
  const side = (told: readonly [number, number, number]) =>
    sideOf(rowsOf(1, [], told)[0]?.logits ?? new Float32Array(), sides);

  it('adds what makes every side be met', () => {
    expect(side([0.1, -3, -4])).toBe(0);
    expect(side([1.5, -3, -1.8])).toBe(1);
    expect(side([-3, 1.5, -3])).toBe(2);
    expect(side([1.2, -0.8, 0.4])).toBe(3);
    expect(sides[0]).toBeLessThan(0);
    expect(sides[2]).toBeGreaterThan(sides[0] ?? 0);
  });

  it('leaves out rows of danger and rows without logits', () => {
    const [first] = rowsOf(1, ['neutral.chat'], [9, 9, 9]);
    if (!first) throw new Error('there is a row');
    const danger = { ...first, row: { ...first.row, safety: 'fear' } as Row };
    expect(learn([...rows, ...Array.from({ length: 200 }, () => danger)])).toEqual(sides);
    expect(
      learnSides(
        [...rows, first].map(({ row }) => row),
        rows.map(({ logits }) => logits),
      ),
    ).toEqual(sides);
  });
});
