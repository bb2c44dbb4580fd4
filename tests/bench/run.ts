import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../e2e/find-browser.ts';
import { parts } from './part.ts';
import { type Row, tableOf, within } from './row.ts';

/*
 * `npm run bench`: builds, measures, prints one table and writes it to RESULTS.md. `-- --json` prints JSON instead,
 * `-- --only NAME` measures a part (then nothing is written), `-- --no-build` takes the last build.
 * Ends with 1 where a part could not be measured; a missed goal is said in the table.
 */

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    'no-build': { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);

for (const name of values.only) {
  if (!parts.some((part) => part.name === name)) {
    throw new Error(
      `There is no part ${name}; there are ${parts.map((part) => part.name).join(', ')}`,
    );
  }
}
const chosen = parts.filter(({ name }) => values.only.length === 0 || values.only.includes(name));

if (!values['no-build']) {
  say('building');
  const cli = join(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const options of [[], ['-b', 'firefox', '--mv3']]) {
    execFileSync(process.execPath, [cli, 'build', ...options], { cwd: root, stdio: 'ignore' });
  }
}

const rows: Row[] = [];
for (const { name, measure } of chosen) {
  say(`measuring: ${name}`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    say(String(error));
    process.exitCode = 1;
    rows.push({ ...within(`${name}: could not be measured`, Number.NaN, null), ok: false });
  }
}

if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`);
else process.stdout.write(`${tableOf(rows)}\n`);
if (values.only.length === 0) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), report());

function report(): string {
  const chromium = findBrowser('chromium');
  const browser = chromium ? execFileSync(chromium.path, ['--version']).toString().trim() : 'none';
  const [processor] = cpus();
  const machine = `${cpus().length} x ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const peers = ['sentiment', 'vader-sentiment', 'write-good', 'compromise', 'alex', 'harper.js'];
  const versions = peers.map((name) => `${name} ${devDependencies[name] ?? 'unknown'}`).join(', ');
  return `# What was measured

\`npm run bench\` writes this file. Absolute times belong to this machine and this hour; ratios are what is promised.

- ${new Date().toISOString().slice(0, 10)}, ${machine}, ${process.platform} ${release()}, load ${loadavg()[0]?.toFixed(1)}
- Node ${process.versions.node}, ${browser}
- ${versions}

${tableOf(rows)}
`;
}
