import { createInterface } from 'node:readline';
import { read } from '../../lib/reciprocity/read.ts';
import type { Language } from '../../lib/reciprocity/reading.ts';

// JSON Lines {id, text, lang?} on standard input, one reading a line on standard output.
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
const known: readonly Language[] = ['en', 'es', 'de', 'fr', 'pt'];
let count = 0;
let pending: string[] = [];

async function flush(): Promise<void> {
  const chunk = pending.join('');
  pending = [];
  if (chunk !== '' && !process.stdout.write(chunk)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** One output line for one input line; a line that cannot be read becomes an error with its number. */
function answer(line: string, number: number): string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'not JSON', line: number });
  }
  if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string') {
    return JSON.stringify({ error: 'no text', line: number });
  }
  const id = 'id' in row ? row.id : null;
  const lang = 'lang' in row ? known.find((one) => one === row.lang) : undefined;
  if ('lang' in row && typeof row.lang === 'string' && lang === undefined) {
    return JSON.stringify({ id, acts: [], side: 'neutral', patterns: [], spans: [], safety: null });
  }
  const reading = read(row.text, lang === undefined ? {} : { languages: [lang] });
  return JSON.stringify({
    id,
    acts: reading.acts.map((act) => act.id),
    side: reading.side,
    patterns: reading.patterns.map((pattern) => pattern.id),
    spans: [...reading.acts, ...reading.patterns].map(({ id: of, span }) => ({ id: of, ...span })),
    safety: reading.safety ?? null,
  });
}

for await (const line of lines) {
  count += 1;
  if (line.trim() === '') continue;
  pending.push(`${answer(line, count)}\n`);
  if (pending.length >= 500) await flush();
}
await flush();
