import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newEntryId } from '../../lib/messages/composer';
import { place, sent, setUp, silent } from './fake-port';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
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

  test('another conversation is told at once, on the port that is open', () => {
    const { connection, port, ports } = setUp();
    connection.wake(place);
    port().answer({ kind: 'awake', settings: { cardKey: 'Alt+ArrowDown', quietUntil: 0 } });
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    const other = { ...place, identity: 'somebody else' };
    connection.wake(other);
    connection.wake(other);
    expect(ports).toHaveLength(1);
    expect(port().posted.map(({ kind }) => kind)).toEqual(['wake', 'sent', 'wake']);
    expect(port().posted.at(-1)).toEqual({ kind: 'wake', place: other });
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

test('ids have 22 characters, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newEntryId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
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
