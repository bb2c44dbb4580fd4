import { readWith } from '../../../lib/reciprocity/engine.ts';
import { buildFigures } from '../../../lib/reciprocity/figures.ts';
import type { Pack } from '../../../lib/reciprocity/pack.ts';
import type { Row } from '../corpus.ts';
import { type Score, scoreRows } from '../score.ts';
import type { Folds } from './folds.ts';
import type { Reader } from './reader.ts';
import { learnWithout, rowsOut } from './unseen.ts';

/** Scores each writer that is left out whole with figures that were learned from the others alone. */
export function* scoreWriters(
  reader: Reader,
  pack: Pack,
  rows: readonly Row[],
  folds: Folds,
): Generator<[string, Score]> {
  const { learned } = pack;
  if (learned === undefined) return;
  for (let fold = 0; fold < folds.count; fold += 1) {
    const left = rowsOut(rows, folds, fold).flatMap((at) => rows[at] ?? []);
    const writers = [...folds.strict, ...folds.ordinary].filter((writer) =>
      left.some((row) => row.writer === writer),
    );
    if (writers.length === 0) continue;
    const figures = learnWithout(reader, rows, folds, fold);
    const unseen = {
      ...pack,
      learned: { ...learned, figures: buildFigures(figures, reader.sketch) },
    };
    for (const writer of writers) {
      const own = left.filter((row) => row.writer === writer);
      yield [
        writer,
        scoreRows(
          own,
          own.map((row) => readWith(unseen, row.text)),
        ),
      ];
    }
  }
}
