import { joinScores } from '../../../lib/reciprocity/decide.ts';
import { buildFigures, type PackedFigures } from '../../../lib/reciprocity/figures.ts';
import { viewOf } from '../../../lib/reciprocity/view.ts';
import type { Row } from '../corpus.ts';
import { learnFigures } from './linear.ts';
import { examplesOf, type Reader } from './reader.ts';

/** Writers that are left out together, and figures that saw none of their rows. */
export interface Unseen {
  readonly writers: readonly string[];
  readonly figures: PackedFigures;
}

/** Learns once without each group of writers. */
export function* learnUnseen(
  reader: Reader,
  rows: readonly Row[],
  groups: readonly (readonly string[])[],
): Generator<Unseen> {
  const examples = examplesOf(reader, rows);
  for (const writers of groups) {
    const seen = examples.filter((one) => !writers.includes(one.writer));
    yield { writers, figures: learnFigures(seen, reader.budget) };
  }
}

/** Scores of each row by figures that never saw its writer; undefined for writers of no group. */
export function scoreUnseen(
  reader: Reader,
  rows: readonly Row[],
  groups: readonly (readonly string[])[],
): (Float32Array | undefined)[] {
  const scores: (Float32Array | undefined)[] = rows.map(() => undefined);
  for (const { writers, figures: packed } of learnUnseen(reader, rows, groups)) {
    const figures = buildFigures(packed, reader.sketch);
    rows.forEach((row, at) => {
      if (!writers.includes(row.writer)) return;
      const view = viewOf(row.text, reader.lexicon);
      scores[at] = joinScores(figures(view, reader.rules.fire(view)).scores);
    });
  }
  return scores;
}
