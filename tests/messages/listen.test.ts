import { describe, expect, it } from 'vitest';
import { parseMessage, writerOf } from '../../lib/messages/listen';

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

  it('is a script-made frame, by the origin of its parent', () => {
    const sender = { id: 'mutual', tab, origin: 'https://chat.example', url: 'about:blank' };
    expect(writerOf(sender as never, own)?.origin).toBe('https://chat.example');
  });

  it('is the own page, which may only practise', () => {
    const sender = { id: 'mutual', tab, url: 'chrome-extension://mutual/welcome.html' };
    expect(writerOf(sender as never, own)).toEqual({ origin: own.url, tab: null, practice: true });
  });

  it.each([
    ['nobody', undefined],
    ['another extension', { id: 'other', tab, origin: 'https://web.whatsapp.com' }],
    ['a sandboxed frame', { id: 'mutual', tab, origin: 'null' }],
    ['a file', { id: 'mutual', tab, origin: 'file://', url: 'file:///tmp/a.html' }],
    ['a sender without a tab', { id: 'mutual', origin: 'https://web.whatsapp.com' }],
  ])('is not %s', (_who, sender) => {
    expect(writerOf(sender as never, own)).toBeUndefined();
  });
});

describe('what may be said', () => {
  const writer = { origin: 'https://web.whatsapp.com', tab: 7, practice: false };
  const place = { messenger: 'whatsapp', identity: 'someone', weak: true };
  const draft = {
    kind: 'draft',
    draft: 'AAAAAAAAAAAAAAAAAAAAAA',
    revision: 1,
    text: 'hello',
    place,
  };

  it('is a message of the protocol', () => {
    expect(parseMessage(draft, writer)).toEqual(draft);
  });

  it.each([
    ['an unknown kind', { kind: 'secret text' }],
    ['another shape', { ...draft, revision: 'secret text' }],
    ['one field too many', { ...draft, extra: 'secret text' }],
    ['an id of another form', { ...draft, draft: 'secret text' }],
    ['a text above the cap', { ...draft, text: 'secret text'.repeat(1000) }],
    ['no message', 'secret text'],
    ['practice from a site', { ...draft, place: { ...place, messenger: 'practice' } }],
  ])('is not %s, and the refusal holds nothing of it', (_what, message) => {
    const refusal = parseMessage(message, writer);
    expect(refusal).toBeTypeOf('string');
    expect(refusal).not.toContain('secret');
  });

  it('is not a real place from the practice composer', () => {
    expect(parseMessage(draft, { ...writer, practice: true })).toBe('wrong place');
  });
});
