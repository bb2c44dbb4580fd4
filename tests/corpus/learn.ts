import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packCues } from '../../lib/reciprocity/cues.ts';
import { outputOf } from '../../lib/reciprocity/decide.ts';
import type { PackedFigures } from '../../lib/reciprocity/packing.ts';
import { type Language, languages } from '../../lib/reciprocity/reading.ts';
import { buildStack, type PackedStack, type StackInput } from '../../lib/reciprocity/stack.ts';
import { stack } from '../../lib/reciprocity/stack-weights.ts';
import type { Row } from './corpus.ts';
import { foldsOf } from './learn/folds.ts';
import { learnLanguages } from './learn/languages.ts';
import { readerOf } from './learn/reader.ts';
import { doSideBySide } from './learn/side-by-side.ts';
import { learnSides } from './learn/sides.ts';
import { learnStack, stackExamplesOf } from './learn/stack.ts';
import { learningRows, type Outcome, type Task } from './learn/task.ts';
import { chooseThresholds, describeChoices, describeSafety } from './learn/thresholds.ts';
import { rowsOut } from './learn/unseen.ts';

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

/** Rows to learn from, what figures that had not seen them say of each, and the figures of all. */
interface Learned {
  readonly rows: readonly Row[];
  readonly scored: readonly (StackInput | undefined)[];
  readonly figures: PackedFigures;
}

/** Learns the figures of some languages, and scores each row by figures that never saw its fold. */
async function learnAll(wanted: readonly Language[]): Promise<Map<Language, Learned>> {
  // What takes longest comes first.
  const tasks = wanted.flatMap((language) =>
    [undefined, ...Array(foldsOf(language).count).keys()].map((fold): Task => ({ language, fold })),
  );
  const outcomes = await doSideBySide<Task, Outcome>(
    new URL('./learn/task.ts', import.meta.url),
    tasks,
  );
  return new Map(
    wanted.map((language) => {
      const rows = learningRows(language);
      const scored: (StackInput | undefined)[] = rows.map(() => undefined);
      let figures: PackedFigures | undefined;
      tasks.forEach(({ language: of, fold }, task) => {
        if (of !== language) return;
        const outcome = outcomes[task] as Outcome;
        if (!Array.isArray(outcome)) figures = outcome;
        else
          rowsOut(rows, foldsOf(language), fold as number).forEach((row, at) => {
            scored[row] = outcome[at];
          });
      });
      return [language, { rows, scored, figures: figures as PackedFigures }];
    }),
  );
}

/** Learns what answers tell of each other from the rows of all languages, and writes it down. */
function learnWeights(all: ReadonlyMap<Language, Learned>): PackedStack {
  const learned = learnStack(
    [...all.values()].flatMap((one) => stackExamplesOf(one.rows, one.scored)),
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

/** Chooses the thresholds of a pack and its sides, and writes them down with its figures. */
function write(language: Language, { rows, scored, figures }: Learned, packed: PackedStack): void {
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
  const source = `import type { SideBiases, Thresholds } from '../../decide.ts';
import type { PackedFigures } from '../../packing.ts';

/** Learned by \`npm run learn\` from tests/corpus/${language}; not written by hand. */
export const thresholds: Thresholds = ${JSON.stringify(thresholds)};
export const sides: SideBiases = ${JSON.stringify(sides)};
export const figures: PackedFigures = ${JSON.stringify(figures)};
`;
  writeFileSync(pathOf(language, 'figures.ts'), source);
  writeCues(language);
  process.stdout.write(`${language}: ${rows.length} rows, ${figures.features} features\n`);
}

// `npm run learn` learns every pack anew, what answers tell of each other, and which words tell the languages apart;
// `npm run learn -- fr` one pack; `npm run learn -- cues` only writes down the heuristics as they are now.
const wanted = process.argv.slice(2);
const isAll = wanted.length === 0;
const learned = await learnAll(languages.filter((one) => isAll || wanted.includes(one)));
const packed = isAll ? learnWeights(learned) : stack;
for (const [language, one] of learned) write(language, one, packed);
if (isAll || wanted.includes('languages')) learnLanguages();
if (wanted.includes('cues')) languages.forEach(writeCues);
