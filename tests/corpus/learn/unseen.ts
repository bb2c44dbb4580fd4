import { joinScores } from '../../../lib/reciprocity/decide.ts';
import { buildFigures } from '../../../lib/reciprocity/figures.ts';

import { viewOf } from '../../../lib/reciprocity/view.ts';
import type { Row } from '../corpus.ts';
import { type Example, examplesOf, lexicon, rules, sketch } from './examples.ts';
import { learnFigures } from './linear.ts';

/** Learned weights that never saw one writer. */
export function learnWithout(
  examples: readonly Example[],
  writer: string,
): ReturnType<typeof learnFigures> {
  return learnFigures(examples.filter((example) => example.writer !== writer));
}

/** Scores of the rows of these writers, each by figures that never saw the writer; undefined for the others. */
export function scoreUnseenWriters(
  rows: readonly Row[],
  writers: readonly string[],
): (Float32Array | undefined)[] {
  const examples = examplesOf(rows);
  const scores: (Float32Array | undefined)[] = rows.map(() => undefined);
  for (const writer of writers) {
    const figures = buildFigures(learnWithout(examples, writer), sketch);
    rows.forEach((row, at) => {
      if (row.writer !== writer) return;
      const view = viewOf(row.text, lexicon);
      scores[at] = joinScores(figures.score(view, rules.fire(view)));
    });
  }
  return scores;
}
