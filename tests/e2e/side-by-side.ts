import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// All browser tests, those of Firefox beside all others: two cores carry a browser each, and most of them waits.
// node tests/e2e/side-by-side.ts [FILE …]
const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
const sides = [
  { name: 'chromium', pattern: '^(?!.*firefox)' },
  { name: 'firefox', pattern: 'firefox' },
] as const;
const reports = mkdtempSync(join(tmpdir(), 'mutual-report-'));

/** The part of Vitest's JSON report that tells what failed. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** Runs one side's tests; what they print is kept until they are done, but for the first side's. */
function run({ name, pattern }: (typeof sides)[number], shown: boolean) {
  const report = join(reports, `${name}.json`);
  const args = [vitest, 'run', '--project', 'browsers', '-t', pattern, '--reporter=default'];
  args.push('--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2));
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      if (shown) process.stdout.write(part);
      else printed += part;
    });
  }
  return new Promise<{ code: number; printed: string; report: string }>((done) => {
    child.on('close', (code) => done({ code: code ?? 1, printed, report }));
  });
}

/** False for the frames of a stack that are the test runner's own. */
function isOurs(line: string): boolean {
  return !/^\s*at .*node_modules/.test(line);
}

/** One paragraph for each failure of a report, so that the last lines of a run tell all of them. */
function failures(report: string): string[] {
  if (!existsSync(report)) return ['no report was written'];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}\n  ${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) =>
        [fullName, ...failureMessages.join('\n').split('\n').filter(isOurs)].join('\n  '),
      ),
  ]);
}

const ran = await Promise.all(sides.map((side, at) => run(side, at === 0)));
process.stdout.write(ran.map(({ printed }) => printed).join(''));
for (const [at, { code, report }] of ran.entries()) {
  if (code === 0) continue;
  const failed = failures(report);
  process.stdout.write(`\n${sides[at]?.name}: ${failed.length} failed\n${failed.join('\n\n')}\n`);
}
rmSync(reports, { recursive: true });
process.exitCode = Math.max(...ran.map(({ code }) => code));
