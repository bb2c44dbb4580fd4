import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bill } from '../../trust/bill.ts';
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

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function copyOfSource(): string {
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
  return folder;
}

describe('two builds in two folders', () => {
  const hashOf = (folder: string) => createHash('sha256').update(archiveOf(folder)).digest('hex');

  /** The folder of a build of the same source elsewhere. */
  function buildAnew(name: (typeof names)[number]): string {
    const folder = copyOfSource();
    run(
      folder,
      'wxt/bin/wxt.mjs',
      'build',
      ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
    );
    return join(folder, relative(root, builds[name]));
  }

  it.each(names)(
    'have one hash for %s',
    (name) => {
      // The other one is what all these tests try.
      expect(hashOf(buildAnew(name))).toBe(hashOf(builds[name]));
    },
    240_000,
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
  }, 180_000);

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
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const manifest = JSON.parse(readFileSync(join(builds.chromium, 'manifest.json'), 'utf8'));
  const words = JSON.parse(
    readFileSync(join(builds.chromium, '_locales/en/messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;
  const said = (value: string) => words[/^__MSG_(\w+)__$/.exec(value)?.[1] ?? '']?.message ?? value;
  const paragraph = (path: string, head: string) =>
    text(path)
      .split('\n')
      .find((line) => line.startsWith(head)) ?? '';
  const quoted = (line: string) => [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

  it('gives a reason for each permission of the manifest, and for no other', () => {
    const lines = text('.github/store/permissions.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines.flatMap(quoted).toSorted()).toEqual(
      [...manifest.permissions, ...manifest.optional_host_permissions].toSorted(),
    );
    expect(quoted(paragraph('PRIVACY.md', '**Permissions:**')).toSorted()).toEqual(
      manifest.permissions.toSorted(),
    );
  });

  it('has the name and the summary of the manifest, no longer than the stores take', () => {
    const listing = '.github/store/listing.md';
    const summary = said(manifest.description);
    expect(paragraph(listing, '**Name:**')).toBe(`**Name:** ${said(manifest.name)}`);
    expect(paragraph(listing, '**Summary')).toContain(summary);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it('says of sites, private windows and what is collected what the manifest says', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(paragraph('PRIVACY.md', '**Permissions:**')).toContain('one at a time');
    expect(manifest.incognito).toBe('not_allowed');
    expect(text('PRIVACY.md')).toContain('never runs in private windows');
    const firefox = JSON.parse(readFileSync(join(builds.firefox, 'manifest.json'), 'utf8'));
    const { required } = firefox.browser_specific_settings.gecko.data_collection_permissions;
    expect(required).toEqual(['none']);
    expect(text('.github/store/permissions.md')).toContain('**Data collected:** none.');
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(paragraph('PRIVACY.md', '**What leaves this device:**')).toContain('nothing');
  });

  it('says what it protects from and what not, alike in both places', () => {
    const security = text('SECURITY.md');
    const [from = '', not = ''] = security
      .slice(security.indexOf('## What it protects from'), security.indexOf('## How each'))
      .split('## What it does not protect from');
    const privacy = paragraph('PRIVACY.md', '**What it protects from:**').split(
      '**What it does not protect from:**',
    );
    const guarded = ['page', 'other sites', 'network', 'curious look', 'lost device'];
    for (const whole of [from, privacy[0] ?? '']) {
      expect(guarded.filter((one) => !whole.toLowerCase().includes(one))).toEqual([]);
    }
    const open = ['unlocked browser', 'controls the system'];
    for (const whole of [not, privacy[1] ?? '']) {
      expect(open.filter((one) => !whole.includes(one))).toEqual([]);
    }
  });

  it('names the shortcut that the manifest asks for', () => {
    const { suggested_key: asked } = manifest.commands.hide;
    const help = JSON.parse(text('public/_locales/en/messages.json')).journal_key_hide;
    expect(help.message).toContain(asked.default);
    expect(Object.keys(manifest.commands)).toEqual(['hide']);
  });
});

describe('the bill of materials', () => {
  const shipped = bill()
    .components.filter(({ scope }) => scope === 'required')
    .map(({ name, version }) => `${name}@${version}`);

  it('lists every runtime dependency with its version', () => {
    const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
    expect(shipped).toEqual(
      expect.arrayContaining(Object.entries(dependencies).map((one) => one.join('@'))),
    );
  });

  it('lists every package whose code is in the built files', () => {
    const folder = copyOfSource();
    writeFileSync(
      join(folder, 'mapped.config.ts'),
      `import config from './wxt.config';
       export default { ...config, vite: (env) => ({ ...config.vite(env), build: { ...config.vite(env).build, sourcemap: true } }) };`,
    );
    run(folder, 'wxt/bin/wxt.mjs', 'build', '-c', 'mapped.config.ts');
    const inside = new Set(
      filesBelow(join(folder, relative(root, builds.chromium)))
        .filter((file) => file.endsWith('.map'))
        .flatMap(
          (file) => (JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] }).sources,
        )
        .filter((source) => source.includes('node_modules/'))
        .map((source) => source.replace(/^.*node_modules\//, '').match(/^(?:@[^/]+\/)?[^/]+/)?.[0]),
    );
    const listed = new Set(shipped.map((one) => one.slice(0, one.lastIndexOf('@'))));
    expect(inside.size).toBeGreaterThan(5);
    expect([...inside].filter((name) => !listed.has(name ?? ''))).toEqual([]);
  }, 180_000);

  it('is the same text whenever it is printed', () => {
    const printed = () => run(root, '../tests/trust/bill.ts');
    expect(printed()).toBe(printed());
    expect(JSON.parse(printed())).toEqual(bill());
  });
});
