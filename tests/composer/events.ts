import { step } from '../../lib/composer/hold';
import {
  type Effect,
  emptyHold,
  type HoldEvent,
  type HoldState,
  type Step,
} from '../../lib/composer/hold-event';

export type Of<K extends HoldEvent['kind']> = Extract<HoldEvent, { kind: K }>;

export const text = (at: number, revision: number, more: Partial<Of<'text'>> = {}): HoldEvent => ({
  kind: 'text',
  at,
  revision,
  empty: revision === 0,
  unread: false,
  by: 'input',
  fresh: false,
  grew: false,
  weak: false,
  ...more,
});
export const verdict = (revision: number, hold = true): HoldEvent => ({
  kind: 'verdict',
  revision,
  hold,
});
export const key = (at: number, more: Partial<Of<'keydown'>> = {}): HoldEvent => ({
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
export const keyup = (
  at: number,
  more: { press?: 'other'; trusted?: boolean } = {},
): HoldEvent => ({
  kind: 'keyup',
  at,
  trusted: true,
  press: 'enter',
  ...more,
});
export const keypress = (at: number, press: 'enter' | 'other' = 'enter'): HoldEvent => ({
  kind: 'keypress',
  at,
  trusted: true,
  press,
});
export const line = (at: number, more: Partial<Of<'beforeinput'>> = {}): HoldEvent => ({
  kind: 'beforeinput',
  at,
  trusted: true,
  line: true,
  ...more,
});
export const down = (at: number, more: Partial<Of<'pointerdown'>> = {}): HoldEvent => ({
  kind: 'pointerdown',
  at,
  trusted: true,
  picker: false,
  editing: false,
  send: true,
  ...more,
});
export const pointer = (at: number, released: boolean): HoldEvent => ({
  kind: 'pointer',
  at,
  trusted: true,
  released,
});
export const click = (at: number, more: Partial<Of<'click'>> = {}): HoldEvent => ({
  kind: 'click',
  at,
  trusted: true,
  picker: false,
  editing: false,
  send: true,
  ...more,
});
export const submit = (at: number, more: Partial<Of<'submit'>> = {}): HoldEvent => ({
  kind: 'submit',
  at,
  trusted: true,
  picker: false,
  editing: false,
  byUser: true,
  ...more,
});
export const look = (at: number, more: Partial<Of<'look'>> = {}): HoldEvent => ({
  kind: 'look',
  at,
  connected: true,
  last: false,
  ...more,
});
export const chat = (
  conversation: string | null,
  revision: number,
  more: Partial<Of<'chat'>> = {},
): HoldEvent => ({
  kind: 'chat',
  at: 9000,
  conversation,
  revision,
  empty: revision === 0,
  unread: false,
  sure: true,
  ...more,
});

interface Played {
  readonly state: HoldState;
  readonly last: Step;
  readonly decisions: readonly Step['decision'][];
  readonly effects: readonly Effect[];
}

export function play(
  events: readonly HoldEvent[],
  from: HoldState = emptyHold(true, ['Enter']),
): Played {
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
export const harsh = play([text(0, 1), verdict(1)]).state;
/** One that was held at 1000, its press over. */
export const held = play([key(1000), keyup(1050)], harsh).state;
/** A draft without a hint that was let through at 1000. */
export const gone = play([text(0, 1), verdict(1, false), key(1000)]).state;

export const decides = (event: HoldEvent, from = harsh) => step(from, event).decision;
export const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind);
