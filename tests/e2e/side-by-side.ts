import { spawn } from 'node:child_process';
import { join } from 'node:path';

// All browser tests, those of Firefox beside all others: two cores carry a browser each, and most of them waits.
// node tests/e2e/side-by-side.ts [FILE …]
const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
const sides = ['^(?!.*firefox)', 'firefox'];

/** Runs the tests whose whole name matches; what they print is kept until they are done, but for the first side's. */
function run(pattern: string, shown: boolean): Promise<{ code: number; printed: string }> {
  const args = [vitest, 'run', '--project', 'browsers', '-t', pattern, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      if (shown) process.stdout.write(part);
      else printed += part;
    });
  }
  return new Promise((done) => {
    child.on('close', (code) => done({ code: code ?? 1, printed }));
  });
}

const ran = await Promise.all(sides.map((pattern, at) => run(pattern, at === 0)));
process.stdout.write(ran.map(({ printed }) => printed).join(''));
process.exitCode = Math.max(...ran.map(({ code }) => code));
