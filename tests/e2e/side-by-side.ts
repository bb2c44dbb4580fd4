import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { compileFirefox } from './firefox.ts';

// All browser tests, side by side: each browser twice, for most of the time is waited; what is measured against another
// browser comes by itself at the end. Files that are named are tried side by side in both browsers.
// node tests/e2e/side-by-side.ts [FILE …]
const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');

/** Half of the time that the tests take. */
const half = ['fuzz', 'pages', 'editors'].map((name) => `tests/e2e/${name}`);
const measured = 'tests/e2e/trust/hostile-beside.test.ts';
const without = (...paths: string[]) => paths.flatMap((path) => ['--exclude', path]);
const others = without(measured, ...half.map((path) => `${path}/**`));

const browsers = [
  { name: 'chromium', pattern: '^(?!.*firefox)' },
  { name: 'firefox', pattern: 'firefox' },
] as const;

/** A part of the tests that runs beside the others. */
interface Side {
  readonly name: string;
  readonly browser: (typeof browsers)[number];
  /** What of the tests, as Vitest is told. */
  readonly which: readonly string[];
}

const sidesOf = (what: string, which: readonly string[]): Side[] =>
  browsers.map((browser) => ({ name: `${browser.name} ${what}`, browser, which }));
const files = process.argv.slice(2);
/** Those of one line run at a time. */
const plan: readonly (readonly Side[])[] =
  files.length > 0
    ? [sidesOf('files', files)]
    : [[...sidesOf('first', half), ...sidesOf('second', others)], sidesOf('measured', [measured])];
const folder = mkdtempSync(join(tmpdir(), 'mutual-sides-'));
const compiledFirefox = join(folder, 'firefox');

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

interface Ran extends Side {
  readonly code: number;
  readonly printed: string;
  readonly report: string;
}

/** Runs one side's tests; what they print is kept until they are done, but for the first side's. */
function run(side: Side, shown: boolean): Promise<Ran> {
  const report = join(folder, `${side.name}.json`);
  const args = [vitest, 'run', '--project', 'browsers', '-t', side.browser.pattern, ...side.which];
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const env = { ...process.env, COMPILED_FIREFOX: compiledFirefox };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      if (shown) process.stdout.write(part);
      else printed += part;
    });
  }
  return new Promise((done) => {
    child.on('close', (code) => done({ ...side, code: code ?? 1, printed, report }));
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

async function compile(): Promise<void> {
  const found = findBrowser('firefox');
  if (found) await compileFirefox(found.path, compiledFirefox);
}

// Firefox compiles its own code once for all its starts.
const ready = compile();
const ran: Ran[] = [];
for (const sides of plan) {
  const results = sides.map(async (side, at) => {
    if (side.browser.name === 'firefox') await ready;
    return run(side, at === 0);
  });
  for (const one of await Promise.all(results)) {
    process.stdout.write(one.printed);
    ran.push(one);
  }
}
for (const { name, code, report } of ran) {
  if (code === 0) continue;
  const failed = failures(report);
  process.stdout.write(`\n${name}: ${failed.length} failed\n${failed.join('\n\n')}\n`);
}
rmSync(folder, { recursive: true });
process.exitCode = Math.max(...ran.map(({ code }) => code));
