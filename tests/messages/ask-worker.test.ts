import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPhrases, askPractice } from '../../lib/messages/ask-worker';

type Heard = (message: unknown) => void;

const asked: unknown[] = [];
const disconnect = vi.fn();
let hear: Heard = () => undefined;
let end: () => void = () => undefined;
beforeEach(() => {
  asked.length = 0;
  disconnect.mockReset();
  const port = {
    onMessage: { addListener: (listener: Heard) => Object.assign(port, { hear: listener }) },
    onDisconnect: { addListener: (listener: () => void) => Object.assign(port, { end: listener }) },
    postMessage: (message: unknown) => asked.push(message),
    disconnect,
    hear,
    end,
  };
  hear = (message) => port.hear(message);
  end = () => port.end();
  vi.spyOn(fakeBrowser.runtime, 'connect').mockImplementation(((how: unknown) => {
    asked.push(how);
    return port;
  }) as never);
});

it.each([
  ['practice', { text: 'hi' }, () => askPractice('hi')],
  ['phrases', {}, askPhrases],
] as const)(
  '%s: one question over its own port, which ends with the answer',
  async (name, message, ask) => {
    const answer = ask();
    expect(asked).toEqual([{ name }, message]);
    expect(disconnect).not.toHaveBeenCalled();
    hear({ found: 1 });
    expect(await answer).toEqual({ found: 1 });
    expect(disconnect).toHaveBeenCalledOnce();
  },
);

it('there is no answer from a worker that is gone', async () => {
  const answer = askPhrases();
  end();
  await expect(answer).rejects.toThrow('no answer');
});
