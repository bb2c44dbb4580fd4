import type { Page } from 'puppeteer-core';
import { boxes } from './pages.ts';
import { type Row, within } from './row.ts';
import { meanOf, percentile } from './stats.ts';
import { keyEvents, keysIn, ownCalls, traceOf, type Work } from './trace.ts';
import { inWorld } from './world.ts';

const blocks = 32;
const word = 'and by six ';
const pace = 30;
const enters = 300;
const frames = new Set(['Paint', 'Commit']);
// A frame comes as soon as it is ready: waiting for the screen would hide what is measured.
const args = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

interface Delay {
  /** All handlers of one key (ms), the page's own among them. */
  readonly handled: number;
  /** From the key to the next frame (ms). */
  readonly drawn: number;
}

function delaysIn(trace: readonly Work[]): Delay[] {
  const keys = keysIn(trace);
  return keys.map((key, at) => {
    const end = keys[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const during = trace.filter(
      (work) => work.thread === key.thread && work.start >= key.start && work.start < end,
    );
    const events = during.filter(
      ({ name, type }) => name === 'EventDispatch' && type !== undefined && keyEvents.has(type),
    );
    // An event that is dispatched within another is part of it.
    const whole = events.filter(
      (one) =>
        !events.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
    );
    const handled = whole.reduce((sum, work) => sum + work.end - work.start, 0) / 1000;
    const input = events.find(({ type }) => type === 'input');
    const frame = during.find(({ name, start }) => frames.has(name) && start >= (input?.end ?? 0));
    return { handled, drawn: frame ? (frame.end - key.start) / 1000 : Number.NaN };
  });
}

/** What the extension adds between a key and what is seen: blocks of keys with it and without it, in turn. */
export function measureDelay(): Promise<Row[]> {
  return inWorld({ args }, async (world) => {
    const rows: Row[] = [];
    for (const box of boxes) {
      const arms = {
        with: await world.open(box, 'with'),
        without: await world.open(box, 'without'),
      };
      const order: (keyof typeof arms)[] = [];
      const trace = await traceOf(arms.with, async () => {
        for (let block = 0; block < blocks; block += 1) {
          const first = block % 2 === 0 ? 'with' : 'without';
          for (const arm of [first, first === 'with' ? 'without' : 'with'] as const) {
            await arms[arm].bringToFront();
            await arms[arm].keyboard.type(word, { delay: pace });
            order.push(arm);
          }
        }
      });
      const delays = delaysIn(trace);
      if (delays.length !== order.length * word.length) throw new Error('keys are missing');
      const of = (arm: string, pick: (one: Delay) => number) =>
        order.flatMap((name, at) => {
          if (name !== arm) return [];
          // The first key after a change of tabs is not counted.
          const keys = delays.slice(at * word.length + 1, (at + 1) * word.length).map(pick);
          const seen = keys.filter(Number.isFinite);
          return [seen.reduce((sum, one) => sum + one, 0) / seen.length];
        });
      for (const [name, pick, most] of [
        ['handlers', ({ handled }: Delay) => handled, null],
        ['key to next frame', ({ drawn }: Delay) => drawn, 1],
      ] as const) {
        const [ours, theirs] = [of('with', pick), of('without', pick)];
        const pairs = ours.map((one, at) => one - (theirs[at] ?? Number.NaN));
        const difference = meanOf(pairs);
        const peer = meanOf(theirs).mean;
        const mean = meanOf(ours).mean;
        const what = `${box}, ${name}, ${blocks * (word.length - 1)} keys`;
        rows.push(
          {
            ...within(`${what}: mean (ms)`, mean, null),
            peer,
            peerName: 'without it',
            ratio: mean / peer,
          },
          within(`${what}: added, mean (ms)`, difference.mean, null),
          within(`${what}: added, upper end of 95 % (ms)`, difference.high, most),
        );
      }
      await arms.with.close();
      await arms.without.close();
    }
    return rows;
  });
}

/** The script's own time in the press that sends: it decides there and then. */
export function measureEnter(): Promise<Row[]> {
  return inWorld({}, async (world) => {
    const page = await world.open('textarea', 'with');
    const send = async (page: Page, count: number) => {
      for (let sent = 0; sent < count; sent += 1) {
        await page.keyboard.type('ok');
        await page.keyboard.press('Enter');
      }
    };
    await send(page, 20);
    const trace = await traceOf(page, () => send(page, enters));
    const presses = keysIn(trace).filter((_, at) => at % 3 === 2);
    if (presses.length !== enters) throw new Error('presses are missing in the trace');
    const calls = ownCalls(trace);
    const times = presses.map(({ thread, start, end }) =>
      calls
        .filter((call) => call.thread === thread && call.start >= start && call.end <= end)
        .reduce((sum, call) => sum + call.worked / 1000, 0),
    );
    return [
      within('decision at Enter, p50 (ms)', percentile(times, 0.5), null),
      within('decision at Enter, p99 (ms)', percentile(times, 0.99), 1),
    ];
  });
}
