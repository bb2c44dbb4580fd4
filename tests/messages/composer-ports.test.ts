import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draft, place, setUp, silent } from './fake-port';

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
