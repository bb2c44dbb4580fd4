import { readFileSync, writeFileSync } from 'node:fs';
import type { ReadingError } from '../../lib/reciprocity/share.ts';
import { readCorpus, readShared } from '../corpus/corpus.ts';
import { countsOf } from './read-as.ts';
import { simulate } from './simulated.ts';

/*
 * `npm run measure:share`: how labelled messages that asked, or began something, are read, on the plain rows of our own
 * corpus from which nothing is learned; then how often the interval of the share holds the truth of simulated
 * conversations with that error, and how wide it is. `-- --write` writes the counts into lib/reciprocity, `-- --unseen`
 * takes the shared rows that are kept for the end.
 */

const rows = process.argv.includes('--unseen')
  ? readShared(true)
  : readCorpus().filter(({ part }) => part === 'look');
const counts = countsOf(rows);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${rows.length} rows\n${literalOf(counts)}`);
for (const turns of [
  [12, 200],
  [26, 26],
  [60, 60],
] as const) {
  const { coverage, width } = simulate(counts, { runs: 20_000, seed: 1, turns });
  const [least, most] = turns;
  const named = least === most ? `${least} turns` : `${least} to ${most} turns`;
  say(`${named}: held in ${(100 * coverage).toFixed(1)} %, median width ${width.toFixed(3)}`);
}
if (process.argv.includes('--write')) {
  const file = new URL('../../lib/reciprocity/reading-error.ts', import.meta.url);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(/= \{\n[\s\S]*\n\}/, `= ${literalOf(counts)}`));
}

function literalOf(error: ReadingError): string {
  const line = (name: keyof ReadingError) => {
    const { asked, began, missed } = error[name];
    return `  ${name}: { asked: ${asked}, began: ${began}, missed: ${missed} },`;
  };
  return `{\n${line('asked')}\n${line('began')}\n${line('neither')}\n}`;
}
