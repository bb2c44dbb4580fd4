import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpusFiles } from './corpus.ts';

// Writes the sha256 of every corpus file to FROZEN.json; run by hand when rows were added on purpose.
const folder = fileURLToPath(new URL('./en/', import.meta.url));
const sums = Object.fromEntries(
  corpusFiles().map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(folder + name))
      .digest('hex'),
  ]),
);
writeFileSync(`${folder}FROZEN.json`, `${JSON.stringify(sums, null, 2)}\n`);
