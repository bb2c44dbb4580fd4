import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newEntryId } from '../../lib/messages/composer';
import { place, sent, setUp, silent } from './fake-port';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a port did not take', () => {
  test('is told once to the next one: a send', () => {
    const { ask, port, ports, connection, kinds } = setUp();
    ask(1);
    port().answer(silent(1));
    port().dead = true;
    connection.sent(sent(newEntryId()), 'text 1');
    vi.advanceTimersByTime(0);
    expect(ports).toHaveLength(2);
    expect(kinds()).toEqual(['sent']);
  });

  test('is told once to the next one: where the focus is', () => {
    const { ask, port, ports, connection, kinds } = setUp();
    ask(1);
    port().answer(silent(1));
    port().dead = true;
    connection.wake(place);
    vi.advanceTimersByTime(0);
    expect(ports).toHaveLength(2);
    expect(kinds()).toEqual(['wake']);
  });
});

describe('a send', () => {
  test('that the worker knows nothing of is told with its text, a few times and no more', () => {
    const { port, ports, connection, kinds } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    port().answer({ kind: 'unknown', entry });
    expect(kinds()).toEqual(['sent', 'draft', 'sent']);
    for (let at = 0; at < 20; at += 1) port().answer({ kind: 'unknown', entry });
    expect(kinds().filter((kind) => kind === 'sent')).toHaveLength(7);
    vi.advanceTimersByTime(60_000);
    expect(ports).toHaveLength(1);
  });

  test('that is done is told no more, and nothing is waited for', () => {
    const { port, ports, connection } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    port().answer({ kind: 'recorded', entry });
    vi.advanceTimersByTime(60_000);
    expect(ports).toHaveLength(1);
  });

  test('that could not be written waits for the next focus, and is not asked after meanwhile', () => {
    const { port, ports, connection, kinds } = setUp();
    const entry = newEntryId();
    connection.sent(sent(entry), 'text 1');
    port().answer({ kind: 'failed', entry });
    vi.advanceTimersByTime(60_000);
    expect(ports).toHaveLength(1);
    connection.wake(place);
    expect(kinds()).toEqual(['wake', 'sent']);
  });
});

test('a page that is shown for the first time asks for nothing', () => {
  const { ask, page, ports } = setUp();
  ask(1);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(ports).toHaveLength(1);
});
