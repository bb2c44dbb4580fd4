import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { findBrowser } from './find-browser.ts';

/** The processes that were started with this profile. */
function runningIn(profile: string): string[] {
  if (!profile.startsWith(tmpdir())) return [];
  const all = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(profile));
}

describe.each(['chromium', 'firefox'] as const)('a start of %s that fails', (name) => {
  let profile = '';

  afterEach(() => {
    for (const line of runningIn(profile)) process.kill(Number.parseInt(line, 10));
    rmSync(profile, { recursive: true, force: true });
  });

  it('leaves no browser running where there is no extension to install', async () => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    profile = mkdtempSync(join(tmpdir(), 'mutual-no-build-'));
    await expect(launch(found, { profile, build: join(profile, 'none') })).rejects.toThrow();
    expect(runningIn(profile)).toEqual([]);
  });
});
