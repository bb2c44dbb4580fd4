import { describe, expect, it } from 'vitest';
import { step } from '../../lib/composer/hold';
import {
  type Effect,
  emptyHold,
  type HoldEvent,
  type HoldState,
  type Step,
} from '../../lib/composer/hold-event';

type Of<K extends HoldEvent['kind']> = Extract<HoldEvent, { kind: K }>;

const text = (at: number, revision: number, more: Partial<Of<'text'>> = {}): HoldEvent => ({
  kind: 'text',
  at,
  revision,
  empty: revision === 0,
  unread: false,
  by: 'input',
  fresh: false,
  grew: false,
  ...more,
});
const verdict = (revision: number, hold = true): HoldEvent => ({ kind: 'verdict', revision, hold });
const key = (at: number, more: Partial<Of<'keydown'>> = {}): HoldEvent => ({
  kind: 'keydown',
  at,
  trusted: true,
  picker: false,
  editing: false,
  press: 'enter',
  on: 'composer',
  shift: false,
  alt: false,
  ctrl: false,
  repeat: false,
  composing: false,
  ...more,
});
const keyup = (at: number, more: { press?: 'other'; trusted?: boolean } = {}): HoldEvent => ({
  kind: 'keyup',
  at,
  trusted: true,
  press: 'enter',
  ...more,
});
const keypress = (at: number, press: 'enter' | 'other' = 'enter'): HoldEvent => ({
  kind: 'keypress',
  at,
  trusted: true,
  press,
});
const line = (at: number, more: Partial<Of<'beforeinput'>> = {}): HoldEvent => ({
  kind: 'beforeinput',
  at,
  trusted: true,
  line: true,
  ...more,
});
const down = (at: number, more: Partial<Of<'pointerdown'>> = {}): HoldEvent => ({
  kind: 'pointerdown',
  at,
  trusted: true,
  picker: false,
  editing: false,
  send: true,
  ...more,
});
const pointer = (at: number, released: boolean): HoldEvent => ({
  kind: 'pointer',
  at,
  trusted: true,
  released,
});
const click = (at: number, more: Partial<Of<'click'>> = {}): HoldEvent => ({
  kind: 'click',
  at,
  trusted: true,
  picker: false,
  editing: false,
  send: true,
  ...more,
});
const submit = (at: number, more: Partial<Of<'submit'>> = {}): HoldEvent => ({
  kind: 'submit',
  at,
  trusted: true,
  picker: false,
  editing: false,
  byUser: true,
  ...more,
});
const look = (at: number, more: Partial<Of<'look'>> = {}): HoldEvent => ({
  kind: 'look',
  at,
  connected: true,
  last: false,
  ...more,
});
const chat = (conversation: string | null, revision: number, unread = false): HoldEvent => ({
  kind: 'chat',
  conversation,
  revision,
  empty: revision === 0,
  unread,
});

interface Played {
  readonly state: HoldState;
  readonly last: Step;
  readonly decisions: readonly Step['decision'][];
  readonly effects: readonly Effect[];
}

function play(events: readonly HoldEvent[], from: HoldState = emptyHold(true, ['Enter'])): Played {
  let last: Step = { state: from, decision: 'pass', effects: [] };
  const decisions: Step['decision'][] = [];
  const effects: Effect[] = [];
  for (const event of events) {
    last = step(last.state, event);
    decisions.push(last.decision);
    effects.push(...last.effects);
  }
  return { state: last.state, last, decisions, effects };
}

/** A draft that is to be held. */
const harsh = play([text(0, 1), verdict(1)]).state;
/** One that was held at 1000, its press over. */
const held = play([key(1000), keyup(1050)], harsh).state;
/** A draft without a hint that was let through at 1000. */
const gone = play([text(0, 1), verdict(1, false), key(1000)]).state;

const decides = (event: HoldEvent, from = harsh) => step(from, event).decision;
const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind);

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

describe('the first send gesture of a draft that is to be held', () => {
  it.each<[string, HoldEvent, string]>([
    ['Enter', key(1000), 'Enter'],
    ['Enter on the send control', key(1000, { on: 'button' }), 'button'],
    ['Space on the send control', key(1000, { on: 'button', press: 'space' }), 'button'],
    ['a press of the send control', down(1000), 'button'],
    ['a click with no press before', click(1000), 'button'],
    ['a submit with no press before', submit(1000), 'submit'],
  ])('is held: %s', (_name, event, gesture) => {
    const { last, state } = play([event], harsh);
    expect(last.decision).toBe('hold');
    expect(last.effects).toEqual([{ kind: 'hold', gesture, draft: 1 }]);
    expect(state.draft?.held).toEqual({ at: 1000, revision: 1 });
    expect(state.pending).toBeNull();
  });

  it('is held with the modifier where that sends', () => {
    const from = play([{ kind: 'may', hold: true, keys: ['Ctrl+Enter'] }], harsh).state;
    expect(decides(key(1000), from)).toBe('pass');
    const { last } = play([key(1000, { ctrl: true })], from);
    expect(last.effects).toEqual([{ kind: 'hold', gesture: 'Ctrl+Enter', draft: 1 }]);
  });

  it.each<[string, HoldEvent]>([
    ['a synthetic key', key(1000, { trusted: false })],
    ['another key', key(1000, { press: 'other' })],
    ['Space in the composer', key(1000, { press: 'space' })],
    ['Shift+Enter', key(1000, { shift: true })],
    ['Alt+Enter', key(1000, { alt: true })],
    ['Ctrl+Enter where Enter sends', key(1000, { ctrl: true })],
    ['a repeat', key(1000, { repeat: true })],
    ['a key of a composition', key(1000, { composing: true })],
    ['a key that may choose from a list', key(1000, { picker: true })],
    ['a key while a sent message is edited', key(1000, { editing: true })],
    ['a press of something else', down(1000, { send: false })],
    ['a synthetic press', down(1000, { trusted: false })],
    ['a press while a sent message is edited', down(1000, { editing: true })],
    ['a click on something else', click(1000, { send: false })],
    ['a synthetic click', click(1000, { trusted: false })],
    ['a submit of the page’s own', submit(1000, { byUser: false })],
  ])('is let through: %s', (_name, event) => {
    const { last } = play([event], harsh);
    expect(last.decision).toBe('pass');
    expect(kinds(last.effects)).not.toContain('hold');
  });

  it.each<[string, HoldEvent]>([
    ['nothing may be held here', { kind: 'may', hold: false, keys: ['Enter'] }],
    ['the hint was hidden', { kind: 'hidden' }],
    ['the text was changed since the verdict', text(5, 2)],
    ['the verdict is that of another text', verdict(2)],
    ['the verdict says no', verdict(1, false)],
    ['a composition is under way', { kind: 'composition', at: 900, phase: 'start' }],
    ['a composition ended just before', { kind: 'composition', at: 901, phase: 'end' }],
  ])('is let through where %s', (name, event) => {
    const { state } = play([event], harsh);
    const expected = name.includes('of another text') ? 'hold' : 'pass';
    expect(decides(key(1000), state)).toBe(expected);
  });

  it('is held a tenth of a second after a composition, and on the control at once', () => {
    const ended = play([{ kind: 'composition', at: 900, phase: 'end' }], harsh).state;
    expect(decides(key(999), ended)).toBe('pass');
    expect(decides(key(1000), ended)).toBe('hold');
    expect(decides(key(950, { on: 'button' }), ended)).toBe('hold');
    const composing = play([{ kind: 'composition', at: 900, phase: 'start' }], harsh).state;
    expect(decides(key(950, { on: 'button', composing: true }), composing)).toBe('hold');
  });

  it('is nothing where nothing is written', () => {
    const { last } = play([key(5)]);
    expect(last).toMatchObject({ decision: 'pass', effects: [] });
    expect(last.state.pending).toBeNull();
  });

  it('hides nothing where nothing is written', () => {
    expect(play([{ kind: 'hidden' }]).state.draft).toBeNull();
  });
});

describe('a press that is held', () => {
  it('is kept from the page with all that follows from it, until its key is up', () => {
    const { decisions } = play(
      [key(1000), keypress(1001), line(1002), submit(1003), keyup(1050), keyup(1060)],
      harsh,
    );
    expect(decisions).toEqual(['hold', 'swallow', 'swallow', 'swallow', 'swallow', 'pass']);
  });

  it('leaves other keys, other input and what is synthetic alone', () => {
    const after = play([key(1000)], harsh).state;
    expect(decides(keypress(1001, 'other'), after)).toBe('pass');
    expect(decides(keyup(1001, { press: 'other' }), after)).toBe('pass');
    expect(decides(keyup(1001, { trusted: false }), after)).toBe('pass');
    expect(decides(line(1001, { line: false }), after)).toBe('pass');
    expect(decides(line(1001, { trusted: false }), after)).toBe('pass');
  });

  it('takes its repeats with it, however long it lasts', () => {
    const repeats = [1500, 2200, 3000].map((at) => key(at, { repeat: true }));
    const { decisions, state } = play([key(1000), ...repeats], harsh);
    expect(decisions).toEqual(['hold', 'swallow', 'swallow', 'swallow']);
    expect(decides(line(3900), state)).toBe('swallow');
    expect(decides(line(4001), state)).toBe('pass');
  });

  it('takes nothing with it a second after its last event, or a tenth after its key is up', () => {
    const after = play([key(1000)], harsh).state;
    expect(decides(line(2000), after)).toBe('swallow');
    expect(decides(line(2001), after)).toBe('pass');
    const up = play([keyup(1050)], after).state;
    expect(decides(line(1150), up)).toBe('swallow');
    expect(decides(line(1151), up)).toBe('pass');
    expect(decides(key(1100, { repeat: true }), up)).toBe('pass');
  });

  it('takes the rest of a pointer with it, and the one click that comes of it', () => {
    const events = [down(1000), pointer(1001, false), pointer(9000, true), click(9400)];
    const { decisions, state } = play(events, harsh);
    expect(decisions).toEqual(['hold', 'swallow', 'swallow', 'swallow']);
    expect(state.swallowing).toBeNull();
    expect(decides(click(9401), state)).toBe('pass');
  });

  it('takes no click with it long after the pointer is up', () => {
    const { state } = play([down(1000), pointer(1100, true)], harsh);
    expect(decides(click(1500), state)).toBe('swallow');
    expect(decides(click(1501), state)).toBe('pass');
    expect(decides(pointer(1501, false), state)).toBe('pass');
  });

  it('of a key takes no pointer with it', () => {
    const { state } = play([key(1000)], harsh);
    expect(decides(pointer(1001, true), state)).toBe('pass');
  });

  it('of a pointer takes no key with it', () => {
    const { state } = play([down(1000)], harsh);
    expect(decides(keypress(1001), state)).toBe('pass');
    expect(decides(keyup(1001), state)).toBe('pass');
  });

  it('ends when another is pressed', () => {
    const { state } = play([down(1000)], harsh);
    expect(play([down(1100, { send: false })], state).state.swallowing).toBeNull();
    expect(play([key(1500)], state).state.swallowing).toBeNull();
  });
});

describe('a draft that was held', () => {
  it('takes a press within 400 ms as part of the first, and lets every later one through', () => {
    expect(decides(key(1399), held)).toBe('swallow');
    expect(decides(down(1399), held)).toBe('swallow');
    expect(step(held, key(1399)).effects).toEqual([]);
    expect(decides(key(1400), held)).toBe('pass');
    expect(kinds(step(held, key(1400)).effects)).toEqual(['watch']);
    expect(decides(key(1399, { picker: true }), held)).toBe('pass');
  });

  it('keeps a press within 400 ms from the page with all that follows from it', () => {
    const { decisions } = play([key(1300), keypress(1301), line(1302), keyup(1350)], held);
    expect(decisions).toEqual(['swallow', 'swallow', 'swallow', 'swallow']);
  });

  it('is never held again, whatever was edited in between', () => {
    const { state } = play([text(2000, 2), verdict(2)], held);
    expect(decides(key(3000), state)).toBe('pass');
    expect(decides(key(900_000), state)).toBe('pass');
  });

  it.each([
    ['unchanged', [], false],
    ['edited', [text(2000, 2)], true],
    ['edited and put back', [text(2000, 2), text(2500, 1)], false],
  ])('is told as sent after a hold, and whether it was revised: %s', (_how, edits, revised) => {
    const { effects } = play([...edits, key(3000), text(3010, 0), look(3160)], held);
    expect(effects.at(-1)).toMatchObject({ kind: 'sent', draft: 1, held: true, revised });
  });

  it('is told as left when it is emptied without a send', () => {
    expect(play([text(2000, 0)], held).effects).toEqual([{ kind: 'left', draft: 1 }]);
    expect(play([text(2000, 0)], harsh).effects).toEqual([]);
  });
});

describe('a press that passed', () => {
  it('takes its own submit and click with it', () => {
    const submits = (at: number) => decides(submit(at), play([verdict(1)], gone).state);
    expect(submits(1999)).toBe('pass');
    expect(submits(2000)).toBe('hold');
    const pressed = play([text(0, 1), down(1000), verdict(1)]).state;
    expect(pressed.pressing).toBe(true);
    const { last, state } = play([click(1100)], pressed);
    expect(last.decision).toBe('pass');
    expect(kinds(last.effects)).toEqual(['watch']);
    expect(state.pressing).toBe(false);
    expect(state.pending?.at).toBe(1100);
    expect(decides(submit(2099), state)).toBe('pass');
  });

  it('of a control with nothing written decides nothing at its click', () => {
    const { last, state } = play([down(1000), text(1050, 1), verdict(1), click(1100)]);
    expect(last).toMatchObject({ decision: 'pass', effects: [] });
    expect(state.pending).toBeNull();
    expect(state.draft?.held).toBeNull();
  });

  it('belongs to no later click', () => {
    const { state } = play([down(1000), click(1050, { send: false })], emptyHold(true, ['Enter']));
    expect(state.pressing).toBe(false);
  });

  it('with a repeat takes its submit with it too', () => {
    const { state } = play([key(1900, { repeat: true }), verdict(1)], gone);
    expect(decides(submit(2800), state)).toBe('pass');
    expect(decides(submit(2900), state)).toBe('hold');
  });

  it('with Shift is a free one', () => {
    const { state } = play([key(1000, { shift: true })], harsh);
    expect(decides(submit(1500), state)).toBe('pass');
    expect(state.pending).toBeNull();
  });
});

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
    expect(kinds(effects)).toEqual(['sent']);
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
    expect(state.draft).toEqual({ number: 2, held: null, hidden: false });
    expect(play([chat('two', 0)], inOne)).toMatchObject({ effects: [], state: { draft: null } });
    expect(play([chat('two', 2, true)], inOne).effects).toEqual([]);
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

  it('with the same text under it is the same draft', () => {
    const { state, effects } = play([chat('two', 1)], inOne);
    expect(state).toMatchObject({ conversation: 'two', draft: { number: 1 }, verdict: null });
    expect(kinds(effects)).toEqual(['ask']);
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
