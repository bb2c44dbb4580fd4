import { type Output, outputs } from '../../../lib/reciprocity/decide.ts';
import { heuristics } from '../../../lib/reciprocity/heuristics/en/index.ts';
import { wordClasses } from '../../../lib/reciprocity/heuristics/en/words.ts';
import {
  type Inputs,
  type InputTable,
  inputsOf,
  inputTable,
} from '../../../lib/reciprocity/inputs.ts';
import { buildLexicon } from '../../../lib/reciprocity/lexicon.ts';
import { patterns } from '../../../lib/reciprocity/pattern.ts';
import { compileRules, type Firing } from '../../../lib/reciprocity/rules.ts';
import { type View, viewOf } from '../../../lib/reciprocity/view.ts';
import type { Row } from '../corpus.ts';

const lexicon = buildLexicon(wordClasses);
const rules = compileRules(heuristics, lexicon);

/** One message to learn from; a part of a message teaches only the patterns. */
export interface Example {
  readonly row: number;
  readonly writer: string;
  readonly view: View;
  readonly firings: readonly Firing[];
  readonly target: Uint8Array;
  readonly isPart: boolean;
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

function partsOf(row: Row): string[] {
  if (row.span !== undefined) {
    const part = row.text.slice(row.span.start, row.span.end);
    return part.length < row.text.length - 3 && part.split(/\s+/).length >= 3 ? [part] : [];
  }
  if (row.patterns.length > 0 || row.safety !== undefined) return [];
  const parts = row.text.split(/(?<=[.!?])\s+/).filter((part) => part.split(' ').length >= 3);
  return parts.length > 1 ? parts : [];
}

/** Rows as examples: each message, and the parts that show its pattern or are clean. */
export function examplesOf(rows: readonly Row[], withRules = true): Example[] {
  const examples: Example[] = [];
  rows.forEach((row, index) => {
    const target = targetOf(row);
    const add = (text: string, isPart: boolean): void => {
      const view = viewOf(text, lexicon);
      const firings = withRules ? rules.fire(view) : [];
      examples.push({ row: index, writer: row.writer, view, firings, target, isPart });
    };
    add(row.text, false);
    for (const part of partsOf(row)) add(part, true);
  });
  return examples;
}

/** Words and beginnings of words frequent enough to have figures of their own. */
export function vocabularyOf(
  examples: readonly Example[],
  least: number,
  leastStem: number,
): { words: string[]; stems: string[] } {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  for (const { view, isPart } of examples) {
    if (isPart) continue;
    const seen = new Set(view.words);
    for (const word of seen) words.set(word, (words.get(word) ?? 0) + 1);
    for (const stem of new Set(
      [...seen].filter((word) => word.length >= 5).map((word) => word.slice(0, 4)),
    )) {
      stems.set(stem, (stems.get(stem) ?? 0) + 1);
    }
  }
  const frequent = (counts: Map<string, number>, limit: number): string[] =>
    [...counts]
      .filter(([, count]) => count >= limit)
      .map(([word]) => word)
      .sort();
  return { words: frequent(words, least), stems: frequent(stems, leastStem) };
}

/** The input table for a vocabulary. */
export function tableFor(words: readonly string[], stems: readonly string[]): InputTable {
  return inputTable(heuristics.length, lexicon.names.length, words, stems);
}

/** The inputs of an example. */
export function exampleInputs(example: Example, table: InputTable): Inputs {
  return inputsOf(example.view, example.firings, table, heuristics.length);
}
