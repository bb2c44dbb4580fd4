import { outputOf, type SideWeights, sideInputs, sideOf } from '../../../lib/reciprocity/decide.ts';
import type { Language } from '../../../lib/reciprocity/reading.ts';
import type { Row } from '../corpus.ts';
import { targetOf } from './reader.ts';

const rounds = 400;
const step = 1;
const momentum = 0.9;
/** Give, ask and both, each against neither. */
const classes = 3;
/**
 * How much less a side needs than on the rows: they hold far more reproach, which gives and asks nothing, than life does.
 * English alone has public talk to see it by (`npm run -s eval`: support recognised, costs .01 of sides).
 */
const commoner: Partial<Record<Language, number>> = { en: 0.6 };
/** What is tried for the bias of both. */
const moreForBoth = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Inputs of the same spread around nought, after a one for the bias; row after row. */
interface Standard {
  readonly values: Float64Array;
  readonly width: number;
  readonly middles: readonly number[];
  readonly spreads: readonly number[];
}

function standardise(rows: readonly (readonly number[])[]): Standard {
  const size = rows[0]?.length ?? 0;
  const mean = (of: (row: readonly number[]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const middles = Array.from({ length: size }, (_, at) => mean((row) => row[at] ?? 0));
  const spreads = middles.map((middle, at) =>
    Math.sqrt(mean((row) => ((row[at] ?? 0) - middle) ** 2) + 1e-9),
  );
  const values = rows.flatMap((row) => [
    1,
    ...row.map((one, at) => (one - (middles[at] ?? 0)) / (spreads[at] ?? 1)),
  ]);
  return { values: Float64Array.from(values), width: size + 1, middles, spreads };
}

/** Multinomial logistic regression by gradient steps with momentum; class 0 has no weights of its own. */
function regress({ values, width }: Standard, sides: Uint8Array): Float64Array {
  const weights = new Float64Array(classes * width);
  const moved = new Float64Array(classes * width);
  const odds = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(classes * width);
    for (let row = 0; row < sides.length; row += 1) {
      let all = 1;
      for (let one = 0; one < classes; one += 1) {
        let sum = 0;
        for (let at = 0; at < width; at += 1) {
          sum += (values[row * width + at] as number) * (weights[one * width + at] as number);
        }
        odds[one] = Math.exp(sum);
        all += odds[one] as number;
      }
      for (let one = 0; one < classes; one += 1) {
        const off = (sides[row] === one + 1 ? 1 : 0) - (odds[one] as number) / all;
        for (let at = 0; at < width; at += 1) {
          (slope[one * width + at] as number) += off * (values[row * width + at] as number);
        }
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      const by = (step * (slope[at] as number)) / sides.length;
      moved[at] = momentum * (moved[at] as number) + by;
      (weights[at] as number) += moved[at] as number;
    }
  }
  return weights;
}

/** Learns what the side is told by, from scores of rows that were not learned from; rows of danger are left out. */
export function learnSides(
  language: Language,
  rows: readonly Row[],
  scores: readonly (Float32Array | undefined)[],
): SideWeights {
  const read = rows.flatMap((row, at) => {
    const own = scores[at];
    if (own === undefined || row.safety !== undefined) return [];
    const target = targetOf(row);
    const side = (target[outputOf('give')] ?? 0) + 2 * (target[outputOf('ask')] ?? 0);
    return [{ inputs: sideInputs(own), side }];
  });
  const standard = standardise(read.map(({ inputs }) => inputs));
  const sides = Uint8Array.from(read, ({ side }) => side);
  const weights = regress(standard, sides);
  const { width, middles, spreads } = standard;
  const learned = Array.from({ length: classes }, (_, one) => {
    const [bias = 0, ...own] = weights.subarray(one * width, (one + 1) * width);
    const plain = own.map((value, at) => value / (spreads[at] ?? 1));
    const shift = plain.reduce((sum, value, at) => sum + value * (middles[at] ?? 0), 0);
    return [bias - shift, ...plain].map(hundredths);
  });
  // Messages that give and ask are few: the likeliest side alone would seldom be both.
  const tried = moreForBoth.map((more) => {
    const [give = [], ask = [], [bias = 0, ...both] = []] = learned;
    return [give, ask, [hundredths(bias + more), ...both]];
  });
  const scored = tried.map((one) => ({
    weights: one,
    f1: macroF1(
      sides,
      read.map(({ inputs }) => sideOf(inputs, one)),
    ),
  }));
  const best = scored.reduce((most, one) => (one.f1 > most.f1 ? one : most));
  const less = commoner[language] ?? 0;
  return best.weights.map(([bias = 0, ...own]) => [hundredths(bias + less), ...own]);
}

/** Mean of F1 over the four sides. */
function macroF1(right: Uint8Array, given: readonly number[]): number {
  const all = [0, 1, 2, 3].map((side) => {
    const both = given.filter((one, at) => one === side && right[at] === side).length;
    const either =
      given.filter((one) => one === side).length + right.filter((one) => one === side).length;
    return either === 0 ? 0 : (2 * both) / either;
  });
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}
