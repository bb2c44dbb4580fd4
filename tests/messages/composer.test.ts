import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryId } from '../../lib/journal/schema';
import { connectComposer, newEntryId, type Verdict } from '../../lib/messages/composer';
import type { FromComposer, ToComposer } from '../../lib/messages/protocol';

const place = { messenger: 'other', identity: 'a', weak: false };
const draft = newEntryId();

/** A port that a test answers by hand. */
class FakePort {
  readonly posted: FromComposer[] = [];
  disconnected = false;
  private hear: (message: unknown) => void = () => undefined;
  private goes: () => void = () => undefined;
  readonly onMessage = {
    addListener: (hear: (message: unknown) => void) => {
      this.hear = hear;
    },
  };
  readonly onDisconnect = {
    addListener: (goes: () => void) => {
      this.goes = goes;
    },
  };
  dead = false;
  postMessage(message: unknown): void {
    if (this.dead) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(message as FromComposer);
  }
  disconnect(): void {
    this.disconnected = true;
  }
  answer(message: ToComposer): void {
    this.hear(message);
  }
  die(): void {
    this.goes();
  }
}

function setUp() {
  const page = new EventTarget();
  const ports: FakePort[] = [];
  const verdicts: Verdict[] = [];
  const life = new AbortController();
  const runtime = {
    id: 'mutual' as string | undefined,
    connect: () => {
      if (!runtime.id) throw new Error('Extension context invalidated.');
      const port = new FakePort();
      ports.push(port);
      return port;
    },
  };
  const gone = vi.fn();
  const window = Object.assign(page, {
    performance: { now: () => Date.now() },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (id: number) => clearTimeout(id),
  }) as unknown as Window;
  const connection = connectComposer({
    window,
    runtime: () => runtime,
    signal: life.signal,
    verdict: (verdict) => verdicts.push(verdict),
    settings: () => undefined,
    gone,
  });
  const port = (at = ports.length - 1): FakePort => {
    const one = ports[at];
    if (!one) throw new Error('no port');
    return one;
  };
  const ask = (revision: number) => connection.ask(draft, revision, `text ${revision}`, place);
  const kinds = (at?: number) => port(at).posted.map(({ kind }) => kind);
  return { connection, ports, port, kinds, verdicts, life, runtime, gone, page, ask };
}

const silent = (revision: number): ToComposer => ({
  kind: 'verdict',
  draft,
  revision,
  hint: null,
  hold: false,
});
const sent = (entry: EntryId, revision = 1) => ({
  entry,
  draft,
  revision,
  place,
  held: false,
  revised: false,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('no port is opened before there is something to say', () => {
  expect(setUp().ports).toHaveLength(0);
});

describe('a port that throws', () => {
  test('owes what was asked of it to the next one, at once, and later drafts do not wait', () => {
    const { ask, port, ports, connection, kinds } = setUp();
    ask(1);
    port().dead = true;
    connection.tell({ kind: 'left', draft, place });
    ask(2);
    vi.advanceTimersByTime(0);
    expect(ports).toHaveLength(2);
    expect(kinds()).toEqual(['draft', 'left']);
    expect(port().posted[0]).toMatchObject({ revision: 2 });
    port().answer(silent(2));
    ask(3);
    expect(port().posted.at(-1)).toMatchObject({ revision: 3 });
  });

  test('is replaced for a draft that it was to be asked for', () => {
    const { ask, port, ports } = setUp();
    ask(1);
    port().answer(silent(1));
    port().dead = true;
    ask(2);
    vi.advanceTimersByTime(0);
    expect(ports).toHaveLength(2);
    expect(port().posted).toEqual([expect.objectContaining({ kind: 'draft', revision: 2 })]);
  });

  test('gets no more than a few successors, and what is written after that is asked again', () => {
    const { ask, port, ports, runtime } = setUp();
    const { connect } = runtime;
    runtime.connect = () => Object.assign(connect(), { dead: true });
    ask(1);
    vi.advanceTimersByTime(10_000);
    const tried = ports.length;
    expect(tried).toBeLessThan(10);
    runtime.connect = connect;
    ask(2);
    expect(ports).toHaveLength(tried + 1);
    expect(port().posted).toEqual([expect.objectContaining({ kind: 'draft', revision: 2 })]);
  });
});

describe('drafts', () => {
  test('one is in flight, and of those that wait only the newest is asked for', () => {
    const { ask, port, verdicts } = setUp();
    for (const revision of [1, 2, 3, 4]) ask(revision);
    expect(port().posted).toHaveLength(1);
    port().answer(silent(1));
    expect(port().posted.map((one) => 'revision' in one && one.revision)).toEqual([1, 4]);
    port().answer(silent(4));
    expect(verdicts.map(({ revision }) => revision)).toEqual([1, 4]);
  });

  test('an answer 500 ms late means a dead port: the newest is asked again on a new one', () => {
    const { ask, ports, port } = setUp();
    ask(1);
    ask(2);
    vi.advanceTimersByTime(499);
    expect(ports).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(ports).toHaveLength(2);
    expect(port(0).disconnected).toBe(true);
    expect(port().posted).toMatchObject([{ kind: 'draft', revision: 2 }]);
  });

  test('what a dead port says later is not heard', () => {
    const { ask, port, verdicts } = setUp();
    ask(1);
    vi.advanceTimersByTime(500);
    port(0).answer(silent(1));
    expect(verdicts).toHaveLength(0);
  });

  test('they are asked again when the worker ends', () => {
    const { ask, ports, port } = setUp();
    ask(1);
    port().die();
    expect(ports).toHaveLength(2);
    expect(port().posted).toMatchObject([{ kind: 'draft', revision: 1 }]);
  });

  test('a worker that never answers is let be, until the next words', () => {
    const { ask, ports } = setUp();
    ask(1);
    vi.advanceTimersByTime(60_000);
    const tried = ports.length;
    expect(tried).toBeLessThanOrEqual(6);
    ask(2);
    expect(ports).toHaveLength(tried + 1);
  });

  test('after a page came back from the cache the port is made anew', () => {
    const { ask, ports, port, page } = setUp();
    ask(1);
    port().answer(silent(1));
    ask(2);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(ports).toHaveLength(2);
    expect(port().posted).toMatchObject([{ kind: 'draft', revision: 2 }]);
  });

  test('the port is dropped when the page goes', () => {
    const { ask, port, page } = setUp();
    ask(1);
    page.dispatchEvent(new Event('pagehide'));
    expect(port().disconnected).toBe(true);
  });
});

describe('waking', () => {
  test('a key wakes a worker that was quiet for 20 s, and not one that just spoke', () => {
    const { connection, port, kinds, ports } = setUp();
    connection.wake(place);
    port().answer({ kind: 'awake', settings: { cardKey: 'Alt+ArrowDown', quietUntil: 0 } });
    connection.wake(place);
    expect(kinds()).toEqual(['wake']);
    vi.advanceTimersByTime(20_000);
    connection.wake(place);
    expect(ports).toHaveLength(2);
    expect(kinds()).toEqual(['wake']);
  });
});

describe('sends', () => {
  test('one is kept until it is recorded, over dead ports, under the same id', () => {
    const { connection, ask, port, kinds } = setUp();
    ask(1);
    port().answer(silent(1));
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    expect(kinds()).toEqual(['draft', 'sent']);
    port().die();
    expect(port().posted).toMatchObject([{ kind: 'sent', entry }]);
    port().answer({ kind: 'recorded', entry });
    port().die();
    expect(kinds()).toEqual(['sent']);
  });

  test('a worker that lost the draft is told it again, then the send', () => {
    const { connection, port } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    port().answer({ kind: 'unknown', entry });
    expect(port().posted.slice(1)).toMatchObject([
      { kind: 'draft', revision: 1, text: 'text 1' },
      { kind: 'sent', entry },
    ]);
  });

  test('one is never repeated without end', () => {
    const { connection, port } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    for (let i = 0; i < 50; i += 1) port().answer({ kind: 'unknown', entry });
    expect(port().posted.length).toBeLessThan(20);
  });

  test('words that waited are told before the send', () => {
    const { connection, ask, port } = setUp();
    ask(1);
    ask(2);
    connection.sent(sent(newEntryId(), 2), 'text 2');
    expect(port().posted).toMatchObject([
      { kind: 'draft', revision: 1 },
      { kind: 'draft', revision: 2 },
      { kind: 'sent', revision: 2 },
    ]);
  });

  test('one that could not be written waits for the next wake', () => {
    const { connection, port, ports } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    port().answer({ kind: 'failed', entry });
    vi.advanceTimersByTime(10_000);
    expect(ports).toHaveLength(1);
    vi.advanceTimersByTime(10_000);
    connection.wake(place);
    expect(port().posted.map(({ kind }) => kind)).toEqual(['wake', 'sent']);
  });
});

describe('an extension that is gone', () => {
  test('retires the script when it is next spoken to', () => {
    const { ask, runtime, gone } = setUp();
    runtime.id = undefined;
    ask(1);
    expect(gone).toHaveBeenCalled();
  });

  test('retires it at once when its port ends', () => {
    const { ask, runtime, port, ports, gone } = setUp();
    ask(1);
    runtime.id = undefined;
    port().die();
    expect(gone).toHaveBeenCalled();
    expect(ports).toHaveLength(1);
  });

  test('opens no port once it has retired', () => {
    const { ask, life, ports, port } = setUp();
    ask(1);
    life.abort();
    expect(port().disconnected).toBe(true);
    ask(2);
    vi.advanceTimersByTime(5_000);
    expect(ports).toHaveLength(1);
  });
});

test('ids have 22 characters, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newEntryId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
});

describe('a port that gives up', () => {
  test('while something is posted is made anew, unless the extension has gone', () => {
    const { port, ports, ask, runtime, gone, connection } = setUp();
    ask(1);
    port().postMessage = () => {
      throw new Error('Attempting to use a disconnected port object');
    };
    connection.tell({ kind: 'health', messenger: 'other', state: 'holding' });
    expect(gone).not.toHaveBeenCalled();
    connection.wake(place);
    expect(ports.length).toBeGreaterThan(1);
    port().postMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    runtime.id = undefined;
    connection.tell({ kind: 'health', messenger: 'other', state: 'watching' });
    expect(gone).toHaveBeenCalled();
  });

  test('and cannot be closed either does no harm', () => {
    const { port, page, ask, connection } = setUp();
    ask(1);
    port().disconnect = () => {
      throw new Error('gone');
    };
    expect(() => page.dispatchEvent(new Event('pagehide'))).not.toThrow();
    connection.wake(place);
    expect(port().posted.at(-1)).toMatchObject({ kind: 'wake' });
  });

  test('is not the one that died late: an old port’s end changes nothing', () => {
    const { port, ports, page, ask } = setUp();
    ask(1);
    page.dispatchEvent(new Event('pagehide'));
    ask(2);
    vi.advanceTimersByTime(1);
    const count = ports.length;
    port(0).die();
    expect(ports).toHaveLength(count);
  });
});

describe('after the end', () => {
  test('nothing is opened or said', () => {
    const { ports, life, ask, connection } = setUp();
    life.abort();
    ask(1);
    connection.wake(place);
    connection.tell({ kind: 'left', draft, place });
    expect(ports).toEqual([]);
  });

  test('a page that is shown for the first time opens no port', () => {
    const { ports, page } = setUp();
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(ports).toEqual([]);
  });
});

describe('a send that is never confirmed', () => {
  test('is given up in the end, and what is said of it later does no harm', () => {
    const { connection, ports, port } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text');
    for (let at = 0; at < 12; at++) {
      vi.advanceTimersByTime(25_000);
      connection.wake(place);
      vi.advanceTimersByTime(5_000);
    }
    const tellings = ports.flatMap(({ posted }) => posted).filter(({ kind }) => kind === 'sent');
    expect(tellings.length).toBeGreaterThan(1);
    expect(tellings.length).toBeLessThanOrEqual(8);
    expect(() => {
      port().answer({ kind: 'failed', entry });
      port().answer({ kind: 'unknown', entry });
      port().answer({ kind: 'recorded', entry });
    }).not.toThrow();
  });
});
