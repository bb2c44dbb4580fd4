import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../lib/messages/listen';

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

  const id = draft.draft;
  it.each<Record<string, unknown>>([
    { kind: 'wake', place },
    draft,
    { kind: 'sent', entry: id, draft: id, revision: 1, place, held: true, revised: false },
    { kind: 'sent', entry: id, draft: id, revision: 1, place, held: true, revised: false, at: 1 },
    { kind: 'left', draft: id, place },
    { kind: 'held', draft: id, place, pattern: 'heat' },
    { kind: 'choice', choice: 'hide', draft: id, pattern: 'heat', place },
    { kind: 'keep', entry: id, text: 'a note' },
    ...['holding', 'watching', 'unrecognised'].map((state) => ({
      kind: 'health',
      messenger: 'whatsapp',
      state,
    })),
  ])('is a message of the protocol, whole: %j', (message) => {
    expect(parseMessage(message, writer)).toEqual(message);
    for (const name of Object.keys(message).filter((one) => one !== 'at')) {
      const { [name]: _left, ...rest } = message;
      expect(parseMessage(rest, writer), `without ${name}`).toMatch(/^wrong shape at \w/);
      expect(parseMessage({ ...message, [name]: {} }, writer), name).toMatch(/^wrong shape/);
    }
    expect(parseMessage({ ...message, more: 1 }, writer)).toBe('wrong shape at more');
  });

  it('is told where it is wrong', () => {
    const wrong = { ...draft, revision: 'x', place: { ...place, weak: 1 } };
    expect(parseMessage(wrong, writer)).toBe('wrong shape at revision, place.weak');
    expect(parseMessage('x', writer)).toBe('wrong shape at the whole');
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

  it('is a message that names no place', () => {
    const keep = { kind: 'keep', entry: 'AAAAAAAAAAAAAAAAAAAAAA', text: 'a note' };
    expect(parseMessage(keep, writer)).toEqual(keep);
  });

  it('is not a real place from the practice composer', () => {
    expect(parseMessage(draft, { ...writer, practice: true })).toBe('wrong place');
  });
});
