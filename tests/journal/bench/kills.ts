import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Found } from './kills-page.ts';
import { servePage, startBrowser } from './site.ts';

/*
 * `npm run kill:journal [kills]`: Chromium and Firefox are killed while they record, again and again on one profile.
 * Ends with 1 where an entry that was told as done is lost, one is doubled, or the sums differ from the entries.
 */

const kills = Number(process.argv[2] ?? 20);
const out = (line: string) => process.stdout.write(`${line}\n`);
let broken = 0;

for (const kind of ['chrome', 'firefox'] as const) {
  const done = new Set<number>();
  let enough: () => void = () => undefined;
  let target = 0;
  const site = await servePage('kills-page.ts', (text) => {
    done.add(Number(text));
    if (done.size >= target) enough();
  });
  let profile = mkdtempSync(join(tmpdir(), 'mutual-kills-'));
  let next = 0;
  for (let kill = 0; kill <= kills; kill++) {
    const browser = await startBrowser(kind, profile);
    const page = await browser.newPage();
    await page.goto(site.address);
    await page.waitForFunction('typeof found === "function"');
    const { numbers, turns } = (await page.evaluate('found()')) as Found;
    const there = new Set(numbers);
    const lost = [...done].filter((number) => !there.has(number)).length;
    const doubled = numbers.length - there.size;
    if (lost > 0 || doubled > 0 || turns !== numbers.length) {
      broken += 1;
      out(
        `${kind}, kill ${kill}: ${lost} lost, ${doubled} doubled, ${turns} turns of ${numbers.length}`,
      );
    }
    if (kill === kills) {
      out(`${kind}: ${kills} kills, ${done.size} told as done, ${numbers.length} found`);
      await browser.close();
      break;
    }
    next = Math.max(-1, ...numbers) + 1;
    // The kill comes after some more are done, at no particular point of the one under way.
    target = done.size + 20 + ((kill * 7) % 40);
    const reached = new Promise<void>((resolve) => {
      enough = resolve;
    });
    page.evaluate(`live(${next})`).catch(() => undefined);
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
  site.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = broken > 0 ? 1 : 0;
