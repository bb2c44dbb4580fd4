import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packList } from '../../lib/reciprocity/codec.ts';
import { outputs } from '../../lib/reciprocity/decide.ts';
import { readCorpus } from './corpus.ts';
import { learnWithout, openSchool, scoreUnseenWriters } from './learn/figures.ts';
import { chooseThresholds } from './learn/thresholds.ts';

// Learns the figures of the English pack from the learning part of tests/corpus/en and writes them down.
const rows = readCorpus().filter((row) => row.part === 'learn');
const school = openSchool(rows);
const writers = [...new Set(rows.map((row) => row.writer))].filter((writer) => writer !== 'model');
const thresholds = chooseThresholds(rows, scoreUnseenWriters(school, writers));
const figures = learnWithout(school, undefined);
const { width, filters, hidden } = figures;
const inputs = figures.vectors.length / width;

const lists = [
  packList(figures.vectors, inputs, 5),
  packList(figures.windows, filters, 7),
  packList(figures.windowBias, 1, 15),
  packList(figures.joins, hidden, 7),
  packList(figures.joinBias, 1, 15),
  packList(figures.fromHidden, outputs.length, 7),
  packList(figures.fromFilters, outputs.length, 7),
  packList(figures.bias, 1, 15),
];
const source = `import type { PackedFigures } from '../../codec.ts';
import type { Thresholds } from '../../decide.ts';

/** Learned by \`npm run learn\` from tests/corpus/en; not written by hand. */
export const words = ${JSON.stringify(school.words.join(' '))};
export const stems = ${JSON.stringify(school.stems.join(' '))};
export const thresholds: Thresholds = ${JSON.stringify(thresholds)};
export const figures: PackedFigures = {
  shape: ${JSON.stringify({ width, filters, hidden, outputs: outputs.length })},
  lists: [
${lists.map((list) => `    ${JSON.stringify(list)},`).join('\n')}
  ],
};
`;
const path = fileURLToPath(new URL('../../lib/reciprocity/heuristics/en/figures.ts', import.meta.url));
writeFileSync(path, source);
process.stdout.write(`${rows.length} rows, ${inputs} inputs, ${source.length} characters\n`);
