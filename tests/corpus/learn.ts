import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packCues } from '../../lib/reciprocity/cues.ts';
import { outputOf } from '../../lib/reciprocity/decide.ts';
import { type Language, languages } from '../../lib/reciprocity/reading.ts';
import { buildStack, type PackedStack, type StackInput } from '../../lib/reciprocity/stack.ts';
import { stack } from '../../lib/reciprocity/stack-weights.ts';
import { type Row, readCorpus } from './corpus.ts';
import { foldsOf } from './learn/folds.ts';
import { learnLanguages } from './learn/languages.ts';
import { learnFigures } from './learn/linear.ts';
import { examplesOf, readerOf } from './learn/reader.ts';
import { learnSides } from './learn/sides.ts';
import { learnStack, stackExamplesOf } from './learn/stack.ts';
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

/** Rows to learn from, and what figures that had not seen them say of some. */
interface Unseen {
  readonly rows: readonly Row[];
  readonly scored: readonly (StackInput | undefined)[];
}

function unseenOf(language: Language): Unseen {
  const rows = readCorpus(language).filter((row) => row.part === 'learn');
  return { rows, scored: scoreUnseen(readerOf(language), rows, foldsOf(language)) };
}

/** Learns what answers tell of each other from the rows of all languages, and writes it down. */
function learnWeights(unseen: ReadonlyMap<Language, Unseen>): PackedStack {
  const learned = learnStack(
    [...unseen.values()].flatMap((one) => stackExamplesOf(one.rows, one.scored)),
  );
  writeFileSync(
    fileURLToPath(new URL('../../lib/reciprocity/stack-weights.ts', import.meta.url)),
    `import type { PackedStack } from './stack.ts';

/** Learned by \`npm run learn\` from the corpora of all languages; not written by hand. */
export const stack: PackedStack = ${JSON.stringify(learned)};
`,
  );
  return learned;
}

/** Learns the figures of a pack from the learning part of its corpus and writes them down. */
function learn(language: Language, { rows, scored }: Unseen, packed: PackedStack): void {
  const reader = readerOf(language);
  const weigh = buildStack(packed);
  const logits = scored.map((one) => one && weigh(one).slice());
  const safety = outputOf('safety');
  const judged = scored.map((one, at) => {
    const own = logits[at]?.slice();
    own?.set([one?.scores[safety] ?? 0], safety);
    return own;
  });
  const thresholds = chooseThresholds(rows, judged, foldsOf(language));
  const sides = learnSides(rows, logits);
  for (const line of describeChoices(rows, judged)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${describeSafety(rows, judged, thresholds)}\n`);
  const examples = examplesOf(reader, rows);
  const figures = learnFigures(examples, reader.budget);
  const source = `import type { SideBiases, Thresholds } from '../../decide.ts';
import type { PackedFigures } from '../../packing.ts';

/** Learned by \`npm run learn\` from tests/corpus/${language}; not written by hand. */
export const thresholds: Thresholds = ${JSON.stringify(thresholds)};
export const sides: SideBiases = ${JSON.stringify(sides)};
export const figures: PackedFigures = ${JSON.stringify(figures)};
`;
  writeFileSync(pathOf(language, 'figures.ts'), source);
  writeCues(language);
  process.stdout.write(
    `${language}: ${rows.length} rows, ${examples.length} wordings, ${figures.features} features\n`,
  );
}

// `npm run learn` learns every pack anew, what answers tell of each other, and which words tell the languages apart;
// `npm run learn -- fr` one pack; `npm run learn -- cues` only writes down the heuristics as they are now.
const wanted = process.argv.slice(2);
const isAll = wanted.length === 0;
const unseen = new Map<Language, Unseen>();
for (const language of languages) {
  if (isAll || wanted.includes(language)) unseen.set(language, unseenOf(language));
}
const packed = isAll ? learnWeights(unseen) : stack;
for (const [language, one] of unseen) learn(language, one, packed);
if (isAll || wanted.includes('languages')) learnLanguages();
if (wanted.includes('cues')) languages.forEach(writeCues);
