import type { Page } from 'puppeteer-core';
import { evaluateIn, ownWorldOf } from './own-world.ts';
import { type Box, boxes } from './pages.ts';
import { besidePeer, growth, type Row, within } from './row.ts';
import { median, percentile } from './stats.ts';
import {
  callsInEvents,
  costOfKeys,
  keyEvents,
  keysIn,
  layoutsWithin,
  ownCalls,
  traceOf,
  type Work,
} from './trace.ts';
import { inWorld, type World } from './world.ts';

/** The last one stays below the length above which a draft is not read. */
const lengths = [20, 300, 2_000, 9_900] as const;
/** The length that the goal is set for, and the goal (ms). */
const [judged, most] = [2_000, 0.5] as const;
const slowDown = 4;
const typed = 'home by six and then the train to the coast with the bikes and t';
/** Long enough for all that a key sets off (ms). */
const pace = 70;
const nothing = 'listeners that do nothing';
const nothingFile = 'nothing.js';
const bare = 'a bare port.postMessage';
const bareFile = 'bare.js';

async function typeInto(page: Page, length: number): Promise<Work[]> {
  const client = await page.createCDPSession();
  const draft = typed.repeat(Math.ceil(length / typed.length)).slice(0, length);
  await client.send('Input.insertText', { text: draft });
  await page.emulateCPUThrottling(slowDown);
  await page.keyboard.type('and so ', { delay: pace });
  const trace = await traceOf(page, () => page.keyboard.type(typed, { delay: pace }));
  if (keysIn(trace).length < typed.length) throw new Error('keys are missing in the trace');
  return trace;
}

/** What the same events cost where nothing is done in them: the slow-down stops a thread for parts of a ms at a time. */
async function costOfNothing(world: World, box: Box): Promise<number[]> {
  const page = await world.open(box, 'without');
  const names = JSON.stringify([...keyEvents].filter((name) => name !== 'textInput'));
  await page.evaluate(
    `for (const name of ${names}) addEventListener(name, () => {}, true);\n//# sourceURL=${nothingFile}`,
  );
  const trace = await typeInto(page, judged);
  const calls = ownCalls(trace, nothingFile);
  if (calls.length < typed.length) throw new Error('the empty listeners are not in the trace');
  await page.close();
  return costOfKeys(trace, calls);
}

/**
 * What it costs to post so long a draft to the worker and nothing else, as often as keys are pressed: the least that a
 * script can do that has a worker read at every key. Of the posted draft, and of the number one.
 */
async function costOfPosting(world: World): Promise<{ draft: number[]; one: number[] }> {
  const page = await world.open('textarea', 'with');
  const own = await ownWorldOf(page);
  await page.emulateCPUThrottling(slowDown);
  const draft = typed.repeat(Math.ceil(judged / typed.length)).slice(0, judged);
  const post = async (file: string, message: string) => {
    const trace = await traceOf(page, () =>
      evaluateIn(
        own,
        `new Promise((done) => {
          const port = chrome.runtime.connect({ name: 'composer' });
          let revision = 0;
          const timer = setInterval(() => {
            revision += 1;
            port.postMessage(${message});
            if (revision < ${typed.length}) return;
            clearInterval(timer);
            done();
          }, ${pace});
        })\n//# sourceURL=${file}`,
      ),
    );
    const calls = ownCalls(trace, file);
    if (calls.length < typed.length) throw new Error('what was posted is not in the trace');
    return calls.map(({ worked }) => worked / 1000);
  };
  const place = `{ messenger: 'other', identity: null, weak: false }`;
  const asked = `{ kind: 'draft', draft: '${'A'.repeat(22)}', revision, text: '${draft}' + revision, place: ${place} }`;
  const costs = { draft: await post(bareFile, asked), one: await post(`one-${bareFile}`, '1') };
  await page.close();
  return costs;
}

/** What one key costs the page's main thread in the script's own calls, with the processor slowed down. */
export function measureKeys(): Promise<Row[]> {
  return inWorld({}, async (world) => {
    const rows: Row[] = [];
    const posting = await costOfPosting(world);
    for (const share of [0.5, 0.95]) {
      const name = `${judged} characters posted, nothing else, 4x slow-down, p${share * 100} (ms)`;
      const [own, one] = [percentile(posting.draft, share), percentile(posting.one, share)];
      rows.push(besidePeer(name, own, 'the number 1 posted', one, null));
    }
    for (const box of boxes) {
      const empty = await costOfNothing(world, box);
      const middles: number[] = [];
      let layouts = 0;
      for (const length of lengths) {
        const page = await world.open(box, 'with');
        const trace = await typeInto(page, length);
        await page.close();
        const calls = ownCalls(trace);
        const all = costOfKeys(trace, calls);
        const waited = costOfKeys(trace, callsInEvents(trace, calls));
        if (median(all) === 0) throw new Error('the script is not in the trace');
        layouts += layoutsWithin(trace, calls).length;
        middles.push(median(all));
        const goal = length === judged ? most : null;
        const row = (what: string, costs: readonly number[], share: number): Row => {
          const name = `key in ${box}, ${length} characters, 4x slow-down, ${what} (ms)`;
          const own = within(name, percentile(costs, share), share === 0.95 ? goal : null);
          if (length !== judged) return own;
          // What an event waits for posts nothing.
          const [peerName, peer] = costs === all ? [bare, posting.draft] : [nothing, empty];
          const beside = besidePeer(name, own.ours, peerName, percentile(peer, share), null);
          return { ...beside, goal: own.goal, ok: own.ok };
        };
        rows.push(
          row('what it waits for, p50', waited, 0.5),
          row('what it waits for, p95', waited, 0.95),
          row('with what follows, p50', all, 0.5),
          row('with what follows, p95', all, 0.95),
        );
      }
      rows.push(within(`layouts forced while typing in ${box}`, layouts, 0));
      const [first = Number.NaN] = middles;
      const last = middles.at(-1) ?? Number.NaN;
      const grown = growth(`key in ${box}, 9,900 characters (ms)`, last, first, '20 characters', 0);
      rows.push({ ...grown, goal: '-', ok: null });
    }
    return rows;
  });
}
