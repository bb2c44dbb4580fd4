import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** For each piece of code, whether this project's lint calls it a way out when it stands in a shipped folder. */
function banned(codes: readonly string[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-lint-'));
  try {
    mkdirSync(join(folder, 'lib'));
    cpSync(join(root, 'tests/trust/ways-out.grit'), join(folder, 'tests/trust/ways-out.grit'));
    const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    const here = { ...rules, $schema: undefined, vcs: undefined };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(here));
    for (const [at, code] of codes.entries()) writeFileSync(join(folder, `lib/n${at}.ts`), code);
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const how = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(process.execPath, [biome, ...how], {
      cwd: folder,
      encoding: 'utf8',
    });
    const lines = stdout.split('\n').filter((line) => /plugin|noRestrictedGlobals/.test(line));
    return codes.map((_, at) => lines.some((line) => line.includes(`lib/n${at}.ts`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const out = [
  "export const sent = fetch('/x');\n",
  "export const sent = window.fetch('/x');\n",
  'export const peer = new RTCPeerConnection();\n',
  'export const peer = new window.RTCPeerConnection();\n',
  "export const socket = new WebSocket('ws://x');\n",
  "export const sent = navigator.sendBeacon('/x', 'y');\n",
  'export const request = new XMLHttpRequest();\n',
  "export const source = new EventSource('/x');\n",
  'export const image = new Image();\n',
  "export const image = document.createElement('img');\n",
  "export const frame = document.createElement('iframe');\n",
  "export function go() {\n  location.href = '/x';\n}\n",
  "export const go = () => window.location.replace('/x');\n",
  "export const page = window.open('/x');\n",
];

/** One use of every global that is denied, and of every pattern of the plugin: none of them may be dead. */
function everyRule(): string[] {
  const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as {
    overrides: {
      linter?: {
        rules?: { style?: { noRestrictedGlobals?: { options: { deniedGlobals: object } } } };
      };
    }[];
  };
  const globals = overrides.flatMap(({ linter }) =>
    Object.keys(linter?.rules?.style?.noRestrictedGlobals?.options.deniedGlobals ?? {}),
  );
  const plugin = readFileSync(join(root, 'tests/trust/ways-out.grit'), 'utf8');
  const patterns = [...plugin.matchAll(/^ {2}`(.+)`/gm)].map(([, pattern = '']) =>
    pattern.replaceAll('$...', '1').replaceAll('$_', 'x'),
  );
  expect(globals.length).toBeGreaterThan(10);
  expect(patterns.length).toBeGreaterThan(20);
  return [
    ...globals.map((name) => `export const way = ${name};\n`),
    ...patterns.map((code) => `export const run = (x: never) => {\n  ${code};\n};\n`),
  ];
}

describe('the lint', () => {
  it('has no rule that bans nothing', () => {
    const rules = everyRule();
    const seen = banned(rules);
    expect(rules.filter((_, at) => !seen[at])).toEqual([]);
  }, 30_000);

  it('bans every way out in source, and no ordinary code', () => {
    const ordinary = "export const box = document.createElement('div');\n";
    const reads = 'export const at = location.href;\n';
    const seen = banned([...out, ordinary, reads]);
    expect(out.filter((_, at) => !seen[at])).toEqual([]);
    expect(seen.slice(out.length)).toEqual([false, false]);
  }, 30_000);
});
