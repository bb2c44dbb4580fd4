import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packList } from '../../lib/reciprocity/codec.ts';
import { packCues } from '../../lib/reciprocity/cues.ts';
import { outputs } from '../../lib/reciprocity/decide.ts';
import { heuristics } from '../../lib/reciprocity/heuristics/en/index.ts';
import { readCorpus } from './corpus.ts';
import { learnWideWithout, learnWithout, openSchool, scoreUnseenWriters } from './learn/figures.ts';
import { chooseThresholds, describeChoices } from './learn/thresholds.ts';

// Learns the figures of the English pack from the learning part of tests/corpus/en and writes them down.
const rows = readCorpus().filter((row) => row.part === 'learn');
const school = openSchool(rows);
// Thresholds come from the writers whose mix is that of the task, each read by figures that never saw it.
const writers = ['chat', 'ex-dating', 'friend-flatmate', 'partner-parent', 'work-neighbour-kin'];
const scores = scoreUnseenWriters(school, writers);
const thresholds = chooseThresholds(rows, scores);
for (const line of describeChoices(rows, scores)) process.stdout.write(`${line}\n`);
const figures = learnWithout(school, undefined);
const wide = learnWideWithout(school, undefined);
const { width, filters, hidden } = figures;
const inputs = figures.vectors.length / width;

const lists = [
  packList(figures.vectors, inputs, 4),
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
import type { PackedWide } from '../../wide.ts';

/** Learned by \`npm run learn\` from tests/corpus/en; not written by hand. */
export const words = ${JSON.stringify(school.words.join(' '))};
export const thresholds: Thresholds = ${JSON.stringify(thresholds)};
export const wide: PackedWide = ${JSON.stringify(wide)};
export const figures: PackedFigures = {
  shape: ${JSON.stringify({ width, filters, hidden, outputs: outputs.length })},
  lists: [
${lists.map((list) => `    ${JSON.stringify(list)},`).join('\n')}
  ],
};
`;
const folder = new URL('../../lib/reciprocity/heuristics/en/', import.meta.url);
writeFileSync(fileURLToPath(new URL('figures.ts', folder)), source);
writeFileSync(
  fileURLToPath(new URL('cues.ts', folder)),
  `/** The heuristics without reasons and examples, written by \`npm run learn\`. */\nexport const cues = ${JSON.stringify(packCues(heuristics))};\n`,
);
process.stdout.write(`${rows.length} rows, ${inputs} inputs, ${source.length} characters\n`);
