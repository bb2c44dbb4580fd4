import { until } from '../e2e/until.ts';
import { evaluateIn, type OwnWorld, ownWorldOf } from './own-world.ts';
import { type Row, within } from './row.ts';
import { percentile } from './stats.ts';
import { inWorld, type World } from './world.ts';

const typed = 'home by six and then the train to the coast with the bikes '.repeat(3);
const pace = 60;
const wakes = 15;

/** Notes when the events of the user and the worker's verdicts come to the page, beside the script. */
const watch = `(() => {
  const times = globalThis.benchTimes = { verdicts: [], answers: [], wakes: [] };
  let key = NaN, focus = NaN, asked = NaN;
  const connect = chrome.runtime.connect.bind(chrome.runtime);
  chrome.runtime.connect = (how) => {
    const port = connect(how);
    const post = port.postMessage.bind(port);
    port.postMessage = (message) => {
      if (message.kind === 'draft') asked = performance.now();
      post(message);
    };
    port.onMessage.addListener((message) => {
      if (message.kind !== 'verdict') return;
      const now = performance.now();
      if (key === key) times.verdicts.push(now - key);
      if (key === key && asked === asked) times.answers.push(now - asked);
      if (focus === focus) times.wakes.push(now - focus);
      key = focus = asked = NaN;
    });
    return port;
  };
  addEventListener('keydown', (event) => { key = event.timeStamp; }, true);
  addEventListener('focusin', (event) => { focus = event.timeStamp; }, true);
})()`;

interface Times {
  /** From the key, as the browser stamps it. */
  readonly verdicts: number[];
  /** From the question, which is asked once the page has drawn the key. */
  readonly answers: number[];
  readonly wakes: number[];
}

/** How soon the worker's verdict on a draft is in the page. */
export function measureVerdict(): Promise<Row[]> {
  return inWorld({}, async (world) => {
    const page = await world.open('textarea', 'with');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const own = await ownWorldOf(page);
    await evaluateIn(own, watch);
    // The port of the first focus is from before the watch; whenever the next one comes, it is watched.
    await world.browser.stopWorker();
    const times = () => evaluateIn<Times>(own, 'globalThis.benchTimes');
    await page.click('#box');
    await page.keyboard.type(typed, { delay: pace });
    const { verdicts, answers } = await times();
    if (verdicts.length < typed.length / 2) throw new Error('verdicts are missing');
    const woken = await wake(world, page, own, times);
    return [
      within('key to verdict, worker awake, p50 (ms)', percentile(verdicts, 0.5), null),
      within('key to verdict, worker awake, p95 (ms)', percentile(verdicts, 0.95), 5),
      within('of that, question to verdict, p50 (ms)', percentile(answers, 0.5), null),
      within('of that, question to verdict, p95 (ms)', percentile(answers, 0.95), null),
      within('focus to first verdict, worker asleep, p50 (ms)', percentile(woken, 0.5), null),
      within('focus to first verdict, worker asleep, most (ms)', Math.max(...woken), 150),
    ];
  });
}

async function wake(
  { browser }: World,
  page: Awaited<ReturnType<World['open']>>,
  own: OwnWorld,
  times: () => Promise<Times>,
): Promise<number[]> {
  await evaluateIn(own, 'globalThis.benchTimes.wakes.length = 0');
  for (let run = 1; run <= wakes; run += 1) {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    // An answer that is still owed is asked for again, which starts it once more.
    await until('the worker stays away', async () => {
      const isThere = browser.browser
        .targets()
        .some((target) => target.type() === 'service_worker');
      if (isThere) await browser.stopWorker();
      return !isThere;
    });
    await page.click('#box');
    await page.keyboard.press('a');
    await until('a verdict came', async () => (await times()).wakes.length === run);
  }
  return (await times()).wakes;
}
