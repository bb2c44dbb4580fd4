import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, matchesGlob } from 'node:path';

/*
 * `npm run mutate [part …]`: changes the code of each part in every small way, and prints the share of changes that its
 * tests notice, and the others with their places. Ends with 1 where a part stays below 85 %.
 */

interface Part {
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

const inFolder = (folder: string, names: string) =>
  names.split(' ').map((name) => join('lib', folder, `${name}.ts`));

const without = (names: string) => inFolder('reciprocity', names).map((file) => `!${file}`);

/** What is tested by mutation, with the tests that have to notice. */
export const parts: Readonly<Record<string, Part>> = {
  hold: {
    code: inFolder('composer', 'hold hold-draft hold-press'),
    tests: ['tests/composer/hold*.test.ts'],
  },
  journal: {
    code: inFolder(
      'journal',
      'calendar codec days erase forget inbox join journal lock marks move pages put-pages read-days records root spans store sums sweep',
    ),
    tests: [
      'tests/journal/!(cards|cards-edges|export-choice|formats|json-dayone|quick|schema|stored).test.ts',
    ],
  },
  beneath: {
    code: inFolder(
      'journal',
      'auto-lock bytes connection derive environment error passphrase.worker scrypt',
    ),
    tests: ['tests/journal/{connection,error,extension,lock-rules,store,workers}.test.ts'],
  },
  cards: {
    code: inFolder('journal', 'cards next-card prompts'),
    tests: ['tests/journal/cards*.test.ts'],
  },
  files: {
    code: ['lib/journal/export/*.ts'],
    tests: [
      'tests/journal/{error,export,export-choice,formats,import,json-dayone,refused-files,workers}.test.ts',
    ],
  },
  shapes: {
    code: inFolder('journal', 'quick schema stored'),
    tests: ['tests/journal/{migrations,quick,schema,stored}.test.ts'],
  },
  hint: { code: inFolder('reciprocity', 'hint'), tests: ['tests/reciprocity/hint*.test.ts'] },
  // Without the tests that read with whole packs: what they notice too is not counted, and all is done in minutes.
  reading: {
    code: [
      'lib/reciprocity/*.ts',
      ...without('hint language language-words mix packs read reading-error share'),
    ],
    tests: [
      'tests/reciprocity/{bits,cues,decide,engine,evidence,figures,looks-for,masks,match,packing,phrase,sketch,stack,stretch,text,tokens,traits,words}.test.ts',
    ],
  },
  language: {
    code: inFolder('reciprocity', 'language packs read'),
    tests: ['tests/reciprocity/{language,read}.test.ts'],
  },
  share: {
    code: inFolder('reciprocity', 'mix share'),
    tests: ['tests/reciprocity/{mix,share}.test.ts'],
  },
  worker: {
    code: [
      'lib/worker/*.ts',
      'lib/messages/*.ts',
      ...inFolder('.', 'budget quiet session settings'),
    ],
    tests: ['tests/worker/*.test.ts', 'tests/messages/*.test.ts', 'tests/trust/faults.test.ts'],
  },
};

const least = 85;
const root = join(import.meta.dirname, '../..');

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly {
          readonly status: string;
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly location: { readonly start: { readonly line: number } };
        }[];
      }
    >
  >;
}

/** What was noticed last, file by file, and what was not: `npm run mutate` writes the part that it ran. */
const listed = join(import.meta.dirname, 'survivors.txt');

/** What the parts are together. */
const wholes: Readonly<Record<string, readonly string[]>> = {
  'the reading': ['reading', 'hint', 'language', 'share'],
  'the hold': ['hold'],
  'the journal': ['journal', 'beneath', 'cards', 'files', 'shapes'],
  'the worker': ['worker'],
};

function isIn(name: string, file: string): boolean {
  const code = parts[name]?.code ?? [];
  return code.some((glob) => matchesGlob(file, glob)) && !code.includes(`!${file}`);
}

/** The sums of what is listed. */
function* heads(all: readonly string[]): Generator<string> {
  yield '# `npm run mutate` writes here what no test noticed, file by file; a line of a file is as of its last run.';
  const counts = all.flatMap((line) => {
    const [, file = '', noticed, of] = /^([^:]+): (\d+) of (\d+) noticed$/.exec(line) ?? [];
    return of === undefined ? [] : [{ file, noticed: Number(noticed), of: Number(of) }];
  });
  for (const [whole, names] of Object.entries(wholes)) {
    const own = counts.filter(({ file }) => names.some((name) => isIn(name, file)));
    const noticed = own.reduce((sum, one) => sum + one.noticed, 0);
    const of = own.reduce((sum, one) => sum + one.of, 0);
    const share = of === 0 ? '' : `, ${((100 * noticed) / of).toFixed(1)} %`;
    yield `# ${whole}: ${noticed} of ${of} noticed in ${own.length} files${share}`;
  }
}

/** Puts the lines of the files that were changed now in the place of their old ones. */
function list(lines: ReadonlyMap<string, readonly string[]>): void {
  const before = existsSync(listed) ? readFileSync(listed, 'utf8').split('\n').filter(Boolean) : [];
  const place = (line: string) => /^[^:]+/.exec(line)?.[0] ?? '';
  const kept = before.filter((line) => !line.startsWith('#') && !lines.has(place(line)));
  const all = [...kept, ...[...lines.values()].flat()];
  // The sort is stable: the lines of a file stay in the order of the file.
  all.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
  writeFileSync(listed, `${[...heads(all), ...all].join('\n')}\n`);
}

/** Runs one part; prints what survived, and returns the share that was noticed, in percent. */
function mutate(name: string, part: Part, only: readonly string[]): number {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const code = (only.length > 0 ? only : part.code).join(',');
  const cores = process.env.CORES ?? `${availableParallelism()}`;
  const how = ['run', 'tests/trust/stryker.json', '--mutate', code, '--concurrency', cores];
  const ran = spawnSync(process.execPath, [stryker, ...how], {
    cwd: root,
    // A mutant that ten thousand drawn sequences do not notice, a hundred thousand rarely do.
    env: { FUZZ_COUNT: '10000', FAULT_RUNS: '15', KILL_STRIDE: '9', ...process.env, MUTATE: name },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (ran.status !== 0) throw new Error(`Stryker ended with ${ran.status} for ${name}`);
  const report = JSON.parse(readFileSync(join(root, 'reports/mutation.json'), 'utf8')) as Report;
  let noticed = 0;
  let all = 0;
  const lines = new Map<string, string[]>();
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const counted = mutants.filter(({ status }) =>
      ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
    );
    if (counted.length === 0) continue;
    const survived = counted.filter(
      ({ status }) => status === 'Survived' || status === 'NoCoverage',
    );
    noticed += counted.length - survived.length;
    all += counted.length;
    lines.set(file, [
      `${file}: ${counted.length - survived.length} of ${counted.length} noticed`,
      ...survived.map(({ status, mutatorName, replacement = '', location }) => {
        const now = replacement.replace(/\s+/g, ' ').slice(0, 60);
        return `${file}:${location.start.line} ${mutatorName} ${status}: ${now}`;
      }),
    ]);
  }
  list(lines);
  const share = (100 * noticed) / all;
  process.stdout.write(`${[...lines.values()].flat().join('\n')}\n`);
  process.stdout.write(`${name}: ${noticed} of ${all} noticed, ${share.toFixed(1)} %\n`);
  return share;
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  const named = wanted.filter((one) => one in parts);
  const only = wanted.filter((one) => !(one in parts));
  const shares = Object.entries(parts)
    .filter(([name]) => named.length === 0 || named.includes(name))
    .map(([name, part]) => mutate(name, part, only));
  process.exitCode = shares.some((share) => share < least) ? 1 : 0;
}
