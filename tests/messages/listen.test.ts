import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answer, listen, writerOf } from '../../lib/messages/listen';
import type { ToComposer } from '../../lib/messages/protocol';

const own = { id: 'mutual', url: 'chrome-extension://mutual/' };
const tab = { id: 7 };
const site = { id: 'mutual', tab, origin: 'https://web.whatsapp.com' } as never;

describe('who may speak to the worker', () => {
  it('is a frame of a site', () => {
    expect(writerOf(site, own)).toEqual({
      origin: 'https://web.whatsapp.com',
      tab: 7,
      practice: false,
    });
  });

  it('is a frame of a site without encryption too, where the user allowed it', () => {
    const sender = { id: 'mutual', tab, origin: 'http://chat.local' };
    expect(writerOf(sender as never, own)?.origin).toBe('http://chat.local');
  });

  it('is a script-made frame, by the origin of its parent', () => {
    const sender = { id: 'mutual', tab, origin: 'https://chat.example', url: 'about:blank' };
    expect(writerOf(sender as never, own)?.origin).toBe('https://chat.example');
  });

  it('is the own page, which may only practise', () => {
    const sender = { id: 'mutual', tab, url: 'chrome-extension://mutual/welcome.html' };
    expect(writerOf(sender as never, own)).toEqual({ origin: own.url, tab: null, practice: true });
  });

  it('is a frame whose browser tells no origin, by its address', () => {
    const sender = { id: 'mutual', tab, url: 'https://chat.example/room' };
    expect(writerOf(sender as never, own)?.origin).toBe('https://chat.example');
    expect(writerOf({ id: 'mutual', tab, url: 'nonsense' } as never, own)).toBeUndefined();
    expect(writerOf({ id: 'mutual', tab } as never, own)).toBeUndefined();
  });

  it.each([
    ['nobody', undefined],
    ['another extension', { id: 'other', tab, origin: 'https://web.whatsapp.com' }],
    ['a page that shows a site’s source', { id: 'mutual', tab, origin: 'view-source:https://a.b' }],
    ['a sandboxed frame', { id: 'mutual', tab, origin: 'null' }],
    ['a file', { id: 'mutual', tab, origin: 'file://', url: 'file:///tmp/a.html' }],
    ['a sender without a tab', { id: 'mutual', origin: 'https://web.whatsapp.com' }],
  ])('is not %s', (_who, sender) => {
    expect(writerOf(sender as never, own)).toBeUndefined();
  });
});

describe('a port', () => {
  type Heard = (message: unknown) => void;

  /** Connects as a sender does; what was posted back, what was refused, and whether the port was closed. */
  function connect(answer: Answer, sender: unknown = site, name = 'composer', broken = false) {
    const refused: string[] = [];
    const posted: ToComposer[] = [];
    let opened: (port: unknown) => void = () => undefined;
    Object.assign(fakeBrowser.runtime, {
      id: 'mutual',
      getURL: () => 'chrome-extension://mutual/',
      onConnect: {
        addListener: (listener: typeof opened) => {
          opened = listener;
        },
      },
    });
    listen(answer, (why) => refused.push(why));
    let hear: Heard | undefined;
    const disconnect = vi.fn();
    opened({
      name,
      sender,
      disconnect,
      onMessage: {
        addListener: (listener: Heard) => {
          hear = listener;
        },
      },
      postMessage: (message: ToComposer) => {
        if (broken) throw new Error('the tab has gone');
        posted.push(message);
      },
    });
    return {
      refused,
      posted,
      disconnect,
      hear: (message: unknown) => hear?.(message),
      open: !!hear,
    };
  }

  const wake = { kind: 'wake', place: { messenger: 'whatsapp', identity: null, weak: false } };
  const awake: ToComposer = { kind: 'awake', settings: { cardKey: 'Alt+KeyJ', quietUntil: 0 } };

  it('of a site is answered, with who speaks', async () => {
    const answer = vi.fn<Answer>(async () => awake);
    const port = connect(answer);
    port.hear(wake);
    await vi.waitFor(() => expect(port.posted).toEqual([awake]));
    expect(answer).toHaveBeenCalledWith(wake, {
      origin: 'https://web.whatsapp.com',
      tab: 7,
      practice: false,
    });
    expect(port.refused).toEqual([]);
  });

  it('is not answered where nothing is to be said', async () => {
    const answer = vi.fn<Answer>(async () => undefined);
    const port = connect(answer);
    port.hear(wake);
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    expect(port.posted).toEqual([]);
  });

  it.each([
    ['of another name', site, 'other'],
    ['of another extension', { id: 'other', tab, origin: 'https://web.whatsapp.com' }, 'composer'],
    ['of a site that asks what the welcome page may', site, 'practice'],
    ['of a site that asks what the settings may', site, 'phrases'],
    ['of nobody, for practice,', undefined, 'practice'],
    ['of nobody, for phrases,', undefined, 'phrases'],
  ])('%s is closed', (_why, sender, name) => {
    const port = connect(async () => awake, sender, name);
    expect(port.disconnect).toHaveBeenCalled();
    expect(port.open).toBe(false);
    expect(port.refused).toEqual(['a port from another sender']);
  });

  it('refuses a message of another shape, and stays open', () => {
    const answer = vi.fn<Answer>(async () => awake);
    const port = connect(answer);
    port.hear({ ...wake, secret: 'text' });
    expect(port.refused).toEqual([expect.stringMatching(/^wrong shape at/)]);
    expect(answer).not.toHaveBeenCalled();
    expect(port.disconnect).not.toHaveBeenCalled();
  });

  it('says of an answer that cannot be had only for what kind of message', async () => {
    const port = connect(() => Promise.reject(new Error('secret text')));
    port.hear(wake);
    await vi.waitFor(() => expect(port.refused).toEqual(['no answer to wake']));
  });

  it('of a tab that has gone does no harm', async () => {
    const answer = vi.fn<Answer>(async () => awake);
    const port = connect(answer, site, 'composer', true);
    port.hear(wake);
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    expect(port.refused).toEqual([]);
  });

  describe('of the practice', () => {
    const welcome = { id: 'mutual', tab, url: 'chrome-extension://mutual/welcome.html' };
    const nobody = () => Promise.reject(new Error('not for the worker'));

    it('is answered on the welcome page with what is read, and nothing else is', () => {
      const port = connect(nobody, welcome, 'practice');
      for (const other of ['secret text', { text: 7 }, { text: 'a', more: 1 }, wake]) {
        port.hear(other);
      }
      port.hear({ text: 'a'.repeat(10_001) });
      expect(port.posted).toEqual([]);
      port.hear({ text: 'you never listen to me' });
      expect(port.posted).toMatchObject([
        { patterns: expect.arrayContaining([expect.objectContaining({ id: 'absolutes' })]) },
      ]);
      expect(port.refused).toEqual([]);
    });

    it.each(['practice', 'phrases'])('is closed where a site opens it: %s', (name) => {
      const port = connect(nobody, site, name);
      expect(port.disconnect).toHaveBeenCalled();
      expect(port.open).toBe(false);
    });

    it('tells the settings what every pattern looks for', () => {
      const port = connect(nobody, welcome, 'phrases');
      port.hear({});
      expect(port.posted).toEqual([
        expect.objectContaining({ absolutes: expect.arrayContaining(['you always do this']) }),
      ]);
    });
  });
});
