import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../find-browser.ts';
import { type Chat, startChat } from './chat.ts';
import { killWhileSending } from './killed.ts';

/** A slice; `npm run kill` kills each browser twenty times with the built extension, and as often over the journal alone. */
const kills = Number(process.env.KILLS ?? 2);

it(
  'killed while they record, both browsers lose no entry that was told as done and double none',
  async () => {
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
    process.stdout.write(out);
    expect({ code, err: code === 0 ? '' : err, out }).toMatchObject({ code: 0, err: '' });
    for (const name of ['chrome', 'firefox']) {
      const [, told, found] =
        new RegExp(`^${name}: ${kills} kills, (\\d+) told as done, (\\d+) found$`, 'm').exec(out) ??
        [];
      expect(Number(told)).toBeGreaterThan(kills * 20);
      expect(Number(found)).toBeGreaterThanOrEqual(Number(told));
    }
  },
  120_000 + kills * 40_000,
);

describe.each(['chromium', 'firefox'] as const)('killed while messages are sent, %s', (name) => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await startChat();
  });
  afterAll(() => chat?.stop());

  it(
    'with the built extension loses no entry that was written, doubles none, and its sums stay right',
    async () => {
      const program = findBrowser(name);
      if (!program) throw new Error(`${name} is not installed`);
      const killed = await killWhileSending(program, chat, kills);
      process.stdout.write(`${name}: ${kills} kills, ${JSON.stringify(killed)}\n`);
      expect(killed.broken).toEqual([]);
      expect(killed.found).toBe(killed.written);
      expect(killed.written).toBeGreaterThanOrEqual(3 * kills);
      expect(killed.written).toBeLessThanOrEqual(killed.sent);
    },
    120_000 + kills * 40_000,
  );
});
