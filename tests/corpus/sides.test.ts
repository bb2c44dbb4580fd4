import { describe, expect, it } from 'vitest';
import { type Output, outputOf, outputs, sideInputs, sideOf } from '../../lib/reciprocity/decide';
import type { Row } from './corpus';
import { learnSides } from './learn/sides';

/** Rows of one kind with their scores, a little apart from each other. */
function rowsOf(count: number, acts: Row['acts'], scores: Partial<Record<Output, number>>) {
  return Array.from({ length: count }, (_, at) => {
    const read = new Float32Array(outputs.length).fill(-3);
    for (const [name, score] of Object.entries(scores)) {
      read[outputOf(name as Output)] = score + Math.sin(at);
    }
    const row = { writer: 'made', acts, patterns: [], text: `${acts} ${at}` } as unknown as Row;
    return { row, read };
  });
}

describe('learning the sides', () => {
  const rows = [
    ...rowsOf(60, ['neutral.chat'], { give: -2, ask: -2 }),
    ...rowsOf(60, ['give.offer'], { give: 2, ask: -2, 'give.offer': 2 }),
    ...rowsOf(60, ['ask.favour'], { give: 0, ask: 3, 'ask.favour': 2 }),
    ...rowsOf(12, ['give.offer', 'ask.favour'], { give: 2, ask: 2, 'give.offer': 2 }),
  ];
  const learn = (list: typeof rows) =>
    learnSides(
      'de',
      list.map(({ row }) => row),
      list.map(({ read }) => read),
    );
  const sides = learn(rows);
  const side = (scores: Partial<Record<Output, number>>) =>
    sideOf(sideInputs(rowsOf(1, [], scores)[0]?.read ?? new Float32Array()), sides);

  it('tells the four sides apart', () => {
    expect(side({ give: -2, ask: -2 })).toBe(0);
    expect(side({ give: 2, ask: -2, 'give.offer': 2 })).toBe(1);
    expect(side({ give: 0, ask: 3, 'ask.favour': 2 })).toBe(2);
    expect(side({ give: 2, ask: 2, 'give.offer': 2 })).toBe(3);
  });

  it('learns that what asks needs more to give as well', () => {
    expect(side({ give: 0.2, ask: -2, 'give.offer': 0.2 })).toBe(1);
    expect(side({ give: 0.2, ask: 3, 'ask.favour': 2, 'give.offer': 0.2 })).toBe(2);
  });

  it('leaves out rows of danger and rows without scores', () => {
    const [first] = rows;
    if (!first) throw new Error('there are rows');
    const danger = { row: { ...first.row, safety: 'fear' } as Row, read: first.read };
    expect(learn([...rows, danger])).toEqual(sides);
  });

  it('asks less of a side in English, whose rows hold more reproach than life', () => {
    const english = learnSides(
      'en',
      rows.map(({ row }) => row),
      rows.map(({ read }) => read),
    );
    english.forEach(([bias = 0, ...own], one) => {
      const [other = 0, ...weights] = sides[one] ?? [];
      expect(bias).toBeCloseTo(other + 0.6);
      expect(own).toEqual(weights);
    });
  });
});
