import {
  directOf,
  hiddenUnits,
  inputCount,
  lettersOf,
  mostSteps,
  type PackedStack,
  type StackInput,
  scaleStep,
  softsign,
  stacked,
  weightStep,
  writeInputs,
} from '../../../lib/reciprocity/stack.ts';
import type { Row } from '../corpus.ts';
import { randomFrom } from './logistic.ts';
import { sideIn, targetOf } from './reader.ts';

/** A message that the scores were not learned from, and what is right: its answers in the order of the outputs. */
export interface StackExample extends StackInput {
  readonly target: Uint8Array;
  readonly weight: number;
}

/** How long is learned: rounds of so many examples each; from one of them on weights are used as they are written down. */
interface Effort {
  readonly rounds: number;
  readonly batch: number;
  readonly roundedFrom: number;
}
const usual: Effort = { rounds: 700, batch: 8192, roundedFrom: 230 };
const pace = 0.02;
const shrink = 1e-4;
const momentum = { slope: 0.9, square: 0.999 };
/** Answers that are yes or no; behind them stand the sides, of which at most one is. */
const plain = stacked.length - 3;
const answers = stacked.length;

/** Numbers that are learned, with Adam's two means of their slopes (Kingma and Ba, 2015). */
class Numbers {
  readonly values: Float64Array;
  readonly used: Float64Array;
  readonly slopes: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  readonly #step: number;

  /** With a step they are used in whole steps. */
  constructor(values: Float64Array, step = 0) {
    this.values = values;
    this.used = values.slice();
    this.slopes = values.map(() => 0);
    this.#mean = values.map(() => 0);
    this.#square = values.map(() => 0);
    this.#step = step;
  }

  get steps(): Float64Array {
    return this.values.map((value) =>
      Math.max(-mostSteps, Math.min(mostSteps, Math.round(value / this.#step))),
    );
  }

  move(round: number, by: number, isRounded: boolean): void {
    const { values, slopes, used } = this;
    const slopeUnbias = 1 - momentum.slope ** (round + 1);
    const squareUnbias = 1 - momentum.square ** (round + 1);
    for (let at = 0; at < values.length; at += 1) {
      const slope =
        (slopes[at] as number) + (this.#step > 0 ? 2 * shrink * (used[at] as number) : 0);
      const mean = momentum.slope * (this.#mean[at] as number) + (1 - momentum.slope) * slope;
      const square =
        momentum.square * (this.#square[at] as number) + (1 - momentum.square) * slope * slope;
      this.#mean[at] = mean;
      this.#square[at] = square;
      values[at] =
        (values[at] as number) -
        (by * mean) / slopeUnbias / (Math.sqrt(square / squareUnbias) + 1e-8);
    }
    used.set(this.#step > 0 && isRounded ? this.steps.map((one) => one * this.#step) : values);
    slopes.fill(0);
  }
}

/** No language counts for more than so many rows, and no row for more than four. */
const evenly = 30_000;

/** The rows of one language that were scored, so that languages count alike; rows of danger are left out. */
export function stackExamplesOf(
  rows: readonly Row[],
  scored: readonly (StackInput | undefined)[],
): StackExample[] {
  const kept = rows.flatMap((row, at) => {
    const own = scored[at];
    return own === undefined || row.safety !== undefined ? [] : [{ row, own }];
  });
  const weight = Math.min(4, evenly / kept.length);
  return kept.map(({ row, own }) => ({ ...own, target: targetOf(row), weight }));
}

/** Learns a stack from the examples of all languages. */
export function learnStack(
  examples: readonly StackExample[],
  { rounds, batch, roundedFrom }: Effort = usual,
): PackedStack {
  const inputs = new Float32Array(examples.length * inputCount);
  examples.forEach((one, row) => {
    writeInputs(one, inputs.subarray(row * inputCount, (row + 1) * inputCount));
  });
  const { middles, scales } = standardise(inputs, examples.length);
  const meanWeight = examples.reduce((sum, one) => sum + one.weight, 0) / examples.length;
  const random = randomFrom(7);
  const small = (length: number) => Float64Array.from({ length }, () => (random() - 0.5) * 0.2);
  const inner = new Numbers(small(inputCount * hiddenUnits), weightStep);
  const innerBiases = new Numbers(new Float64Array(hiddenUnits));
  const outer = new Numbers(small(hiddenUnits * answers), weightStep);
  const outerBiases = new Numbers(
    Float64Array.from({ length: answers }, (_, answer) => {
      const yes = examples.filter((one) => isRight(one.target, answer)).length;
      return answer < plain ? Math.log((yes + 1) / (examples.length - yes + 1)) : 0;
    }),
  );
  const straight = stacked.map((_, answer) => directOf(answer));
  const direct = new Numbers(new Float64Array(straight.flat().length), weightStep);
  const all = [inner, innerBiases, outer, outerBiases, direct];
  const sums = new Float64Array(hiddenUnits);
  const hidden = new Float64Array(hiddenUnits);
  const back = new Float64Array(hiddenUnits);
  const off = new Float64Array(answers);

  function learnFrom(row: number): void {
    const { target, weight } = examples[row] as StackExample;
    const own = inputs.subarray(row * inputCount, (row + 1) * inputCount);
    const by = weight / meanWeight / batch;
    sums.set(innerBiases.used);
    for (let at = 0; at < inputCount; at += 1) {
      const input = own[at] as number;
      for (let unit = 0; unit < hiddenUnits; unit += 1) {
        sums[unit] =
          (sums[unit] as number) + input * (inner.used[at * hiddenUnits + unit] as number);
      }
    }
    for (let unit = 0; unit < hiddenUnits; unit += 1) hidden[unit] = softsign(sums[unit] as number);
    let place = 0;
    let sides = 1;
    for (let answer = 0; answer < answers; answer += 1) {
      let logit = outerBiases.used[answer] as number;
      for (const at of straight[answer] as readonly number[]) {
        logit += (own[at] as number) * (direct.used[place] as number);
        place += 1;
      }
      for (let unit = 0; unit < hiddenUnits; unit += 1) {
        logit += (hidden[unit] as number) * (outer.used[unit * answers + answer] as number);
      }
      off[answer] = answer < plain ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit);
      if (answer >= plain) sides += off[answer] as number;
    }
    back.fill(0);
    place = 0;
    for (let answer = 0; answer < answers; answer += 1) {
      const share = answer < plain ? (off[answer] as number) : (off[answer] as number) / sides;
      const slope = (share - (isRight(target, answer) ? 1 : 0)) * by;
      outerBiases.slopes[answer] = (outerBiases.slopes[answer] as number) + slope;
      for (const at of straight[answer] as readonly number[]) {
        direct.slopes[place] = (direct.slopes[place] as number) + slope * (own[at] as number);
        place += 1;
      }
      for (let unit = 0; unit < hiddenUnits; unit += 1) {
        const at = unit * answers + answer;
        outer.slopes[at] = (outer.slopes[at] as number) + slope * (hidden[unit] as number);
        back[unit] = (back[unit] as number) + slope * (outer.used[at] as number);
      }
    }
    for (let unit = 0; unit < hiddenUnits; unit += 1) {
      back[unit] = (back[unit] as number) * (1 - Math.abs(hidden[unit] as number)) ** 2;
      innerBiases.slopes[unit] = (innerBiases.slopes[unit] as number) + (back[unit] as number);
    }
    for (let at = 0; at < inputCount; at += 1) {
      const input = own[at] as number;
      for (let unit = 0; unit < hiddenUnits; unit += 1) {
        const one = at * hiddenUnits + unit;
        inner.slopes[one] = (inner.slopes[one] as number) + input * (back[unit] as number);
      }
    }
  }

  for (let round = 0; round < rounds; round += 1) {
    for (let one = 0; one < batch; one += 1) learnFrom(Math.floor(random() * examples.length));
    const by = (pace * (1 + Math.cos((Math.PI * round) / rounds))) / 2;
    for (const numbers of all) numbers.move(round, by, round >= roundedFrom);
  }

  // Inputs come as they are: what was taken from them to have their middle at nought goes to the biases.
  const shiftOf = (at: number): number => (middles[at] as number) / (scales[at] as number);
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  let place = 0;
  return {
    scales: lettersOf(scales.map((scale) => Math.round(scale / scaleStep))),
    inner: lettersOf(inner.steps),
    innerBiases: Array.from(innerBiases.values, (bias, unit) => {
      let sum = bias;
      for (let at = 0; at < inputCount; at += 1) {
        sum -= shiftOf(at) * (inner.used[at * hiddenUnits + unit] as number);
      }
      return rounded(sum);
    }),
    outer: lettersOf(outer.steps),
    outerBiases: Array.from(outerBiases.values, (bias, answer) => {
      let sum = bias;
      for (const at of straight[answer] as readonly number[]) {
        sum -= shiftOf(at) * (direct.used[place] as number);
        place += 1;
      }
      return rounded(sum);
    }),
    direct: lettersOf(direct.steps),
  };
}

/** Whether an answer is right: of the sides the one that it is. */
function isRight(target: Uint8Array, answer: number): boolean {
  if (answer < plain) return target[answer] === 1;
  return sideIn(target) === answer - plain + 1;
}

/** Moves the middle of every input to nought and makes its spread one. */
function standardise(inputs: Float32Array, count: number) {
  const middles = new Float64Array(inputCount);
  const squares = new Float64Array(inputCount);
  for (let at = 0; at < inputs.length; at += 1) {
    const input = at % inputCount;
    middles[input] = (middles[input] as number) + (inputs[at] as number) / count;
    squares[input] = (squares[input] as number) + (inputs[at] as number) ** 2 / count;
  }
  const scales = squares.map((square, at) => {
    const spread = Math.sqrt(Math.max(0, square - (middles[at] as number) ** 2));
    return Math.max(2, Math.round(spread / scaleStep)) * scaleStep;
  });
  for (let at = 0; at < inputs.length; at += 1) {
    const input = at % inputCount;
    inputs[at] = ((inputs[at] as number) - (middles[input] as number)) / (scales[input] as number);
  }
  return { middles, scales };
}
