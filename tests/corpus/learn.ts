import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packCues } from '../../lib/reciprocity/cues.ts';
import { type Language, languages } from '../../lib/reciprocity/reading.ts';
import { readCorpus } from './corpus.ts';
import { foldsOf } from './learn/folds.ts';
import { learnLanguages } from './learn/languages.ts';
import { learnFigures } from './learn/linear.ts';
import { examplesOf, readerOf } from './learn/reader.ts';
import { learnSides } from './learn/sides.ts';
import { chooseThresholds, describeChoices, describeSafety } from './learn/thresholds.ts';
import { scoreUnseen } from './learn/unseen.ts';

function pathOf(language: Language, file: string): string {
  const folder = new URL(`../../lib/reciprocity/heuristics/${language}/`, import.meta.url);
  return fileURLToPath(new URL(file, folder));
}

/** Writes the heuristics of a pack as the worker gets them. */
function writeCues(language: Language): void {
  const cues = JSON.stringify(packCues(readerOf(language).heuristics));
  writeFileSync(
    pathOf(language, 'cues.ts'),
    `/** The heuristics without reasons and examples, written by \`npm run learn\`. */\nexport const cues = ${cues};\n`,
  );
}

/** Learns the figures of a pack from the learning part of its corpus and writes them down. */
function learn(language: Language): void {
  const reader = readerOf(language);
  const rows = readCorpus(language).filter((row) => row.part === 'learn');
  const folds = foldsOf(language);
  const scores = scoreUnseen(reader, rows, folds);
  const thresholds = chooseThresholds(rows, scores, folds);
  const sides = learnSides(language, rows, scores);
  for (const line of describeChoices(rows, scores)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${describeSafety(rows, scores, thresholds)}\n`);
  const examples = examplesOf(reader, rows);
  const figures = learnFigures(examples, reader.budget);
  const source = `import type { SideWeights, Thresholds } from '../../decide.ts';
import type { PackedFigures } from '../../packing.ts';

/** Learned by \`npm run learn\` from tests/corpus/${language}; not written by hand. */
export const thresholds: Thresholds = ${JSON.stringify(thresholds)};
export const sides: SideWeights = ${JSON.stringify(sides)};
export const figures: PackedFigures = ${JSON.stringify(figures)};
`;
  writeFileSync(pathOf(language, 'figures.ts'), source);
  writeCues(language);
  process.stdout.write(
    `${language}: ${rows.length} rows, ${examples.length} wordings, ${figures.features} features\n`,
  );
}

// `npm run learn` learns every pack anew and which words tell the languages apart, `npm run learn -- fr` one pack;
// `npm run learn -- cues` only writes down the heuristics as they are now.
const wanted = process.argv.slice(2);
for (const language of languages) {
  if (wanted.length === 0 || wanted.includes(language)) learn(language);
}
if (wanted.length === 0 || wanted.includes('languages')) learnLanguages();
if (wanted.includes('cues')) languages.forEach(writeCues);
