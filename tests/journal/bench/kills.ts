import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Found } from './kills-page.ts';
import { servePage, startBrowser } from './site.ts';

/*
 * `npm run kill:journal [kills]`: Chromium and Firefox are killed while they record, again and again on one profile.
 * Ends with 1 where an entry that was told as done is lost, one is doubled, or the sums differ from the entries.
 */

/** What was there after all kills, and after how many of them something was wrong. */
interface Killed {
  readonly told: number;
  readonly found: number;
  /** One line for each kill after which something was lost, doubled or summed wrongly. */
  readonly broken: readonly string[];
}

/** Kills a browser so many times while it records, and looks each time what is there. */
async function killWhileRecording(kind: 'chrome' | 'firefox', kills: number): Promise<Killed> {
  const done = new Set<number>();
  const broken: string[] = [];
  let enough: () => void = () => undefined;
  let target = 0;
  const site = await servePage('kills-page.ts', (text) => {
    done.add(Number(text));
    if (done.size >= target) enough();
  });
  let profile = mkdtempSync(join(tmpdir(), 'mutual-kills-'));
  try {
    for (let kill = 0; ; kill++) {
      const browser = await startBrowser(kind, profile);
      const page = await browser.newPage();
      await page.goto(site.address);
      await page.waitForFunction('typeof found === "function"');
      const { numbers, turns } = (await page.evaluate('found()')) as Found;
      const there = new Set(numbers);
      const lost = [...done].filter((number) => !there.has(number)).length;
      const doubled = numbers.length - there.size;
      if (lost > 0 || doubled > 0 || turns !== numbers.length) {
        const sums = `${turns} turns of ${numbers.length}`;
        broken.push(`${kind}, kill ${kill}: ${lost} lost, ${doubled} doubled, ${sums}`);
      }
      if (kill === kills) {
        await browser.close();
        return { told: done.size, found: numbers.length, broken };
      }
      // The kill comes after some more are done, at no particular point of the one under way.
      target = done.size + 20 + ((kill * 7) % 40);
      const reached = new Promise<void>((resolve) => {
        enough = resolve;
      });
      page.evaluate(`live(${Math.max(-1, ...numbers) + 1})`).catch(() => undefined);
      await reached;
      const child = browser.process();
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
      // The driver puts a killed Firefox's preferences back when it likes: it finds the old place.
      const moved = mkdtempSync(join(tmpdir(), 'mutual-kills-'));
      renameSync(profile, moved);
      profile = moved;
    }
  } finally {
    site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const kills = Number(process.argv[2] ?? 20);
for (const kind of ['chrome', 'firefox'] as const) {
  const { told, found, broken } = await killWhileRecording(kind, kills);
  for (const line of broken) process.stdout.write(`${line}\n`);
  process.stdout.write(`${kind}: ${kills} kills, ${told} told as done, ${found} found\n`);
  if (broken.length > 0) process.exitCode = 1;
}
