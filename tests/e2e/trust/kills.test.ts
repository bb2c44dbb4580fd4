import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

/** A slice of `npm run kill:journal`, which kills each browser twenty times. */
const kills = 2;

it('killed while they record, both browsers lose no entry that was told as done and double none', async () => {
  const { PATH, HOME, TMPDIR, CHROMIUM, DISPLAY } = process.env;
  // A test's own environment would change what is built for the page.
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../journal/bench/kills.ts'), `${kills}`],
    { env: { PATH, HOME, TMPDIR, CHROMIUM, DISPLAY } },
  );
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  expect({ code, err: code === 0 ? '' : err, out }).toMatchObject({ code: 0, err: '' });
  for (const name of ['chrome', 'firefox']) {
    const [, told, found] =
      new RegExp(`^${name}: ${kills} kills, (\\d+) told as done, (\\d+) found$`, 'm').exec(out) ??
      [];
    expect(Number(told)).toBeGreaterThan(kills * 20);
    expect(Number(found)).toBeGreaterThanOrEqual(Number(told));
  }
}, 240_000);
