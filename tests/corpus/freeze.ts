import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../lib/reciprocity/reading.ts';
import { corpusFiles, folderOf } from './corpus.ts';

/** The sha256 of every file of a language's corpus. */
export function sumsOf(language: Language): Record<string, string> {
  return Object.fromEntries(
    corpusFiles(language).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(folderOf(language) + name))
        .digest('hex'),
    ]),
  );
}

// Writes the sums to FROZEN.json; run by hand when rows were added on purpose.
if (import.meta.main) {
  for (const language of ['en', 'es', 'de', 'fr', 'pt'] as const) {
    writeFileSync(
      `${folderOf(language)}FROZEN.json`,
      `${JSON.stringify(sumsOf(language), null, 2)}\n`,
    );
  }
}
