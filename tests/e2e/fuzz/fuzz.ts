import { shrink } from '../../seeded.ts';
import type { ExtensionBrowser } from '../browser.ts';
import { openEditor } from '../editors/behaviour.ts';
import type { Engine } from '../editors/pages.ts';
import { openSite, type Site } from '../editors/site.ts';
import { type Act, client, drawActs } from './acts.ts';
import { begin, end, play } from './player.ts';
import { Stage } from './stage.ts';

/** How often a failing sequence is played where the extension is not: what fails there each time is no fault of it. */
const tries = 3;
/** No fewer steps are looked for after this time (ms); what has to come in a sequence played again comes within the other. */
const explained = { within: 120_000, patience: 5000 } as const;
/** Hints that are used up before the budget is as new again; the user can choose sixty an hour. */
const mostHints = 45;

export interface Fuzzed {
  readonly engine: Engine;
  /** What was played. */
  readonly sequences: number;
  /** Drafts that were held. */
  readonly holds: number;
  /** Sequences whose fewest steps fail as often where the extension is not: a fault of the page, its engine or the driver. */
  readonly pageFaults: number;
  /** Of the first other failing seed: what went wrong, and the steps that are needed for it. */
  readonly failure: string | null;
}

/** Why a sequence failed. */
interface Explained {
  readonly told: string;
  /** It fails as often without the extension. */
  readonly byPage: boolean;
}

export interface Run {
  readonly engines: readonly Engine[];
  /** Sequences an engine. */
  readonly each: number;
  readonly seed: number;
  /** Another build of the extension. */
  readonly build?: string | undefined;
  /** At an address that is not switched on: what fails there is no fault of the extension. */
  readonly alone?: boolean | undefined;
  /** A failure is told as it is, and not shrunk. */
  readonly brief?: boolean | undefined;
}

/** Plays sequences in each engine in one browser, and tells of each as it is done. */
export async function fuzzBrowser(
  name: ExtensionBrowser['name'],
  { engines, each, seed, build, alone = false, brief = false }: Run,
  done: (fuzzed: Fuzzed) => void,
): Promise<void> {
  const site = await openSite(name, build);
  try {
    await site.allowMany();
    for (const [at, engine] of engines.entries()) {
      const seeds = Array.from({ length: each }, (_, i) => seed + at * each + i);
      done(await fuzzEngine(site, engine, seeds, alone, brief));
    }
  } finally {
    await site.close();
  }
}

/** Plays the sequences of some seeds in one engine, up to the first failure; `alone` where the extension is not. */
async function fuzzEngine(
  site: Site,
  engine: Engine,
  seeds: readonly number[],
  alone: boolean,
  brief: boolean,
): Promise<Fuzzed> {
  let round = 0;
  let holds = 0;
  let spent = mostHints;

  async function open(without: boolean): Promise<Stage> {
    const { pages, page } = site;
    const url = without ? pages.alone(engine, 'page') : pages.url(engine, 'page');
    return Stage.create(site, await openEditor(page, url), without);
  }

  async function fails(stage: Stage, acts: readonly Act[]): Promise<string | null> {
    try {
      if (spent >= mostHints) {
        await site.forgetHints();
        spent = 0;
      }
      for (const act of [client, ...acts]) {
        if (act.kind === 'client') await begin(stage, `${engine}${seeds[0]}r${round}`);
        else await play(stage, act);
        round += 1;
      }
      await end(stage);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      holds += stage.holds;
      // In one and the same chat a hint is given once.
      spent = stage.hid || stage.isKit ? mostHints : spent + stage.spent;
      stage.holds = stage.spent = 0;
      stage.hid = false;
    }
  }

  /** The fewest steps that fail so on a new page, with the sequence before where they do not alone. */
  async function explain(
    before: readonly Act[],
    acts: readonly Act[],
    why: string,
  ): Promise<Explained> {
    const until = performance.now() + explained.within;
    const again = async (steps: readonly Act[], without: boolean) => {
      if (performance.now() > until) return false;
      const anew = await open(without);
      anew.patience = explained.patience;
      const failed = await fails(anew, steps);
      return failed !== null && kindOf(failed) === kindOf(why);
    };
    for (const steps of [acts, [...before, client, ...acts]]) {
      if (!(await again(steps, alone))) continue;
      const least = await shrink(steps, (fewer) => again(fewer, alone));
      let without = 0;
      for (let i = 0; i < tries && !alone; i += 1) without += Number(await again(least, true));
      const lines = least.map(({ kind, a }) => `  ${kind} ${a.toFixed(3)}`).join('\n');
      const told = `${why}\nshrunk to\n${lines}\nwithout the extension: ${without} times in ${tries}`;
      return { told, byPage: without === tries };
    }
    const told = `${why}\nand not again on a new page; what led there:\n${stage.trace.join('\n')}`;
    return { told, byPage: false };
  }

  let stage = await open(alone);
  let pageFaults = 0;
  let before: readonly Act[] = [];
  for (const [done, seed] of seeds.entries()) {
    const acts = drawActs(seed);
    const why = await fails(stage, acts);
    if (why === null) {
      before = acts;
      continue;
    }
    const where = `${engine} in ${site.browser.name}, seed ${seed}: `;
    // Told at once: whoever waits for the steps may lose patience.
    if (!brief) process.stdout.write(`${where}${why}\n`);
    const { told, byPage } = brief
      ? { told: why, byPage: false }
      : await explain(before, acts, why);
    if (!byPage) return { engine, sequences: done + 1, holds, pageFaults, failure: where + told };
    process.stdout.write(`${where}${told}\n`);
    pageFaults += 1;
    stage = await open(alone);
    before = [];
  }
  return { engine, sequences: seeds.length, holds, pageFaults, failure: null };
}

/** What is the same failure in a shorter sequence, with other texts. */
function kindOf(why: string): string {
  return why.replace(/“[^”]*”/g, '“”').replace(/^.*?: /, '');
}
