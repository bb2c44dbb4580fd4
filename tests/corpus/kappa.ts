import { readFileSync } from 'node:fs';
import { actIds, sideOf } from '../../lib/reciprocity/act.ts';
import { patternIds } from '../../lib/reciprocity/pattern.ts';
import { readCorpus } from './corpus.ts';

// Agreement of a second reading with the corpus: `node tests/corpus/kappa.ts SECOND.tsv`, lines of id, acts, patterns.
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file of the second reading');
const rows = new Map(readCorpus().map((row) => [row.id, row]));

/** Cohen's kappa of two yes-or-no readings. */
function kappa(pairs: readonly (readonly [boolean, boolean])[]): number {
  const share = (test: (pair: readonly [boolean, boolean]) => boolean): number =>
    pairs.filter(test).length / pairs.length;
  const first = share(([a]) => a);
  const second = share(([, b]) => b);
  const chance = first * second + (1 - first) * (1 - second);
  return chance === 1 ? 1 : (share(([a, b]) => a === b) - chance) / (1 - chance);
}

const judged = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => {
    const [id = '', acts = '', patterns = ''] = line.split('\t');
    const row = rows.get(id);
    if (row === undefined) return [];
    return [{ row, acts: acts.split(' '), patterns: patterns === '-' ? [] : patterns.split(' ') }];
  });
const known = (list: readonly string[]) => actIds.filter((id) => list.includes(id));
const report: [string, number][] = [
  [
    'a pattern or none',
    kappa(judged.map(({ row, patterns }) => [row.patterns.length > 0, patterns.length > 0])),
  ],
  [
    'give',
    kappa(
      judged.map(({ row, acts }) => [
        /give|both/.test(sideOf(row.acts)),
        /give|both/.test(sideOf(known(acts))),
      ]),
    ),
  ],
  [
    'ask',
    kappa(
      judged.map(({ row, acts }) => [
        /ask|both/.test(sideOf(row.acts)),
        /ask|both/.test(sideOf(known(acts))),
      ]),
    ),
  ],
  ...[...actIds, ...patternIds].map((id): [string, number] => [
    id,
    kappa(
      judged.map(({ row, acts, patterns }) => [
        [...row.acts, ...row.patterns].includes(id as never),
        [...acts, ...patterns].includes(id),
      ]),
    ),
  ]),
];
process.stdout.write(`${judged.length} rows read twice\n`);
for (const [name, value] of report)
  process.stdout.write(`${name.padEnd(20)} ${value.toFixed(2)}\n`);
