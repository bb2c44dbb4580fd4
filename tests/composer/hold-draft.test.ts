import { describe, expect, it } from 'vitest';
import type { HoldEvent } from '../../lib/composer/hold-event';
import { chat, decides, gone, harsh, key, keyup, kinds, look, play, text, verdict } from './events';

describe('a draft', () => {
  it('is asked for when it begins and whenever its text is another, not when it is the same', () => {
    const { effects } = play([text(0, 1), text(1, 2), text(2, 2), text(3, 3)]);
    expect(kinds(effects)).toEqual(['ask', 'ask', 'ask']);
  });

  it('is not asked for above the cap, from its first character on or later', () => {
    expect(play([text(0, 1, { unread: true })]).effects).toEqual([]);
    expect(kinds(play([text(0, 1), text(1, 2, { unread: true })]).effects)).toEqual(['ask']);
    expect(decides(key(9), play([text(0, 1, { unread: true }), verdict(1)]).state)).toBe('pass');
  });

  it('has a number of its own each time', () => {
    const { state } = play([text(0, 1), text(1, 0), text(2, 1)]);
    expect(state.draft?.number).toBe(2);
    expect(state.drafts).toBe(2);
  });

  it('has no verdict of the one before', () => {
    const { state } = play([text(1, 0), text(2, 1)], harsh);
    expect(decides(key(9), state)).toBe('pass');
  });

  it('gets no verdict where nothing is written', () => {
    expect(play([verdict(0)]).state.verdict).toBeNull();
  });
});

const heldOnce = play([key(1000), keyup(1050)], harsh).state;

describe('a send', () => {
  it('is a gesture after which the composer is empty and stays so for 150 ms', () => {
    const { effects, state } = play([text(1010, 0), look(1159), look(1160)], gone);
    expect(effects).toEqual([
      { kind: 'sent', draft: 1, revision: 1, gesture: 'Enter', held: false, revised: false },
    ]);
    expect(state).toMatchObject({ draft: null, pending: null, verdict: null });
  });

  it('counts from when the composer was first seen empty', () => {
    const { effects } = play([text(1010, 0), text(1100, 0), look(1160)], gone);
    expect(kinds(effects)).toEqual(['sent']);
  });

  it('is told at once when the page goes away, but only of what is empty', () => {
    expect(kinds(play([text(1010, 0), look(1011, { last: true })], gone).effects)).toEqual([
      'sent',
    ]);
    expect(play([look(1011, { last: true })], gone).effects).toEqual([]);
  });

  it('is also a composer that the page took away', () => {
    const away = look(1200, { connected: false });
    const { effects } = play([away, look(1350, { connected: false })], gone);
    expect(kinds(effects)).toEqual(['sent']);
    expect(play([away], gone).effects).toEqual([]);
  });

  it('is none where the box came with its text and goes at the gesture: it was an old message', () => {
    const away = [1200, 1350].map((at) => look(at, { connected: false }));
    const found = [text(0, 1, { by: 'page' }), text(10, 2), verdict(2, false), key(1000)];
    expect(kinds(play([...found, ...away]).effects)).not.toContain('sent');
    expect(kinds(play([...found, text(1010, 0), look(1200)]).effects)).toContain('sent');
    const written = [text(0, 1), text(10, 2), verdict(2, false), key(1000)];
    expect(kinds(play([...written, ...away]).effects)).toContain('sent');
  });

  it('is none where the text is still there after 1.5 s', () => {
    const { state, effects } = play([look(2499)], gone);
    expect(state.pending).not.toBeNull();
    expect(effects).toEqual([]);
    const late = play([look(2500), text(2510, 0), look(3000)], gone);
    expect(late.effects).toEqual([]);
    expect(late.state.pending).toBeNull();
  });

  it('is looked at once more where it was emptied just before the last look', () => {
    const { effects } = play([text(2450, 0), look(2500), look(2600)], gone);
    expect(kinds(effects)).toEqual(['again', 'sent']);
    expect(play([text(1450, 0), look(1500)], gone).effects).toEqual([]);
  });

  it('is none where the client puts the same text back', () => {
    const back = text(1100, 1, { by: 'page' });
    const { effects, state } = play([text(1010, 0), back, look(2600)], gone);
    expect(effects).toEqual([]);
    expect(state.draft?.number).toBe(1);
    expect(state.pending).toBeNull();
  });

  it('has happened where another text follows, or the user writes the same anew', () => {
    const next = play([text(1010, 0), text(1100, 2, { by: 'page' })], gone);
    expect(kinds(next.effects)).toEqual(['sent', 'ask']);
    expect(next.state).toMatchObject({ revision: 2, draft: { number: 2 } });
    const same = play([text(1010, 0), text(1100, 1)], gone);
    expect(kinds(same.effects)).toEqual(['sent', 'ask']);
  });

  it('has happened where what the user puts in is all there is', () => {
    const fresh = play([text(1010, 2, { fresh: true })], gone);
    expect(kinds(fresh.effects)).toEqual(['sent', 'ask']);
    const byPage = play([text(1010, 2, { fresh: true, by: 'page' })], gone);
    expect(kinds(byPage.effects)).toEqual(['ask']);
  });

  it('has happened once: a second press on the emptied composer is nothing', () => {
    const { effects } = play([text(1010, 0), key(1100), look(1200), look(1300)], gone);
    expect(kinds(effects)).toEqual(['watch', 'sent']);
  });

  it('is none where it failed twice: a press on the emptied composer may have set off the second', () => {
    const twice = [text(1010, 0), key(1090), text(1190, 0), look(1200)];
    const { effects, state } = play([...twice, text(1210, 1, { by: 'page' }), look(2800)], gone);
    expect(kinds(effects)).toEqual(['watch']);
    expect(state.draft?.number).toBe(1);
  });

  it('is none where the user erases the text after the gesture', () => {
    const erased = play([key(1200, { press: 'erase' }), text(1210, 0), look(1400)], gone);
    expect(erased.effects).toEqual([]);
    const before = play([text(1010, 0), key(1100, { press: 'erase' }), look(1200)], gone);
    expect(kinds(before.effects)).toEqual(['sent']);
    const forged = play(
      [key(1200, { press: 'erase', trusted: false }), text(1210, 0), look(1400)],
      gone,
    );
    expect(kinds(forged.effects)).toEqual(['sent']);
  });

  it('keeps the text of its gesture, also where the page reads as empty under another number', () => {
    const { effects } = play([text(1010, 7, { empty: true }), look(1200)], gone);
    expect(effects).toMatchObject([{ kind: 'sent', revision: 1 }]);
  });
});

describe('a draft that comes back after it was sent', () => {
  const back = (at: number, more = {}) => text(at, 1, { by: 'page', ...more });
  const failed = play([key(2000), text(2010, 0), look(2200)], heldOnce);

  it('is the same: neither held nor told once more', () => {
    expect(kinds(failed.effects)).toEqual(['watch', 'sent']);
    const { state, effects } = play([back(4000), verdict(1)], failed.state);
    expect(state.draft).toEqual(heldOnce.draft);
    expect(kinds(effects)).toEqual(['ask']);
    const again = play([key(5000), text(5010, 0), look(5200)], state);
    expect(again.decisions[0]).toBe('pass');
    expect(kinds(again.effects)).toEqual(['watch']);
  });

  it.each([
    ['the user writes it', text(4000, 1)],
    ['it is another', text(4000, 2, { by: 'page' })],
    ['it is long ago', back(12_000)],
  ])('is another where %s', (_name, event) => {
    expect(play([event], failed.state).state.draft?.number).toBe(2);
  });

  it('is another in another conversation', () => {
    const { state } = play([chat('one', 0), chat('two', 0), back(4000)], failed.state);
    expect(state.draft?.number).toBe(2);
  });
});

describe('a draft that the page swaps for another chat’s', () => {
  const swap = (at: number, revision: number, more = {}) =>
    text(at, revision, { by: 'page', weak: true, ...more });
  const wasHeld = play([key(1000), keyup(1050)], harsh).state;
  const comesBack = (...events: HoldEvent[]) =>
    play([...events, swap(9000, 1), verdict(1)], wasHeld).state.draft;

  it('is the same when its text is there again, whatever was written meanwhile', () => {
    expect(comesBack(swap(2000, 0))).toEqual(wasHeld.draft);
    expect(comesBack(swap(2000, 0), text(3000, 2), swap(4000, 0))).toEqual(wasHeld.draft);
    expect(comesBack(swap(2000, 0), swap(60_000, 0))).toEqual(wasHeld.draft);
  });

  it('keeps its hold apart from that of the other one', () => {
    const away = play([swap(2000, 0), text(3000, 2), verdict(2)], harsh).state;
    const other = play([key(4000), keyup(4050)], away);
    expect(other.decisions[0]).toBe('hold');
    const back = play([swap(5000, 1), verdict(1)], other.state).state;
    expect(decides(key(6000), back)).toBe('hold');
    const again = play([key(6000), keyup(6050), swap(7000, 2), verdict(2)], back).state;
    expect(again.draft).toEqual(other.state.draft);
    expect(decides(key(8000), again)).toBe('pass');
    expect(again.parked.map(({ revision }) => revision)).toEqual([1]);
  });

  it('is the same right after a send in the other one', () => {
    const sending = [swap(2000, 0), text(3000, 2), key(4000), swap(4010, 0)];
    const { state, effects } = play([...sending, swap(4100, 1)], wasHeld);
    expect(kinds(effects)).toEqual(['left', 'ask', 'watch', 'sent', 'ask']);
    expect(state).toMatchObject({ draft: wasHeld.draft, pending: null, parked: [] });
  });

  it('is the same where the chat’s name comes later, or came before', () => {
    const named = (name: string, revision: number) => chat(name, revision, { sure: false });
    const one = play([named('one', 1)], wasHeld).state;
    const late = [swap(2000, 0), named('two', 0), swap(3000, 1), named('one', 1)];
    expect(play(late, one).state.draft).toEqual(wasHeld.draft);
    const early = [named('two', 1), swap(2000, 0), named('one', 0), swap(3000, 1)];
    expect(play(early, one).state.draft).toEqual(wasHeld.draft);
  });

  it('is another where the user took it away or writes it anew, and where the chat is surely the same', () => {
    expect(comesBack(text(2000, 0))?.number).toBe(2);
    expect(play([swap(2000, 0), text(3000, 1)], wasHeld).state.draft?.number).toBe(2);
    const sure = [swap(2000, 0, { weak: false }), swap(3000, 1, { weak: false })];
    expect(play(sure, wasHeld).state.draft?.number).toBe(2);
    const sent = play([key(2000), swap(2010, 0), look(2200), swap(60_000, 1)], wasHeld).state;
    expect(sent.draft?.number).toBe(2);
  });
});

describe('a new line', () => {
  const grown = text(1010, 2, { grew: true });

  it('is a gesture after which one line break more stays for half a second', () => {
    const { effects } = play([grown, look(1499), look(1500)], gone);
    expect(effects).toEqual([{ kind: 'ask' }, { kind: 'newline', gesture: 'Enter' }]);
    expect(play([grown, look(1500)], gone).state.pending).toBeNull();
  });

  it('is asked for once', () => {
    expect(kinds(play([grown, { ...grown, at: 1020 } as HoldEvent], gone).effects)).toEqual([
      'ask',
    ]);
  });

  it('is none where the client sends at the key’s end', () => {
    const { effects } = play([grown, text(1100, 0), look(1300)], gone);
    expect(kinds(effects)).toEqual(['ask', 'sent']);
  });

  it('is none without a gesture', () => {
    const { effects } = play([text(0, 1), text(1, 2, { grew: true }), look(900)]);
    expect(kinds(effects)).toEqual(['ask', 'ask']);
  });
});

describe('another conversation', () => {
  const inOne = play([chat('one', 0), text(0, 1), verdict(1)]).state;

  it('that is not known, or the same, changes nothing', () => {
    expect(play([chat(null, 5)], inOne).state).toEqual(inOne);
    expect(play([chat('one', 5)], inOne).state).toEqual(inOne);
  });

  it('has no hold of the one before: its draft begins anew', () => {
    const { state, effects } = play([chat('two', 2)], inOne);
    expect(kinds(effects)).toEqual(['ask']);
    expect(state).toMatchObject({ conversation: 'two', revision: 2, verdict: null });
    expect(state.draft).toEqual({ number: 2, held: null, hidden: false, found: true });
    expect(play([chat('two', 0)], inOne)).toMatchObject({ effects: [], state: { draft: null } });
    expect(play([chat('two', 2, { unread: true })], inOne).effects).toEqual([]);
  });

  it('gives the draft back on the way back, with its hold', () => {
    const wasHeld = play([key(1000), keyup(1050)], inOne).state;
    const { state, effects } = play([chat('two', 0), chat('one', 1)], wasHeld);
    expect(kinds(effects)).toEqual(['ask']);
    expect(state.draft).toEqual(wasHeld.draft);
    expect(state.parked).toEqual([]);
    expect(decides(key(5000), play([verdict(1)], state).state)).toBe('pass');
  });

  it('remembers twenty drafts, the newest', () => {
    let state = inOne;
    for (let at = 0; at < 30; at++) state = play([chat(`c${at}`, 100 + at)], state).state;
    expect(state.parked).toHaveLength(20);
    expect(state.parked.map(({ conversation }) => conversation)).toEqual(
      Array.from({ length: 20 }, (_, at) => `c${at + 9}`),
    );
  });

  it('remembers one draft a conversation', () => {
    const { state } = play([chat('two', 2), chat('one', 3), chat('two', 4)], inOne);
    expect(state.parked.map(({ conversation }) => conversation)).toEqual(['one']);
  });

  it('whose name only became known leaves the draft, and asks again', () => {
    const { state, effects } = play([text(0, 1), verdict(1), chat('one', 1)]);
    expect(kinds(effects)).toEqual(['ask', 'ask']);
    expect(state).toMatchObject({ conversation: 'one', verdict: null, draft: { number: 1 } });
    expect(play([chat('one', 0)]).effects).toEqual([]);
    const named = play([text(0, 1), chat('one', 5)]).state;
    expect(named.draft?.number).toBe(1);
  });

  it('with the same text under it is the same draft where a name may change', () => {
    const { state, effects } = play([chat('two', 1, { sure: false })], inOne);
    expect(state).toMatchObject({ conversation: 'two', draft: { number: 1 }, verdict: null });
    expect(kinds(effects)).toEqual(['ask']);
  });

  it('with the same text under it has a draft of its own, to be held anew, where no name changes', () => {
    const wasHeld = play([key(1000), keyup(1050)], inOne).state;
    const { state } = play([chat('two', 1), verdict(1)], wasHeld);
    expect(state.draft).toEqual({ number: 2, held: null, hidden: false, found: true });
    expect(decides(key(5000), state)).toBe('hold');
    expect(play([chat('one', 1)], state).state.draft).toEqual(wasHeld.draft);
  });

  it('that a send makes of a new one is the same, with its send', () => {
    const { state } = play([verdict(1, false), key(1000), chat('two', 1)], inOne);
    expect(state.draft?.number).toBe(1);
    expect(kinds(play([text(1010, 0), look(1200)], state).effects)).toEqual(['sent']);
  });

  it('that is there at once, and empty, was opened by the send itself', () => {
    const { state } = play([verdict(1, false), key(1000)], inOne);
    expect(kinds(play([chat('two', 0, { at: 1199 })], state).effects)).toEqual(['sent']);
    expect(play([chat('two', 0, { at: 1200 })], state).effects).toEqual([]);
    expect(kinds(play([chat('two', 3, { at: 1100 })], state).effects)).toEqual(['ask']);
  });

  it('tells the send that went before', () => {
    const { state } = play([verdict(1, false), key(1000), text(1010, 0)], inOne);
    expect(kinds(play([chat('two', 0)], state).effects)).toEqual(['sent']);
    const next = play([chat('two', 3)], state);
    expect(kinds(next.effects)).toEqual(['sent', 'ask']);
    expect(next.state.parked).toEqual([]);
  });

  it('forgets a gesture that did not send', () => {
    const { state } = play([verdict(1, false), key(1000), chat('two', 2)], inOne);
    expect(state.pending).toBeNull();
    expect(state.parked).toHaveLength(1);
  });
});
