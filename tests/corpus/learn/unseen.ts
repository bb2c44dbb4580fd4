import { buildFigures } from '../../../lib/reciprocity/figures.ts';
import type { PackedFigures } from '../../../lib/reciprocity/packing.ts';
import type { StackInput } from '../../../lib/reciprocity/stack.ts';
import { wholeOf } from '../../../lib/reciprocity/stretch.ts';
import { viewOf } from '../../../lib/reciprocity/view.ts';
import type { Row } from '../corpus.ts';
import type { Folds } from './folds.ts';
import { learnFigures } from './linear.ts';
import { examplesOf, type Reader } from './reader.ts';

/** Rows that were left out together, by their place, and figures that saw none of them. */
export interface Unseen {
  readonly rows: readonly number[];
  readonly figures: PackedFigures;
}

/** Learns once without each fold. */
export function* learnUnseen(
  reader: Reader,
  rows: readonly Row[],
  folds: Folds,
): Generator<Unseen> {
  const examples = rows.map((row) => examplesOf(reader, [row]));
  for (let fold = 0; fold < folds.count; fold += 1) {
    const isOut = rows.map((row) => folds.of(row) === fold);
    const out = rows.map((_, at) => at).filter((at) => isOut[at]);
    if (out.length === 0) continue;
    const seen = examples.flatMap((list, at) => (isOut[at] ? [] : list));
    yield { rows: out, figures: learnFigures(seen, reader.budget) };
  }
}

/** Scores of each row by figures that never saw its fold, and its traits; undefined for rows of no fold. */
export function scoreUnseen(
  reader: Reader,
  rows: readonly Row[],
  folds: Folds,
): (StackInput | undefined)[] {
  const scored: (StackInput | undefined)[] = rows.map(() => undefined);
  for (const { rows: out, figures: packed } of learnUnseen(reader, rows, folds)) {
    const figures = buildFigures(packed, reader.sketch);
    for (const at of out) {
      const view = viewOf(rows[at]?.text ?? '', reader.lexicon);
      const { scores, peaks, traits } = figures(view, wholeOf(view), reader.rules.fire(view));
      scored[at] = { scores: scores.slice(), peaks: peaks.slice(), traits: traits.slice() };
    }
  }
  return scored;
}
