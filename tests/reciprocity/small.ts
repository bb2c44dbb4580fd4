import { type Decisions, type Output, outputOf, outputs } from '../../lib/reciprocity/decide';
import type { Cue } from '../../lib/reciprocity/heuristic';
import { buildLexicon } from '../../lib/reciprocity/lexicon';
import { buildPack, type Pack } from '../../lib/reciprocity/pack';
import { packFigures, sizes } from '../../lib/reciprocity/packing';
import { compileRules } from '../../lib/reciprocity/rules';
import { buildSketch } from '../../lib/reciprocity/sketch';
import { buildSpelling, withoutAccents } from '../../lib/reciprocity/spelling';
import {
  directOf,
  firstTrait,
  hiddenUnits,
  inputCount,
  kinds,
  lettersOf,
  type PackedStack,
  scaleStep,
  stacked,
  weightStep,
} from '../../lib/reciprocity/stack';
import { wholeOf } from '../../lib/reciprocity/stretch';
import type { Token } from '../../lib/reciprocity/token';
import { viewOf } from '../../lib/reciprocity/view';

/** What a lexicon of a few words is made from. */
export const smallSource = {
  wordClasses:
    'kin: mum dad sister\nfetch: bring carry tidy\nmoney: cash rent bring\nsoft: maybe lean',
  endings: 's ing ed',
  spelling: buildSpelling("u=you ur=your don't=do+not", withoutAccents),
  grammar: {
    speech: 'said told',
    speakers: 'he she mum',
    between: 'just',
    titleVerbs: 'watching',
    negations: 'not never',
    doubts: 'think mean',
    play: 'lol',
    sorry: 'sorry',
    addressee: 'you your',
    self: 'i me my',
  },
};

/** A lexicon of a few words, so that a test shows everything that it depends on. */
export const small = buildLexicon(smallSource);

/** The plain words of some tokens. */
export const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word.text);

/** What some phrases match in a text, as words, each with its rule where there are several. */
export function matches(phrases: string | readonly Phrases[], text: string): string[] {
  const list = typeof phrases === 'string' ? [{ phrases }] : phrases;
  const rules = compileRules(
    list.map((one, at) => ({ id: `${at}`, reads: 'heat', ...one })),
    small,
  );
  const view = viewOf(text, small);
  return rules.fire(view).map(({ rule, from, to }) => {
    const words = wordsOf(view.tokens.slice(from, to)).join(' ');
    return list.length > 1 ? `${rule}: ${words}` : words;
  });
}

interface Phrases {
  readonly phrases: string;
  readonly unless?: string;
}

/** What a word adds to answers; one number for each answer, whatever the word. */
export type Adds = Readonly<Record<string, Partial<Record<Output, number>>>>;

/** Decides by nought: a side is there where its logit is above it. */
export const plainDecisions: Decisions = { thresholds: outputs.map(() => 0), sides: [0, 0, 0] };

/** A letter for the scale of one, and steps of a weight that leave a score as it is. */
const scaleOfOne = 1 / scaleStep;
const same = 4 / weightStep;

/** A stack in which every answer is its own score (between -8 and 8), and both sides are there where both scores are. */
export const plainStack: PackedStack = {
  scales: lettersOf(Array.from({ length: inputCount }, () => scaleOfOne)),
  inner: lettersOf(Array.from({ length: inputCount * hiddenUnits }, () => 0)),
  innerBiases: Array.from({ length: hiddenUnits }, () => 0),
  outer: lettersOf(Array.from({ length: hiddenUnits * stacked.length }, () => 0)),
  outerBiases: stacked.map(() => 0),
  direct: lettersOf(
    stacked.flatMap((name, answer) =>
      directOf(answer).map((input) => {
        const isScore = input < firstTrait && input % kinds === 0;
        const isOther =
          (name === 'only give' && input >= outputOf('ask') * kinds) ||
          (name === 'only ask' && input < outputOf('ask') * kinds);
        return isScore && !isOther ? same : 0;
      }),
    ),
  ),
};

/** A pack whose figures know some words by what each adds, over biases of -20 but for those given. */
export function packThatKnows(
  adds: Adds,
  heuristics: readonly Cue[] = [],
  biases: Partial<Record<Output, number>> = {},
): Pack {
  const sketch = buildSketch([]);
  const features = Object.entries(adds)
    .map(([word, answers]) => {
      const view = viewOf(word, small);
      // The first feature of a message is its first word.
      const [hash = 0] = sketch(view, wholeOf(view), []).list;
      return { hash, answers };
    })
    .sort((a, b) => a.hash - b.hash);
  const answers = outputs.map((name) => {
    const own = features.flatMap(({ answers: all }, place) => {
      const value = all[name];
      return value === undefined ? [] : [{ place, value }];
    });
    const step = Math.max(1e-9, ...own.map(({ value }) => Math.abs(value)));
    // Sizes are few: a test gives each answer one size, added or taken away.
    const weights = own.map(({ place, value }) => ({
      place,
      size: sizes.indexOf(value > 0 ? 1 : -1),
    }));
    return { bias: biases[name] ?? -20, step, weights };
  });
  return buildPack(
    {
      language: 'en',
      lexicon: smallSource,
      heuristics,
      learned: {
        figures: packFigures(
          features.map(({ hash }) => hash),
          answers,
        ),
        ...plainDecisions,
      },
    },
    plainStack,
  );
}
