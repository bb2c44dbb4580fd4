import { parentPort } from 'node:worker_threads';
import type { PackedFigures } from '../../../lib/reciprocity/packing.ts';
import type { Language } from '../../../lib/reciprocity/reading.ts';
import type { StackInput } from '../../../lib/reciprocity/stack.ts';
import { type Row, readCorpus } from '../corpus.ts';
import { foldsOf } from './folds.ts';
import { learnFigures } from './linear.ts';
import { examplesOf, readerOf } from './reader.ts';
import { scoreWithout } from './unseen.ts';

/** What can be learned apart from all else: the figures of a language, or those that leave a fold out. */
export interface Task {
  readonly language: Language;
  /** `undefined` for the figures that are shipped. */
  readonly fold: number | undefined;
}

/** The figures of all rows, or what those that leave a fold out say of its rows, in their order. */
export type Outcome = PackedFigures | StackInput[];

/** The rows that a language is learned from. */
export function learningRows(language: Language): Row[] {
  return readCorpus(language).filter((row) => row.part === 'learn');
}

parentPort?.on('message', ({ language, fold }: Task) => {
  const reader = readerOf(language);
  const rows = learningRows(language);
  const outcome: Outcome =
    fold === undefined
      ? learnFigures(examplesOf(reader, rows), reader.budget)
      : scoreWithout(reader, rows, foldsOf(language), fold);
  parentPort?.postMessage(outcome);
});
