import { outputOf, outputs } from './decide.ts';
import type { Weighed } from './figures.ts';
import { pauseOf } from './pause.ts';
import { traits as traitNames } from './traits.ts';

/**
 * What each answer is told by all the others: a small network over the scores of a message and of its sentences and over
 * the traits of its build, learned for all languages alike from messages that the scores had not seen (stacked
 * generalisation, Wolpert 1992). Weights are whole steps, one letter for each.
 */
export interface PackedStack {
  /** One letter for each input: what its weights are divided by, in `scaleStep`. */
  readonly scales: string;
  /** For each input a letter for each hidden unit. */
  readonly inner: string;
  readonly innerBiases: readonly number[];
  /** For each hidden unit a letter for each answer. */
  readonly outer: string;
  readonly outerBiases: readonly number[];
  /** For each answer a letter for each input that bears on it directly, see {@link directOf}. */
  readonly direct: string;
}

/** What a stack is told of a message. */
export type StackInput = Pick<Weighed, 'scores' | 'peaks' | 'traits'>;

/** Turns what was weighed into logits of {@link stacked}; the same list every time: it holds until the next. */
export type Stack = (weighed: StackInput) => Float32Array;

/** The answers that are told anew: every act and pattern, the pause and whether there is any, then the sides. */
export const stacked = [
  ...outputs.slice(0, outputOf('any') + 1),
  'only give',
  'only ask',
  'both',
] as const;
export const hiddenUnits = 20;
/** Numbers of a score: itself and how far it leans to yes, of the message and of its sentences. */
export const kinds = 4;
/** Where the traits begin among the inputs. */
export const firstTrait = kinds * outputs.length;
export const inputCount = firstTrait + traitNames.length;
export const scaleStep = 0.02;
export const weightStep = 0.125;
/** The letter of nought. */
const nought = 77;
/** Weights are at most so many steps. */
export const mostSteps = 35;

/** How much the stack and the formula count for the pause. */
const ofPause = { stack: 0.6, formula: 0.28 } as const;
const pause = outputOf('pause');
const sides = [outputOf('give'), outputOf('ask')];

const ofTraits = traitNames.map((_, at) => firstTrait + at);

/** The inputs that bear on an answer without a hidden unit between: its own score, for a side both sides, and all traits. */
export function directOf(answer: number): readonly number[] {
  const own = answer > outputOf('any') ? sides : [answer];
  const ofScores = own.flatMap((one) =>
    Array.from({ length: kinds }, (_, kind) => one * kinds + kind),
  );
  return [...ofScores, ...ofTraits];
}

/** A number between -1 and 1 that leans to the side of another; the slope is `(1 - |softsign|)²`. */
export function softsign(value: number): number {
  return value / (1 + Math.abs(value));
}

/** Writes two inputs for each score, `apart` from those of the next. */
function writeScores(
  scores: Float32Array,
  to: Float32Array | Float64Array,
  apart: number,
  first: number,
): void {
  for (let one = 0; one < outputs.length; one += 1) {
    const score = scores[one] as number;
    const at = one * apart + first;
    to[at] = Math.max(-8, Math.min(8, score)) / 4;
    to[at + 1] = softsign(score);
  }
}

/** Writes the inputs that scores, peaks and traits make. */
export function writeInputs(
  { scores, peaks, traits }: StackInput,
  to: Float32Array | Float64Array,
): void {
  writeScores(scores, to, kinds, 0);
  writeScores(peaks, to, kinds, 2);
  to.set(traits, firstTrait);
}

/** Whole steps as letters. */
export function lettersOf(steps: Iterable<number>): string {
  return String.fromCharCode(...Array.from(steps, (step) => nought + step));
}

function stepsOf(letters: string): Float64Array {
  return Float64Array.from(letters, (letter) => letter.charCodeAt(0) - nought);
}

/** Weights laid out for one walk over the inputs, four hidden units at a time. */
interface Layer {
  /** How many of the inputs there are. */
  readonly count: number;
  /** For each four units, for each input, the weights of the four. */
  readonly inner: Float64Array;
  /** For each answer its direct inputs that have a weight, and the weights. */
  readonly from: Uint16Array;
  readonly direct: Float64Array;
  /** Where the direct inputs of an answer end. */
  readonly ends: Uint16Array;
}

const together = 4;

/** Weights as they are packed: of all inputs, or of the message alone where it is its only sentence. */
function layerOf(packed: PackedStack, isOne: boolean): Layer {
  const scales = stepsOf(packed.scales).map((step) => weightStep / (step * scaleStep));
  const steps = stepsOf(packed.inner);
  const directSteps = stepsOf(packed.direct);
  const used = isOne ? kinds / 2 : kinds;
  const ofScores = used * outputs.length;
  const count = ofScores + traitNames.length;
  /** Where an input stands among those that are used: that of a peak beside that of the score which it is. */
  const placeOf = (input: number): number =>
    input < firstTrait
      ? Math.floor(input / kinds) * used + ((input % kinds) % used)
      : ofScores + input - firstTrait;
  const inner = new Float64Array(count * hiddenUnits);
  for (let input = 0; input < inputCount; input += 1) {
    for (let unit = 0; unit < hiddenUnits; unit += 1) {
      const four = Math.floor(unit / together) * count + placeOf(input);
      const at = four * together + (unit % together);
      inner[at] =
        (inner[at] as number) +
        (steps[input * hiddenUnits + unit] as number) * (scales[input] as number);
    }
  }
  const from: number[] = [];
  const direct: number[] = [];
  const ends: number[] = [];
  let next = 0;
  stacked.forEach((_, answer) => {
    const own = new Map<number, number>();
    for (const input of directOf(answer)) {
      const place = placeOf(input);
      const weight = (directSteps[next] as number) * (scales[input] as number);
      own.set(place, (own.get(place) ?? 0) + weight);
      next += 1;
    }
    for (const [place, weight] of own) {
      if (weight === 0) continue;
      from.push(place);
      direct.push(weight);
    }
    ends.push(from.length);
  });
  return {
    count,
    inner,
    from: Uint16Array.from(from),
    direct: Float64Array.from(direct),
    ends: Uint16Array.from(ends),
  };
}

/** Unpacks a stack. */
export function buildStack(packed: PackedStack): Stack {
  const one = layerOf(packed, true);
  const all = layerOf(packed, false);
  const innerBiases = Float64Array.from(packed.innerBiases);
  const outerBiases = Float64Array.from(packed.outerBiases);
  // Answer by answer, which is how they are walked.
  const packedOuter = stepsOf(packed.outer);
  const outer = Float64Array.from(packedOuter, (_, at) => {
    const unit = at % hiddenUnits;
    return (packedOuter[unit * stacked.length + (at - unit) / hiddenUnits] as number) * weightStep;
  });
  const inputs = new Float64Array(inputCount);
  const hidden = new Float64Array(hiddenUnits);
  const logits = new Float32Array(stacked.length);

  function fillHidden({ inner, count }: Layer): void {
    let at = 0;
    for (let unit = 0; unit < hiddenUnits; unit += together) {
      let first = innerBiases[unit] as number;
      let second = innerBiases[unit + 1] as number;
      let third = innerBiases[unit + 2] as number;
      let fourth = innerBiases[unit + 3] as number;
      for (let each = 0; each < count; each += 1) {
        const input = inputs[each] as number;
        first += input * (inner[at] as number);
        second += input * (inner[at + 1] as number);
        third += input * (inner[at + 2] as number);
        fourth += input * (inner[at + 3] as number);
        at += together;
      }
      hidden[unit] = softsign(first);
      hidden[unit + 1] = softsign(second);
      hidden[unit + 2] = softsign(third);
      hidden[unit + 3] = softsign(fourth);
    }
  }

  function fillLogits({ from, direct, ends }: Layer): void {
    let at = 0;
    let weight = 0;
    for (let answer = 0; answer < logits.length; answer += 1) {
      let straight = outerBiases[answer] as number;
      const end = ends[answer] as number;
      for (; at < end; at += 1) {
        straight += (inputs[from[at] as number] as number) * (direct[at] as number);
      }
      let around = 0;
      for (let unit = 0; unit < hiddenUnits; unit += 2) {
        straight += (hidden[unit] as number) * (outer[weight + unit] as number);
        around += (hidden[unit + 1] as number) * (outer[weight + unit + 1] as number);
      }
      weight += hiddenUnits;
      logits[answer] = straight + around;
    }
  }

  return (weighed) => {
    const { scores, peaks, traits } = weighed;
    const isOne = peaks === scores;
    const layer = isOne ? one : all;
    if (isOne) {
      writeScores(scores, inputs, kinds / 2, 0);
      inputs.set(traits, layer.count - traits.length);
    } else writeInputs(weighed, inputs);
    fillHidden(layer);
    fillLogits(layer);
    logits[pause] = ofPause.stack * (logits[pause] as number) + ofPause.formula * pauseOf(scores);
    return logits;
  };
}
