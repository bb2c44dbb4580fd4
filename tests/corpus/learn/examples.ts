import { type Output, outputs } from '../../../lib/reciprocity/decide.ts';
import { keptHash } from '../../../lib/reciprocity/figures.ts';
import { heuristics } from '../../../lib/reciprocity/heuristics/en/index.ts';
import { wordClasses } from '../../../lib/reciprocity/heuristics/en/words.ts';
import { buildLexicon } from '../../../lib/reciprocity/lexicon.ts';
import { patterns } from '../../../lib/reciprocity/pattern.ts';
import { compileRules } from '../../../lib/reciprocity/rules.ts';
import { buildSketch } from '../../../lib/reciprocity/sketch.ts';
import { viewOf } from '../../../lib/reciprocity/view.ts';
import type { Row } from '../corpus.ts';

/** The lexicon of the English pack, built from its source. */
export const lexicon = buildLexicon(wordClasses);
/** The heuristics of the English pack, compiled from their records. */
export const rules = compileRules(heuristics, lexicon);

/** One message to learn from: its features, each once, and its right answers. */
export interface Example {
  readonly writer: string;
  readonly features: Int32Array;
  readonly target: Uint8Array;
}

/** The right answers for a row, in the order of the outputs. */
export function targetOf(row: Row): Uint8Array {
  const wanted = new Set<string>([...row.acts, ...row.patterns]);
  if (row.patterns.some((id) => patterns[id].severity > 1)) wanted.add('pause');
  if (row.patterns.length > 0) wanted.add('any');
  if (row.acts.some((id) => id.startsWith('give.'))) wanted.add('give');
  if (row.acts.some((id) => id.startsWith('ask.'))) wanted.add('ask');
  if (row.safety !== undefined) wanted.add('safety');
  return Uint8Array.from(outputs, (name: Output) => (wanted.has(name) ? 1 : 0));
}

/** The sketch of the English pack. */
export const sketch = buildSketch(
  lexicon,
  heuristics.map((one) => one.id),
);

/** Rows as examples. */
export function examplesOf(rows: readonly Row[]): Example[] {
  return rows.flatMap((row) => {
    const view = viewOf(row.text, lexicon);
    const features = new Set<number>();
    sketch(view, rules.fire(view), (hash) => features.add(keptHash(hash)));
    const example = {
      writer: row.writer,
      features: Int32Array.from(features),
      target: targetOf(row),
    };
    // Ordinary talk is rare among the rows and common in life.
    return row.writer === 'ordinary' ? Array.from({ length: 6 }, () => example) : [example];
  });
}
