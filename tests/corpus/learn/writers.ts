import { readWith } from '../../../lib/reciprocity/engine.ts';
import { buildFigures } from '../../../lib/reciprocity/figures.ts';
import type { Pack } from '../../../lib/reciprocity/pack.ts';
import type { Row } from '../corpus.ts';
import { type Score, scoreRows } from '../score.ts';
import type { Reader } from './reader.ts';
import { learnUnseen } from './unseen.ts';

/** Scores each group of writers with figures that were learned from the others alone. */
export function* scoreWriters(
  reader: Reader,
  pack: Pack,
  rows: readonly Row[],
  groups: readonly (readonly string[])[],
): Generator<[string, Score]> {
  const { learned } = pack;
  if (learned === undefined) return;
  for (const { writers, figures } of learnUnseen(reader, rows, groups)) {
    const unseen = {
      ...pack,
      learned: { ...learned, figures: buildFigures(figures, reader.sketch) },
    };
    for (const writer of writers) {
      const own = rows.filter((row) => row.writer === writer);
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
