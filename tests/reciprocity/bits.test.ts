import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitCoder, type Coder, modelOf, numberModel } from '../../lib/reciprocity/bits';

describe('coded bits', () => {
  it('give back the numbers and signs that were written, in their order', () => {
    const item = fc.oneof(
      fc.record({ number: fc.oneof(fc.nat(9), fc.nat(2 ** 19)) }),
      fc.record({ sign: fc.nat(15) }),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 400 }), (items) => {
        const code = (coder: Coder, given: boolean): number[] => {
          const numbers = numberModel();
          const signs = modelOf(16);
          return items.map((one) =>
            'number' in one
              ? coder.number(numbers, given ? one.number : undefined)
              : coder.sign(signs, given ? one.sign : undefined),
          );
        };
        const writer = bitCoder();
        const written = code(writer, true);
        expect(written).toEqual(items.map((one) => ('number' in one ? one.number : one.sign)));
        expect(code(bitCoder(writer.end()), false)).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });

  it('take about as much room as what they tell', () => {
    const writer = bitCoder();
    const model = numberModel();
    const count = 8_000;
    for (let at = 0; at < count; at += 1) writer.number(model, at % 16 === 0 ? 1 : 0);
    const told = -(Math.log2(1 / 16) / 16 + (Math.log2(15 / 16) * 15) / 16) / 8;
    expect(writer.end().length / count / told).toBeLessThan(1.03);
  });
});
