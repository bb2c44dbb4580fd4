import { buildFigures } from '../../../lib/reciprocity/figures.ts';
import type { PackedFigures } from '../../../lib/reciprocity/packing.ts';
import type { StackInput } from '../../../lib/reciprocity/stack.ts';
import { wholeOf } from '../../../lib/reciprocity/stretch.ts';
import { viewOf } from '../../../lib/reciprocity/view.ts';
import type { Row } from '../corpus.ts';
import type { Folds } from './folds.ts';
import { learnFigures } from './linear.ts';
import { examplesOf, type Reader } from './reader.ts';

/** Rows of a fold, by their place among all. */
export function rowsOut(rows: readonly Row[], folds: Folds, fold: number): number[] {
  return rows.map((_, at) => at).filter((at) => folds.of(rows[at] as Row) === fold);
}

/** Learns from all rows but those of a fold. */
export function learnWithout(
  reader: Reader,
  rows: readonly Row[],
  folds: Folds,
  fold: number,
): PackedFigures {
  const seen = rows.filter((row) => folds.of(row) !== fold);
  return learnFigures(examplesOf(reader, seen), reader.budget);
}

/** Scores and traits of the rows of a fold, by figures that saw none of them. */
export function scoreWithout(
  reader: Reader,
  rows: readonly Row[],
  folds: Folds,
  fold: number,
): StackInput[] {
  const figures = buildFigures(learnWithout(reader, rows, folds, fold), reader.sketch);
  return rowsOut(rows, folds, fold).map((at) => {
    const view = viewOf(rows[at]?.text ?? '', reader.lexicon);
    const { scores, peaks, traits } = figures(view, wholeOf(view), reader.rules.fire(view));
    return { scores: scores.slice(), peaks: peaks.slice(), traits: traits.slice() };
  });
}
