import { readWith } from '../../../lib/reciprocity/engine.ts';
import { buildFigures } from '../../../lib/reciprocity/figures.ts';
import type { Pack } from '../../../lib/reciprocity/pack.ts';
import type { Row } from '../corpus.ts';
import { type Score, scoreRows } from '../score.ts';
import type { Folds } from './folds.ts';
import type { Reader } from './reader.ts';
import { learnUnseen } from './unseen.ts';

/** Scores each writer that is left out whole with figures that were learned from the others alone. */
export function* scoreWriters(
  reader: Reader,
  pack: Pack,
  rows: readonly Row[],
  folds: Folds,
): Generator<[string, Score]> {
  const { learned } = pack;
  if (learned === undefined) return;
  for (const { rows: out, figures } of learnUnseen(reader, rows, folds)) {
    const unseen = {
      ...pack,
      learned: { ...learned, figures: buildFigures(figures, reader.sketch) },
    };
    const left = out.flatMap((at) => rows[at] ?? []);
    for (const writer of [...folds.strict, ...folds.ordinary]) {
      const own = left.filter((row) => row.writer === writer);
      if (own.length === 0) continue;
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
