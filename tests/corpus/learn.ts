import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packCues } from '../../lib/reciprocity/cues.ts';
import { heuristics } from '../../lib/reciprocity/heuristics/en/index.ts';
import { readCorpus } from './corpus.ts';
import { examplesOf } from './learn/examples.ts';
import { learnFigures } from './learn/linear.ts';
import { chooseThresholds, describeChoices } from './learn/thresholds.ts';
import { cuedRows, trustedRules } from './learn/trusted.ts';
import { scoreUnseenWriters } from './learn/unseen.ts';

// Learns the figures of the English pack from the learning part of tests/corpus/en and writes them down.
const rows = readCorpus().filter((row) => row.part === 'learn');
// Thresholds come from the writers whose mix is that of the task, each read by figures that never saw it.
const writers = [
  'chat',
  'ex-dating',
  'friend-flatmate',
  'partner-parent',
  'work-neighbour-kin',
  'plain-voices',
  'outboxes',
];
// Ordinary talk: here an alarm costs most.
const ordinary = ['everyday', 'ordinary', 'daily', 'comfort'];
const scores = scoreUnseenWriters(rows, [...writers, ...ordinary]);
const trusted = trustedRules(rows);
const thresholds = chooseThresholds(rows, scores, cuedRows(rows, trusted), ordinary);
for (const line of describeChoices(rows, scores)) process.stdout.write(`${line}\n`);
const figures = learnFigures(examplesOf(rows));
const source = `import type { Thresholds } from '../../decide.ts';
import type { PackedFigures } from '../../figures.ts';

/** Learned by \`npm run learn\` from tests/corpus/en; not written by hand. */
export const trusted: readonly string[] = ${JSON.stringify(trusted)};
export const thresholds: Thresholds = ${JSON.stringify(thresholds)};
export const figures: PackedFigures = {
  gaps: ${JSON.stringify(figures.gaps)},
  heads: [
${figures.heads.map((head) => `    ${JSON.stringify(head)},`).join('\n')}
  ],
};
`;
const folder = new URL('../../lib/reciprocity/heuristics/en/', import.meta.url);
writeFileSync(fileURLToPath(new URL('figures.ts', folder)), source);
writeFileSync(
  fileURLToPath(new URL('cues.ts', folder)),
  `/** The heuristics without reasons and examples, written by \`npm run learn\`. */\nexport const cues = ${JSON.stringify(packCues(heuristics))};\n`,
);
process.stdout.write(`${rows.length} rows, ${figures.gaps.length / 2} features\n`);
