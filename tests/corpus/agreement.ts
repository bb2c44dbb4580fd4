import { readFileSync } from 'node:fs';
import { sideOf } from '../../lib/reciprocity/act.ts';
import { patterns } from '../../lib/reciprocity/pattern.ts';
import { type Language, languages } from '../../lib/reciprocity/reading.ts';
import { parseLine, type Row, readCorpus } from './corpus.ts';

/** Cohen's kappa of two lists of labels of the same length. */
export function kappa(first: readonly string[], second: readonly string[]): number {
  const labels = [...new Set([...first, ...second])];
  const share = (list: readonly string[], label: string) =>
    list.filter((one) => one === label).length / list.length;
  const seen = first.filter((label, at) => label === second[at]).length / first.length;
  const chance = labels.reduce((sum, label) => sum + share(first, label) * share(second, label), 0);
  return chance === 1 ? 1 : (seen - chance) / (1 - chance);
}

/** Mean F1 of the second reader against the first over every label that the first used. */
export function macroF1(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
): number {
  const labels = [...new Set(first.flat())];
  const scores = labels.map((label) => {
    const both = first.filter((one, at) => one.includes(label) && second[at]?.includes(label));
    const all = [...first, ...second].filter((one) => one.includes(label)).length;
    return (2 * both.length) / all;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** A language's sample as the writers labelled it and as a second person read it, blind. */
export function readTwice(language: Language): { readonly first: Row; readonly second: Row }[] {
  const rows = new Map(readCorpus(language).map((row) => [`${row.writer} ${row.text}`, row]));
  const file = new URL(`./second/${language}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, at) => {
      const [writer = '', ...rest] = line.split('\t');
      const second = parseLine([writer, ...rest].join('\t'), writer, at + 1);
      const first = rows.get(`${writer} ${second.text}`);
      if (!first) throw new Error(`second/${language}.tsv:${at + 1} is no row of ${writer}`);
      return { first, second };
    });
}

const isPause = (row: Row) => `${row.patterns.some((id) => patterns[id].severity >= 2)}`;
const counted = (row: Row) => row.acts.filter((id) => !id.startsWith('neutral.'));
const families = (row: Row) => [...new Set(row.patterns.map((id) => patterns[id].family))];

/** Agreement of two readers, as rows of a table. */
export function agreement(pairs: ReturnType<typeof readTwice>): [string, number][] {
  const of = <T>(take: (row: Row) => T): [T[], T[]] => [
    pairs.map(({ first }) => take(first)),
    pairs.map(({ second }) => take(second)),
  ];
  return [
    ['messages read twice', pairs.length],
    ['a pause of severity 2 or more is warranted, kappa', kappa(...of(isPause))],
    ['any pattern, kappa', kappa(...of((row) => `${row.patterns.length > 0}`))],
    ['side, kappa', kappa(...of((row) => sideOf(row.acts)))],
    ['gives and asks, macro-F1', macroF1(...of(counted))],
    ['families of patterns, macro-F1', macroF1(...of(families))],
    ['patterns, macro-F1', macroF1(...of((row) => row.patterns))],
  ];
}

if (import.meta.main) {
  for (const language of languages) {
    process.stdout.write(`${language}\n`);
    for (const [name, figure] of agreement(readTwice(language))) {
      process.stdout.write(`  ${name.padEnd(52)}${Math.round(figure * 1000) / 1000}\n`);
    }
  }
}
