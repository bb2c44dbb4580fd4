import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Answer, packFigures, sizes, unpackFigures } from '../../lib/reciprocity/packing';

/** Places of which every `step`th of `of` is one, sizes in an order of their own. */
function weights(of: number, step: number, first: number) {
  return Array.from({ length: Math.ceil((of - first) / step) }, (_, one) => ({
    place: first + one * step,
    size: (one * one + first) % sizes.length,
  }));
}

const hashes = Array.from({ length: 400 }, (_, at) => at * at * 3 + (at % 7) * 2 + at);

/** Answers that bear on many features, on few, on the same few again and again, and on none; none in order. */
const answers: Answer[] = [
  { bias: 1, step: 0.5, weights: weights(400, 30, 4) },
  { bias: -2, step: 1, weights: weights(400, 1, 0) },
  { bias: 0, step: 2, weights: [] },
  { bias: 3, step: 1, weights: weights(400, 50, 4) },
  { bias: 3, step: 1, weights: weights(400, 8, 0) },
  { bias: 0.25, step: 4, weights: weights(400, 3, 2) },
  ...[10, 12, 15, 20, 20, 25].map((step) => ({ bias: 0, step: 1, weights: weights(120, step, 0) })),
];

describe('packed figures', () => {
  it('are written as those that were shipped, which would say something else if read in another way', () => {
    const { bits, ...rest } = packFigures(hashes, answers);
    expect(rest).toEqual({
      features: 400,
      biases: answers.map(({ bias }) => bias),
      counts: answers.map(({ weights: own }) => own.length),
      steps: answers.map(({ step }) => step),
    });
    expect([bits.length, createHash('sha256').update(bits).digest('hex').slice(0, 16)]).toEqual([
      1112,
      '0ef539aeef4a3ce4',
    ]);
  });

  it('come out as they went in, answer by answer from the one with the most weights', () => {
    const packed = packFigures(hashes, answers);
    const found = answers.map((): { place: number; size: number }[] => []);
    const order: number[] = [];
    const read = unpackFigures(packed, (answer, place, size) => {
      found[answer]?.push({ place, size });
      if (order.at(-1) !== answer) order.push(answer);
    });
    expect(Array.from(read)).toEqual(hashes);
    expect(found.map((own) => own.toSorted((a, b) => a.place - b.place))).toEqual(
      answers.map(({ weights: own }) => own),
    );
    expect(order).toEqual([1, 5, 4, 0, 6, 7, 3, 8, 9, 10, 11]);
  });
});
