import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import type { EntryId } from '../../lib/journal/schema';
import { connectComposer, newEntryId } from '../../lib/messages/composer';
import type { FromComposer, ToComposer } from '../../lib/messages/protocol';
import { changeSettings } from '../../lib/settings';
import { dayAfter } from '../../lib/time';
import { loadNow } from '../../lib/worker/ahead';
import { createAnswer } from '../../lib/worker/answer';
import type { Writer } from '../../lib/worker/writer';
import { fakeWaits } from '../composer/waits';
import { newProfile, type Profile } from '../journal/environment';
import { seededRandom } from '../journal/seeded';
import { english } from '../pages/texts';
import { createClock } from './clock';

const runs = Number(process.env.FAULT_RUNS ?? 1000);
const writer: Writer = { origin: 'http://localhost', tab: 1, practice: false };
const place = { messenger: 'converse', identity: 'sam@localhost', weak: false };
const drafts = [
  'thank you for the soup',
  'could you bring the blue bin in?',
  'shall i bring the ladder?',
  'i am sorry about the noise',
];

/** Lets everything run that waits for nothing but its turn. */
const settle = () => new Promise<void>((done) => setImmediate(done));

/** Messages that living workers still work on. */
let working = 0;

/** Until every living worker has answered all that it was asked. */
const answered = async () => {
  // Web cryptography has threads of its own, so turns of the loop cannot be counted.
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    await settle();
    if (working <= 0) return;
  }
  throw new Error(`a worker never answers: ${working}`);
};

/** One worker's life: after `kill` nothing of it answers or writes any more. */
interface Worker {
  readonly alive: () => boolean;
  kill(): void;
  hear(message: FromComposer, reply: (answer: ToComposer) => void): void;
}

function startWorker(profile: Profile, now: () => number, broken: () => boolean): Worker {
  let dead = false;
  let mine = 0;
  const opened: OpenJournal[] = [];
  let journal: Promise<OpenJournal> | undefined;
  const open = () => {
    if (dead) return new Promise<never>(() => undefined);
    if (broken()) return Promise.reject(new Error('the history cannot be opened'));
    const window = profile.window();
    const exclusively: typeof window.exclusively = (name, work) =>
      dead ? new Promise<never>(() => undefined) : window.exclusively(name, work);
    journal ??= openJournalIn({ ...window, exclusively }).then((one) => {
      opened.push(one);
      if (dead) one.close();
      return one;
    });
    return journal;
  };
  const answer = createAnswer({
    journal: open,
    now,
    random: () => 0.5,
    t: english,
    load: loadNow,
    whenChanged: (changed) => fakeBrowser.storage.onChanged.addListener(changed),
  });
  return {
    alive: () => !dead,
    kill() {
      if (!dead) working -= mine;
      dead = true;
      for (const one of opened) one.close();
    },
    hear(message, reply) {
      if (dead) return;
      mine += 1;
      working += 1;
      const end = () => {
        if (dead) return;
        mine -= 1;
        working -= 1;
      };
      answer(structuredClone(message), writer).then(
        (said) => {
          if (!dead && said) reply(said);
          end();
        },
        () => end(),
      );
    },
  };
}

/** What one seeded run of faults did. */
interface Outcome {
  readonly sent: ReadonlySet<EntryId>;
  readonly acknowledged: ReadonlySet<EntryId>;
  readonly written: readonly EntryId[];
}

/**
 * Two windows write messages while the worker is killed at a moment drawn by lot, the port dies, the clock moves, the
 * history fails to open for a while, or the session's memory is cleared.
 */
async function runFaults(seed: number): Promise<Outcome> {
  const random = seededRandom(seed);
  const draw = (n: number) => Math.floor(random() * n);
  const profile = newProfile();
  fakeBrowser.reset();
  await changeSettings({ consent: true });
  vi.setSystemTime(new Date(2026, 10, 23, 12, 0));
  working = 0;
  let shut = 0;
  let worker = startWorker(profile, Date.now, () => shut > 0);
  const sent = new Set<EntryId>();
  const acknowledged = new Set<EntryId>();
  const clock = createClock();
  fakeWaits(clock);
  const gone: (() => void)[] = [];

  const windows = [0, 1].map(() => {
    const life = new AbortController();
    const window = Object.assign(new EventTarget(), {
      performance: { now: clock.now },
    }) as unknown as Window;
    const runtime = {
      id: 'mutual',
      connect: () => {
        // A worker that was killed is started anew by whoever speaks to it.
        if (!worker.alive()) worker = startWorker(profile, Date.now, () => shut > 0);
        const mine = worker;
        let open = true;
        let hear: (message: unknown) => void = () => undefined;
        return {
          onMessage: {
            addListener: (listener: typeof hear) => {
              hear = listener;
            },
          },
          onDisconnect: {
            addListener: (listener: () => void) => {
              gone.push(() => {
                if (open) listener();
                open = false;
              });
            },
          },
          postMessage: (message: unknown) =>
            mine.hear(message as FromComposer, (answer) => {
              if (!open) return;
              if (answer.kind === 'recorded') acknowledged.add(answer.entry);
              hear(answer);
            }),
          disconnect: () => {
            open = false;
          },
        };
      },
    };
    const connection = connectComposer({
      window,
      runtime: () => runtime,
      signal: life.signal,
      verdict: () => undefined,
      settings: () => undefined,
      gone: () => undefined,
    });
    return { connection, life };
  });

  const fault = () => {
    switch (draw(7)) {
      case 0:
      case 1:
        worker.kill();
        profile.releaseLocks();
        for (const end of gone.splice(0)) end();
        break;
      case 2:
        for (const end of gone.splice(0)) end();
        break;
      case 3:
        vi.setSystemTime(
          Date.now() + ([-7_200_000, 7_200_000, 86_400_000, -86_400_000][draw(4)] ?? 0),
        );
        break;
      case 4:
        shut = 1 + draw(3);
        break;
      case 5:
        void fakeBrowser.storage.session.clear();
        break;
      default:
        break;
    }
  };

  const messages = 2 + draw(4);
  for (let n = 0; n < messages; n++) {
    const { connection } = windows[draw(2)] ?? windows[0] ?? { connection: undefined };
    if (!connection) break;
    const draft = newEntryId();
    const entry = newEntryId();
    const text = drafts[draw(drafts.length)] ?? '';
    connection.wake(place);
    connection.ask(draft, 1, text, place);
    // The fault falls at any of the awaits between the first word and the written entry.
    for (let step = draw(12); step > 0; step--) await settle();
    if (random() < 0.5) fault();
    sent.add(entry);
    connection.sent({ entry, draft, revision: 1, place, held: false, revised: false }, text);
    for (let step = draw(12); step > 0; step--) await settle();
    if (random() < 0.7) fault();
    await clock.advance(draw(1200), answered);
    if (shut > 0) shut -= 1;
  }
  shut = 0;
  // The faults are over; the user goes on writing, which wakes the worker.
  for (let round = 0; round < 6; round++) {
    await clock.advance(25_000, answered);
    for (const { connection } of windows) connection.wake(place);
    await answered();
  }
  for (const { life } of windows) life.abort();
  worker.kill();
  profile.releaseLocks();
  const journal = await openJournalIn(profile.window());
  const now = Date.now();
  const written = (await journal.entries(dayAfter(now, -10), dayAfter(now, 10))).map(
    ({ id }) => id,
  );
  journal.close();
  return { sent, acknowledged, written };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe(`over ${runs} seeded runs of faults`, () => {
  it('no acknowledged entry is lost, none is doubled, and none is made up', async () => {
    let acknowledged = 0;
    let sent = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const outcome = await runFaults(seed);
      const written = new Set(outcome.written);
      const lost = [...outcome.acknowledged].filter((id) => !written.has(id));
      const foreign = outcome.written.filter((id) => !outcome.sent.has(id));
      const doubled = outcome.written.length - written.size;
      expect({ seed, lost, foreign, doubled }).toEqual({ seed, lost: [], foreign: [], doubled: 0 });
      acknowledged += outcome.acknowledged.size;
      sent += outcome.sent.size;
    }
    // The faults pass: nearly everything that was sent is written in the end.
    expect(acknowledged / sent).toBeGreaterThan(0.99);
  }, 240_000);
});
