import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzBrowser } from './fuzz.ts';
import { type Rule, rules } from './rules.ts';

// npm run fuzz:broken [-- NAME …]: one rule at a time is taken out of the source, and the built script has to fail.
const root = join(import.meta.dirname, '../../..');
const copied = ['components', 'entrypoints', 'lib', 'public', 'package.json', 'tsconfig.json'];
/** So many sequences are played at most. */
const each = 60;
const seed = 500;

function buildWithout({ file, from, to }: Rule): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-broken-'));
  for (const one of [...copied, 'wxt.config.ts']) {
    cpSync(join(root, one), join(folder, one), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const path = join(folder, file);
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`“${from}” is not once in ${file}`);
  writeFileSync(path, parts.join(to));
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: folder,
    stdio: 'ignore',
  });
  return folder;
}

const wanted = process.argv.slice(2);
for (const [name, rule] of Object.entries(rules)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = buildWithout(rule);
  try {
    const build = join(folder, '.output/chrome-mv3');
    const engines = [rule.engine ?? 'textarea'] as const;
    const run = { engines, each, seed, build, brief: true } as const;
    await fuzzBrowser('chromium', run, ({ failure, sequences }) => {
      const isSeen = failure !== null && rule.seen.test(failure);
      if (!isSeen) process.exitCode = 1;
      const said = failure ?? `no failure in ${sequences} sequences`;
      process.stdout.write(`${isSeen ? 'seen' : 'NOT SEEN'}: ${name}: ${said}\n`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
