import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newEntryId } from '../../lib/messages/composer';
import { portName } from '../../lib/messages/protocol';
import { draft, place, sent, setUp, silent } from './fake-port';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const awake = { kind: 'awake', settings: { cardKey: 'Alt+X', quietUntil: 7 } } as const;

test('the port has the name that the worker listens to, and the settings come over it', () => {
  const { connection, port, names, settings } = setUp();
  connection.wake(place);
  expect(names).toEqual([portName]);
  port().answer(awake);
  expect(settings).toHaveBeenCalledExactlyOnceWith(awake.settings);
});

test('an extension that is gone retires the script though nothing is owed', () => {
  const { ask, port, runtime, gone } = setUp();
  ask(1);
  port().answer(silent(1));
  runtime.id = undefined;
  port().die();
  expect(gone).toHaveBeenCalledOnce();
});

describe('what is late', () => {
  /** When each port after the first was made (ms). */
  function portsOver(ms: number, { ports }: { ports: readonly unknown[] }): number[] {
    const times: number[] = [];
    for (let at = 1; at <= ms; at++) {
      const before = ports.length;
      vi.advanceTimersByTime(1);
      if (ports.length > before) times.push(at);
    }
    return times;
  }
  const waits = [500, 1000, 2000, 4000];

  test('is asked for four times more, each time with more patience', () => {
    const all = setUp();
    all.ask(1);
    expect(portsOver(20_000, all)).toEqual(waits);
  });

  test('may be a waking', () => {
    const all = setUp();
    all.connection.wake(place);
    expect(portsOver(20_000, all)).toEqual(waits);
    expect(all.kinds()).toEqual(['wake']);
  });

  test('may be a send', () => {
    const all = setUp();
    all.connection.sent(sent(newEntryId()), 'text 1');
    expect(portsOver(20_000, all)).toEqual(waits);
    expect(all.kinds()).toEqual(['sent']);
  });

  test('is waited for with the first patience once something was heard', () => {
    const { ask, port, ports } = setUp();
    ask(1);
    vi.advanceTimersByTime(1500);
    expect(ports).toHaveLength(3);
    port().answer(silent(1));
    ask(2);
    vi.advanceTimersByTime(500);
    expect(ports).toHaveLength(4);
  });

  test('is counted from what was heard last, or from its own port', () => {
    const { ask, connection, port, ports } = setUp();
    ask(1);
    vi.advanceTimersByTime(300);
    connection.sent(sent(newEntryId()), 'text 1');
    vi.advanceTimersByTime(100);
    port().answer(silent(1));
    vi.advanceTimersByTime(400);
    port().die();
    expect(ports).toHaveLength(2);
    vi.advanceTimersByTime(499);
    expect(ports).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(ports).toHaveLength(3);
  });

  test('is not what was asked, when an older answer comes', () => {
    const { ask, port, ports } = setUp();
    ask(1);
    vi.advanceTimersByTime(500);
    ask(2);
    port().answer(silent(7));
    port().answer({ ...silent(1), draft: newEntryId() } as never);
    expect(port().posted).toHaveLength(1);
    vi.advanceTimersByTime(500);
    expect(ports).toHaveLength(3);
  });
});

test('what only a dead port was told goes to the next one', () => {
  const { ask, connection, port, ports, kinds } = setUp();
  ask(1);
  port().answer(silent(1));
  port().dead = true;
  connection.tell({ kind: 'left', draft, place });
  vi.advanceTimersByTime(0);
  expect(ports).toHaveLength(2);
  expect(kinds()).toEqual(['left']);
});

describe('a send', () => {
  const again = 20_000;

  test('that was recorded is never told again', () => {
    const { connection, port, kinds } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    port().answer({ kind: 'recorded', entry });
    vi.advanceTimersByTime(again);
    connection.wake(place);
    expect(kinds()).toEqual(['wake']);
  });

  test('that never is recorded is told six times more, and then given up', () => {
    const { connection, ports } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    for (let at = 0; at < 12; at++) {
      ports.at(-1)?.answer({ kind: 'failed', entry });
      vi.advanceTimersByTime(again);
      connection.wake(place);
      ports.at(-1)?.answer(awake);
    }
    const told = ports.flatMap(({ posted }) => posted).filter(({ kind }) => kind === 'sent');
    expect(told).toHaveLength(7);
  });

  test('that the worker never knows is told it six times more', () => {
    const { connection, port } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    for (let at = 0; at < 20; at++) port().answer({ kind: 'unknown', entry });
    expect(port().posted.filter(({ kind }) => kind === 'sent')).toHaveLength(7);
    // Nothing is owed any more: no port is made for it.
    vi.advanceTimersByTime(again);
    port().die();
    expect(port().posted.filter(({ kind }) => kind === 'sent')).toHaveLength(7);
  });

  test('that failed is owed again once it was told again, and beside it every other', () => {
    const { connection, port, ports } = setUp();
    const [one, other] = [newEntryId(), newEntryId()];
    connection.sent(sent(one), 'text 1');
    connection.sent(sent(other), 'text 1');
    port().answer({ kind: 'failed', entry: one });
    vi.advanceTimersByTime(500);
    expect(ports).toHaveLength(2);
    for (const entry of [one, other]) port().answer({ kind: 'failed', entry });
    vi.advanceTimersByTime(again);
    expect(ports).toHaveLength(2);
    connection.wake(place);
    port().answer(awake);
    vi.advanceTimersByTime(500);
    expect(ports).toHaveLength(4);
  });
});
