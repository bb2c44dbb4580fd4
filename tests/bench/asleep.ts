import { once } from 'node:events';
import { until } from '../e2e/until.ts';
import { type Row, within } from './row.ts';
import { inWorld } from './world.ts';

/** Chromium ends an idle worker after 30 s, and looks for it now and then. */
const limit = 35;
/** It must not come back by itself for so long (ms). */
const watched = 45_000;

interface Answer {
  readonly id?: number;
  readonly result?: { readonly targetInfos?: readonly { readonly type: string }[] };
}

/** Whether the browser has a worker, asked without attaching to it: an attached worker never sleeps. */
async function lookFrom(address: string) {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  let asked = 0;
  return {
    hasWorker(): Promise<boolean> {
      asked += 1;
      const id = asked;
      return new Promise((done) => {
        const heard = ({ data }: MessageEvent) => {
          const answer = JSON.parse(String(data)) as Answer;
          if (answer.id !== id) return;
          socket.removeEventListener('message', heard);
          done(answer.result?.targetInfos?.some(({ type }) => type === 'service_worker') ?? false);
        };
        socket.addEventListener('message', heard);
        socket.send(JSON.stringify({ id, method: 'Target.getTargets' }));
      });
    },
    async end() {
      socket.send(JSON.stringify({ id: 0, method: 'Browser.close' }));
      await once(socket, 'close');
    },
  };
}

/** When the worker goes after the last key in a box that keeps its focus, and how often it comes back by itself. */
export function measureAsleep(): Promise<Row[]> {
  return inWorld({}, async ({ browser, open }) => {
    const page = await open('textarea', 'with');
    await page.keyboard.type('home by six');
    const address = browser.browser.wsEndpoint();
    const look = await lookFrom(address);
    await browser.browser.disconnect();
    const from = performance.now();
    if (!(await look.hasWorker())) throw new Error('there is no worker at the start');
    await until('the worker sleeps', async () => !(await look.hasWorker()), 90_000);
    const slept = (performance.now() - from) / 1000;
    const end = performance.now() + watched;
    let woken = 0;
    await until(
      'it was watched long enough',
      async () => {
        if (await look.hasWorker()) woken += 1;
        return performance.now() > end;
      },
      watched + 10_000,
    );
    await look.end();
    return [
      within('worker asleep after the last key (s)', slept, limit),
      within('worker seen awake in the 45 s after that', woken, 0),
    ];
  });
}
