import { describe, expect, it } from 'vitest';
import { step } from '../../lib/composer/hold';
import { emptyHold, type HoldEvent } from '../../lib/composer/hold-event';
import {
  click,
  decides,
  down,
  gone,
  harsh,
  held,
  key,
  keypress,
  keyup,
  kinds,
  line,
  look,
  play,
  pointer,
  submit,
  text,
  verdict,
} from './events';

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

  it('takes no click with it a second later, though what it did is not seen yet', () => {
    const { state } = play([verdict(1)], gone);
    expect(decides(click(1999), state)).toBe('pass');
    expect(decides(click(2000), state)).toBe('hold');
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
