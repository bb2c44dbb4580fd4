import { shrink } from '../../seeded.ts';
import { openEditor } from '../editors/behaviour.ts';
import type { Engine } from '../editors/pages.ts';
import type { Site } from '../editors/site.ts';
import { type Act, drawActs } from './acts.ts';
import { Player } from './player.ts';

/** How often a failing sequence is played again to find its shortest form. */
const mostReplays = 80;

export interface Fuzzed {
  /** What was played. */
  readonly sequences: number;
  /** Drafts that were held. */
  readonly holds: number;
  /** Of the first failing seed: what went wrong, and the steps that are needed for it. */
  readonly failure: string | null;
}

/** Plays the sequences of some seeds in one engine, up to the first failure. */
export async function fuzzEngine(
  site: Site,
  engine: Engine,
  seeds: readonly number[],
): Promise<Fuzzed> {
  let round = 0;
  let holds = 0;
  let used = true;
  const open = async () =>
    Player.create(site.browser, await openEditor(site.page, site.pages.url(engine, 'page')));
  let player = await open();

  async function fails(acts: readonly Act[]): Promise<string | null> {
    round += 1;
    try {
      if (used) await site.forgetHints();
      used = false;
      await player.begin(`r${round}`);
      for (const act of acts) await player.play(act);
      await player.end();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      holds += player.holds;
      used = player.sawHot;
      player.holds = 0;
    }
  }

  for (const [done, seed] of seeds.entries()) {
    const acts = drawActs(seed);
    const why = await fails(acts);
    if (why === null) continue;
    let replays = 0;
    const least = await shrink(acts, async (fewer) => {
      replays += 1;
      if (replays > mostReplays) return false;
      player = await open();
      return (await fails(fewer)) !== null;
    });
    const steps = least.map(({ kind, a }) => `  ${kind} ${a.toFixed(3)}`).join('\n');
    const how = `${engine} in ${site.browser.name}, seed ${seed}: ${why}`;
    return { sequences: done + 1, holds, failure: `${how}\nshrunk to\n${steps}` };
  }
  return { sequences: seeds.length, holds, failure: null };
}
