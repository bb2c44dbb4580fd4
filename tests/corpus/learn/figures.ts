import type { Row } from '../corpus.ts';
import { joinScores, type Output, outputs } from '../../../lib/reciprocity/decide.ts';
import type { InputTable } from '../../../lib/reciprocity/inputs.ts';
import { buildNetwork, type Figures } from '../../../lib/reciprocity/network.ts';
import { type Example, exampleInputs, examplesOf, tableFor, vocabularyOf } from './examples.ts';
import { buildWide, type PackedWide } from '../../../lib/reciprocity/wide.ts';
import { featuresOf, learnWide, sketch } from './wide.ts';
import { type Lesson, learnFigures, type Settings } from './train.ts';

/** The settings behind the shipped figures. */
export const settings: Settings = {
  width: 12,
  filters: 48,
  hidden: 32,
  epochs: 10,
  batch: 16,
  rate: 0.003,
  dropFilters: 0.3,
  dropWords: 0.3,
  decay: 1e-3,
  averaged: 4,
  seed: 1,
};

/** A word or a beginning of a word has figures of its own from this many messages on. */
const leastWord = 20;
const leastStem = Number.POSITIVE_INFINITY;

const importance = (name: Output): number =>
  name === 'pause' || name === 'any' ? 2 : name === 'give' || name === 'ask' ? 1.5 : 1;
const wholeWeights = Float32Array.from(outputs, importance);
const partWeights = Float32Array.from(outputs, (name) =>
  /^(give|ask|neutral|safety)/.test(name) ? 0 : importance(name) * 0.5,
);

/** Everything that learning needs, prepared once for several rounds. */
export interface School {
  readonly rows: readonly Row[];
  readonly examples: readonly Example[];
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly table: InputTable;
  readonly firstWord: number;
  readonly lessons: readonly Lesson[];
  readonly features: readonly Int32Array[];
}

/** Prepares rows for learning. */
export function openSchool(rows: readonly Row[], withRules = true): School {
  const examples = examplesOf(rows, withRules);
  const { words, stems } = vocabularyOf(examples, leastWord, leastStem);
  const table = tableFor(words, stems);
  const lessons = examples.map((example) => ({
    inputs: exampleInputs(example, table),
    target: example.target,
    weights: example.isPart ? partWeights : wholeWeights,
  }));
  return { rows, examples, words, stems, table, firstWord: table.size - words.length - stems.length, lessons, features: examples.map(featuresOf) };
}

/** Learns from all rows but those of one writer (or from all). */
export function learnWithout(school: School, writer: string | undefined, seed = settings.seed): Figures {
  const lessons = school.lessons.filter((_, at) => school.examples[at]?.writer !== writer);
  return learnFigures(lessons, school.table.size, school.firstWord, outputs.length, { ...settings, seed });
}

/** Learns the weights of single features from all rows but those of one writer (or from all). */
export function learnWideWithout(school: School, writer: string | undefined): PackedWide {
  const at = school.examples.map((_, index) => index).filter((index) => school.examples[index]?.writer !== writer);
  return learnWide(
    at.flatMap((index) => school.examples[index] ?? []),
    at.flatMap((index) => (school.features[index] === undefined ? [] : [school.features[index]])),
  );
}

/** Scores of every row by figures that never saw its writer; undefined for writers left out of the round. */
export function scoreUnseenWriters(school: School, writers: readonly string[]): (Float32Array | undefined)[] {
  const scores: (Float32Array | undefined)[] = school.rows.map(() => undefined);
  for (const writer of writers) {
    const network = buildNetwork(learnWithout(school, writer));
    const wide = buildWide(learnWideWithout(school, writer), sketch);
    school.examples.forEach((example, at) => {
      const lesson = school.lessons[at];
      if (example.writer !== writer || example.isPart || lesson === undefined) return;
      scores[example.row] = joinScores(
        network.score(lesson.inputs).logits,
        wide.score(example.view, example.firings, Number.POSITIVE_INFINITY),
      );
    });
  }
  return scores;
}
