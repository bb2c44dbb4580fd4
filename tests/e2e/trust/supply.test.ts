import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf } from '../../trust/package.ts';
import { builds } from '../browser.ts';
import { filesBelow } from './canaries.ts';

const root = join(import.meta.dirname, '../../..');
const names = ['chromium', 'firefox'] as const;

function run(cwd: string, script: string, ...how: string[]): string {
  // A test's own environment is not the one that is built in.
  const { NODE_ENV: _mode, VITEST: _test, ...env } = process.env;
  const ran = spawnSync(process.execPath, [join(root, 'node_modules', script), ...how], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (ran.status !== 0) throw new Error(`${script} failed:\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('two builds in two folders', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  function hashOfBuild(name: (typeof names)[number]): string {
    const folder = mkdtempSync(join(tmpdir(), 'mutual-source-'));
    folders.push(folder);
    for (const path of readdirSync(root)) {
      if (
        /^(?:entrypoints|components|lib|public|package\.json|tsconfig\.json|.*\.config\.ts)$/.test(
          path,
        )
      ) {
        cpSync(join(root, path), join(folder, path), { recursive: true });
      }
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    run(
      folder,
      'wxt/bin/wxt.mjs',
      'build',
      ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
    );
    const built = join(folder, relative(root, builds[name]));
    return createHash('sha256').update(archiveOf(built)).digest('hex');
  }

  it.each(names)(
    'have one hash for %s',
    (name) => {
      expect(hashOfBuild(name)).toBe(hashOfBuild(name));
    },
    120_000,
  );

  it('would not, if one byte were other', () => {
    const [folder] = folders;
    if (!folder) throw new Error('nothing was built');
    const built = filesBelow(folder).find((file) => file.endsWith('manifest.json'));
    const before = archiveOf(join(folder, 'lib'));
    const [file = ''] = filesBelow(join(folder, 'lib'));
    spawnSync('sh', ['-c', `printf ' ' >> '${file}'`]);
    expect(built).toBeDefined();
    expect(Buffer.from(archiveOf(join(folder, 'lib'))).equals(Buffer.from(before))).toBe(false);
  });
});

describe('the lockfile', () => {
  const { packages } = json('package-lock.json') as {
    packages: Record<
      string,
      { hasInstallScript?: true; integrity?: string; link?: true; resolved?: string }
    >;
  };
  const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

  it('holds no package with an install script but those that are named', () => {
    const scripted = Object.entries(packages).filter(
      ([, { hasInstallScript }]) => hasInstallScript,
    );
    const allowed = json('package.json').allowScripts as Record<string, boolean>;
    expect([...new Set(scripted.map(([path]) => nameOf(path)))]).toEqual(Object.keys(allowed));
    // None of them runs.
    expect(Object.values(allowed)).not.toContain(true);
  });

  it('names the bytes of every package', () => {
    const linked = new Set(Object.values(packages).map(({ link, resolved }) => link && resolved));
    const loose = Object.entries(packages).filter(
      ([path, { link, integrity }]) => path !== '' && !link && !integrity && !linked.has(path),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

/** What Mozilla's own check says of the package, each with the reason why it stays. */
const explained: readonly { readonly code: string; readonly file: RegExp; readonly why: string }[] =
  [
    {
      code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
      file: /^manifest\.json$/,
      why: 'The key says that nothing is collected; an older Firefox for Android does not ask.',
    },
    {
      code: 'UNSAFE_VAR_ASSIGNMENT',
      file: /^chunks\/.+\.js$/,
      why: 'The code of dangerouslySetInnerHTML inside Preact, which no component uses.',
    },
    {
      code: 'DANGEROUS_EVAL',
      file: /^chunks\/.+\.js$/,
      why: 'd3-dsv makes an object reader so; the policy forbids it and only rows are read.',
    },
  ];

describe('the package for Firefox', () => {
  it('passes the store’s own check, with no error and no warning that is not explained', () => {
    const lint = run(
      root,
      'web-ext/bin/web-ext.js',
      'lint',
      '-s',
      builds.firefox,
      '--output',
      'json',
    );
    const { errors, warnings, notices } = JSON.parse(lint) as Record<
      'errors' | 'warnings' | 'notices',
      { code: string; file: string }[]
    >;
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    const open = warnings.filter(
      (one) => !explained.some(({ code, file }) => code === one.code && file.test(one.file)),
    );
    expect(open).toEqual([]);
  }, 60_000);

  it('uses nothing of what those explanations say that it does not use', () => {
    const source = ['lib', 'components', 'entrypoints']
      .flatMap((folder) => filesBelow(join(root, folder)))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(source).not.toContain('dangerouslySetInnerHTML');
    expect(source).not.toMatch(/\b(?:csvParse|tsvParse|dsvFormat\([^)]*\)\.parse)\b\s*\(/);
  });
});

describe('what the stores and the privacy page say', () => {
  it.each(['.github/store/permissions.md', 'PRIVACY.md'])('%s names every permission', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const manifest = JSON.parse(readFileSync(join(builds.chromium, 'manifest.json'), 'utf8'));
    for (const permission of manifest.permissions as string[]) {
      expect(text).toContain(`\`${permission}\``);
    }
  });

  it('the bill of materials lists every runtime dependency with its version', () => {
    const made = spawnSync('npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const { components } = JSON.parse(made.stdout) as {
      components: { name: string; version: string }[];
    };
    const listed = components.map(({ name, version }) => `${name}@${version}`);
    const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies)) {
      expect(listed).toContain(`${name}@${version}`);
    }
  }, 60_000);
});
