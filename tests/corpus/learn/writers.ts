import { readWith } from '../../../lib/reciprocity/engine.ts';
import { buildFigures } from '../../../lib/reciprocity/figures.ts';
import { english } from '../../../lib/reciprocity/heuristics/en/pack.ts';
import type { Row } from '../corpus.ts';
import { type Score, scoreRows } from '../score.ts';
import { examplesOf, sketch } from './examples.ts';
import { learnWithout } from './unseen.ts';

/** Scores each writer's rows with figures that were learned from the other writers alone. */
export function* scoreWriters(rows: readonly Row[]): Generator<[string, Score]> {
  const { learned } = english;
  if (learned === undefined) return;
  const examples = examplesOf(rows);
  for (const writer of new Set(rows.map((row) => row.writer))) {
    const figures = buildFigures(learnWithout(examples, writer), sketch);
    const pack = { ...english, learned: { ...learned, figures } };
    const own = rows.filter((row) => row.writer === writer);
    yield [
      writer,
      scoreRows(
        own,
        own.map((row) => readWith(pack, row.text)),
      ),
    ];
  }
}
