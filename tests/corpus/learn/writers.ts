import { readWith } from '../../../lib/reciprocity/engine.ts';
import { english } from '../../../lib/reciprocity/heuristics/en/pack.ts';
import { buildNetwork } from '../../../lib/reciprocity/network.ts';
import { buildWide } from '../../../lib/reciprocity/wide.ts';
import type { Row } from '../corpus.ts';
import { type Score, scoreRows } from '../score.ts';
import { learnWideWithout, learnWithout, openSchool } from './figures.ts';
import { sketch } from './wide.ts';

/** Scores each writer's rows with figures that were learned from the other writers alone. */
export function* scoreWriters(rows: readonly Row[]): Generator<[string, Score]> {
  const school = openSchool(rows);
  const { learned } = english;
  if (learned === undefined) return;
  for (const writer of new Set(rows.map((row) => row.writer))) {
    const pack = {
      ...english,
      learned: {
        ...learned,
        table: school.table,
        network: buildNetwork(learnWithout(school, writer)),
        wide: buildWide(learnWideWithout(school, writer), sketch),
      },
    };
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
