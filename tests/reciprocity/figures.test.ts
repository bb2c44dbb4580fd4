import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFigures, type Figures } from '../../lib/reciprocity/figures';
import { allNames, runName, singleName, singleNames } from '../../lib/reciprocity/hash';
import { type PackedFigures, packFigures, sizes } from '../../lib/reciprocity/packing';
import type { NameOf, Sketch } from '../../lib/reciprocity/sketch';
import { type Stretch, wholeOf } from '../../lib/reciprocity/stretch';
import { traits, writeTraits } from '../../lib/reciprocity/traits';
import { viewOf } from '../../lib/reciprocity/view';
import { small, wordsOf } from './small';

/** An answer before packing: its bias, the step of its weights, and for some features how many steps. */
interface Answer {
  readonly bias: number;
  readonly step: number;
  readonly weights: readonly { readonly hash: number; readonly size: number }[];
}

/** Packs answers over the sorted hashes of their features. */
function pack(answers: readonly Answer[]): PackedFigures {
  const sorted = [
    ...new Set(answers.flatMap(({ weights }) => weights.map(({ hash }) => hash))),
  ].sort((a, b) => a - b);
  return packFigures(
    sorted,
    answers.map(({ bias, step, weights }) => ({
      bias,
      step,
      weights: weights
        .map(({ hash, size }) => ({ place: sorted.indexOf(hash), size }))
        .sort((a, b) => a.place - b.place),
    })),
  );
}

/** A sketch that names each word’s own number, and the whole message as 7. */
const numbers: Sketch = (view, { from, to }, _firings, nameOf) =>
  listOf(
    nameOf,
    ...wordsOf(view.tokens.slice(from, to)).map(
      (word, at) => [Number(word), from + at, from + at + 1] as const,
    ),
    [7, 0, 0],
  );

function listOf(
  nameOf: NameOf = (name) => name,
  ...features: (readonly [hash: number, from: number, to: number])[]
) {
  const named = features
    .map(([hash, from, to]) => [nameOf(hash), from, to] as const)
    .filter(([name]) => name >= 0);
  return { list: Int32Array.from(named.flat()), count: named.length };
}

/** What figures say of a text, or of a part of it. */
function weighed(figures: Figures, text: string, part?: Stretch) {
  const view = viewOf(text, small);
  return figures(view, part ?? wholeOf(view), []);
}

function weigh(answers: readonly Answer[], text: string) {
  return weighed(buildFigures(pack(answers), numbers), text);
}

describe('learned figures', () => {
  it('add the weights of the features that are there over the root of how many, and the bias', () => {
    const answers: Answer[] = [
      {
        bias: 0.5,
        step: 2,
        weights: [
          { hash: 10, size: 13 },
          { hash: 300, size: 1 },
        ],
      },
      { bias: -1, step: 0.5, weights: [{ hash: 300, size: 8 }] },
      { bias: 3, step: 1, weights: [] },
    ];
    const norm = 1 / Math.sqrt(3);
    expect(Array.from(weigh(answers, '10 300 55').scores)).toEqual(
      [0.5 + (2.6 - 2.2) * 2 * norm, -1 + 0.6 * 0.5 * norm, 3].map((one) => expect.closeTo(one, 5)),
    );
    expect(Array.from(weigh(answers, '55').scores)).toEqual([0.5, -1, 3]);
  });

  it('count a feature once in a message, and anew in the next', () => {
    const answers: Answer[] = [{ bias: 0, step: 1, weights: [{ hash: 10, size: 13 }] }];
    const figures = buildFigures(pack(answers), numbers);
    const once = weighed(figures, '10').scores[0];
    expect(once).toBeCloseTo(2.6 / Math.sqrt(2), 5);
    expect(weighed(figures, '10 10 10').scores[0]).toBe(once);
    expect(weighed(figures, '10').scores[0]).toBe(once);
  });

  it('score each sentence by what stands there first, and tell the highest', () => {
    const answers: Answer[] = [
      {
        bias: 0.5,
        step: 1,
        weights: [
          { hash: 7, size: 13 },
          { hash: 10, size: 13 },
          { hash: 20, size: 10 },
          { hash: 300, size: 1 },
        ],
      },
    ];
    const figures = buildFigures(pack(answers), numbers);
    const both = weighed(figures, '10 20. 300 10');
    expect(both.peaks[0]).toBeCloseTo(0.5 + (2.6 + 1.4) / Math.sqrt(3), 5);
    expect(both.scores[0]).toBeCloseTo(0.5 + (2.6 + 2.6 + 1.4 - 2.2) / Math.sqrt(5), 5);
    expect(weighed(figures, '300. 300 300').peaks[0]).toBeCloseTo(0.5, 5);
    const one = weighed(figures, '10 20');
    expect(one.peaks).toBe(one.scores);
  });

  it('go along with the traits of the stretch', () => {
    const figures = buildFigures(pack([]), numbers);
    for (const text of ['10 20. 300 10?', '10']) {
      const view = viewOf(text, small);
      const wanted = new Float32Array(traits.length);
      writeTraits(view, wholeOf(view), wanted);
      expect(Math.max(...wanted)).toBeGreaterThan(0);
      expect(weighed(figures, text).traits).toEqual(wanted);
    }
  });

  it('blame the words of an answer, each with its share, and no word for the whole message', () => {
    const pairs: Sketch = (_view, { from }, _firings, nameOf) =>
      listOf(nameOf, [10, from, from + 2], [20, from + 1, from + 2], [7, 0, 0]);
    const answers: Answer[] = [
      {
        bias: 9,
        step: 1,
        weights: [
          { hash: 10, size: 13 },
          { hash: 20, size: 1 },
          { hash: 7, size: 13 },
        ],
      },
      { bias: 9, step: 1, weights: [{ hash: 20, size: 10 }] },
    ];
    const figures = buildFigures(pack(answers), pairs);
    const close = (...all: number[]) => all.map((one) => expect.closeTo(one, 5));
    for (const [text, part] of [
      ['a b c', undefined],
      ['so it is. a b c', { from: 3, to: 6 }],
    ] as const) {
      const { blame } = weighed(figures, text, part);
      expect(Array.from(blame(0).subarray(0, 3))).toEqual(close(1.3, 1.3 - 2.2, 0));
      expect(Array.from(blame(1).subarray(0, 3))).toEqual(close(0, 1.4, 0));
      expect(Array.from(blame(2).subarray(0, 3))).toEqual([0, 0, 0]);
    }
  });

  it('blame as many words as there are, each by the last answer that was asked for', () => {
    const each: Sketch = ({ tokens }, _stretch, _firings, nameOf) =>
      listOf(nameOf, ...tokens.map((_, at) => [10 + at, at, at + 1] as const));
    const weights = Array.from({ length: 150 }, (_, at) => ({
      hash: 10 + at,
      size: at % sizes.length,
    }));
    const figures = buildFigures(pack([{ bias: 0, step: 1, weights }]), each);
    for (const count of [3, 64, 65, 129, 2]) {
      const { blame } = weighed(figures, 'la '.repeat(count));
      const found = Array.from(blame(0).subarray(0, count));
      expect(found).toEqual(
        Array.from({ length: count }, (_, at) =>
          expect.closeTo(sizes[at % sizes.length] as number, 5),
        ),
      );
    }
  });

  it('blame for each of many answers by its own weight', () => {
    const answers = Array.from({ length: 58 }, (_, at) => ({
      bias: 0,
      step: 1 + at,
      weights: at % 5 === 3 ? [] : [{ hash: 10, size: at % sizes.length }],
    }));
    const { blame } = weighed(buildFigures(pack(answers), numbers), '10');
    const found = answers.map((_, at) => blame(at)[0]);
    expect(found).toEqual(
      answers.map(({ step, weights: [weight] }) =>
        expect.closeTo(weight === undefined ? 0 : (sizes[weight.size] as number) * step, 3),
      ),
    );
  });

  it('keep sixteen bits of a single feature, and twenty of one of several words beyond them', () => {
    expect(singleName(-1)).toBe(2 ** 16 - 1);
    expect(singleName(2 ** 16 + 5)).toBe(5);
    expect(runName(0)).toBe(singleNames);
    expect(runName(-1)).toBe(allNames - 1);
    expect(runName(2 ** 20 + 5)).toBe(singleNames + 5);
    for (const known of [5, singleNames + 5, allNames - 1]) {
      const answers: Answer[] = [{ bias: 0, step: 1, weights: [{ hash: known, size: 13 }] }];
      expect(weigh(answers, `${known}`).scores[0]).toBeGreaterThan(1);
      expect(weigh(answers, `${known - 1}`).scores[0]).toBe(0);
    }
  });

  it('come out of their text as they went in, however far apart they lie', () => {
    const weight = fc.record({
      hash: fc.integer({ min: 8, max: allNames - 1 }),
      size: fc.integer({ min: 0, max: sizes.length - 1 }),
    });
    const answer = fc.record({
      bias: fc.integer({ min: -9, max: 9 }),
      step: fc.constantFrom(0.25, 1, 2),
      weights: fc.oneof(
        fc.uniqueArray(weight, { maxLength: 20, selector: ({ hash }) => hash }),
        // Close together and many, as the real ones lie.
        fc
          .array(fc.integer({ min: 0, max: sizes.length - 1 }), { minLength: 80, maxLength: 200 })
          .map((all) => all.map((size, at) => ({ hash: 1000 + at, size }))),
      ),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 4 }), (answers) => {
        const figures = buildFigures(pack(answers), numbers);
        const hashes = answers.flatMap(({ weights }) => weights.map(({ hash }) => hash));
        for (const hash of hashes.filter((_, at) => at % 7 === 0)) {
          const wanted = answers.map(({ bias, step, weights }) => {
            const found = weights.find((one) => one.hash === hash);
            const size = found === undefined ? 0 : (sizes[found.size] ?? Number.NaN);
            return expect.closeTo(bias + (size * step) / Math.SQRT2, 4);
          });
          expect(Array.from(weighed(figures, `${hash}`).scores)).toEqual(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });
});
