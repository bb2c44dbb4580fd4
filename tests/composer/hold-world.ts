import type { step } from '../../lib/composer/hold';
import { settle } from '../../lib/composer/hold-draft';
import {
  type Effect,
  emptyHold,
  type HoldEvent,
  type HoldState,
  looks,
  type Step,
} from '../../lib/composer/hold-event';

/** How the page sends and empties; the machine does not know it. */
export interface Client {
  readonly trigger: 'keydown' | 'keypress' | 'beforeinput' | 'keyup' | 'submit';
  readonly button: 'pointerdown' | 'mousedown' | 'click';
  readonly empties: 'at once' | 'later' | 'fails';
  readonly step: typeof step;
}

type Wait = { readonly at: number; readonly run: () => void };

/** A page, a user and the rules of the hold, told a second time and independently of the machine. */
export class World {
  state: HoldState = emptyHold(true, ['Enter']);
  at = 1000;
  text = '';
  revisions = new Map<string, number>();
  verdicts = new Map<number, boolean>();
  chat = 'a';
  drafts: Record<string, string> = { a: '', b: '' };
  picker = false;
  editing = false;
  composing = false;
  composedAt = -1e9;
  mayHold = true;
  /** By conversation: what the rules know of the draft there. */
  held: Record<string, { at: number } | null> = { a: null, b: null };
  hidden: Record<string, boolean> = { a: false, b: false };
  /** The last verdict that was told for this draft. */
  told: { text: string; hold: boolean } | null = null;
  sends: { text: string; at: number; watched: boolean }[] = [];
  reported: { revision: number; draft: number }[] = [];
  waits: Wait[] = [];
  /** The press under way: whether it was held, or may be refused as part of the held one. */
  press: { at: number; held: boolean; refused: boolean; free: boolean; shift: boolean } | null =
    null;
  lastHold = -1e9;
  lastRefused = -1e9;
  holds = 0;
  /** How often the user wrote or erased something. */
  writes = 0;

  constructor(readonly client: Client) {
    const empty = { revision: 0, empty: true, unread: false } as const;
    this.give({ kind: 'chat', at: this.at, conversation: 'a', sure: true, ...empty });
  }

  fail(why: string): never {
    throw new Error(why);
  }

  revisionOf(text: string): number {
    const known = this.revisions.get(text);
    if (known !== undefined) return known;
    this.revisions.set(text, this.revisions.size + 1);
    return this.revisions.size;
  }

  give(event: HoldEvent): Step {
    const next = this.client.step(this.state, event);
    this.state = next.state;
    for (const effect of next.effects) this.take(effect);
    return next;
  }

  take(effect: Effect): void {
    if (effect.kind === 'watch') {
      const from = this.at;
      for (const ms of looks) this.later(from + ms, () => this.look(false));
    }
    if (effect.kind === 'again') this.later(this.at + settle, () => this.look(false));
    if (effect.kind === 'sent') {
      if (this.reported.some((one) => one.draft === effect.draft)) this.fail('recorded twice');
      this.reported.push(effect);
    }
  }

  later(at: number, run: () => void): void {
    this.waits.push({ at, run });
    this.waits.sort((one, two) => one.at - two.at);
  }

  pass(ms: number): void {
    const end = this.at + ms;
    for (let next = this.waits[0]; next && next.at <= end; next = this.waits[0]) {
      this.waits.shift();
      this.at = Math.max(this.at, next.at);
      next.run();
    }
    this.at = end;
  }

  look(last: boolean): void {
    this.notice('page', false, false);
    this.give({ kind: 'look', at: this.at, connected: true, last });
  }

  /** The machine hears of the text as it is now. */
  notice(by: 'input' | 'page', fresh: boolean, grew: boolean): void {
    const empty = this.text === '';
    const revision = this.revisionOf(this.text);
    if (
      by === 'page' &&
      revision === this.state.revision &&
      typeof this.state.pending?.emptied !== 'number'
    ) {
      if (!empty || !this.state.draft) return;
    }
    const weak = false;
    this.give({ kind: 'text', at: this.at, revision, empty, unread: false, by, fresh, grew, weak });
  }

  change(text: string, by: 'input' | 'page', data: string | null): void {
    const grew = text === `${this.text}\n`;
    this.text = text;
    this.writes += 1;
    if (text === '' && by === 'input') this.endDraft();
    this.notice(by, data !== null && data === text, grew);
  }

  endDraft(): void {
    this.told = null;
    this.held[this.chat] = null;
    this.hidden[this.chat] = false;
  }

  /** The page sends what is in the composer. */
  send(): void {
    if (this.text.trim() === '' || this.composing || this.picker) return;
    if (this.press?.held) this.fail('leak: the page sent while the draft was held');
    const text = this.text;
    const watched = this.state.pending !== null && !this.editing;
    this.sends.push({ text, at: this.at, watched });
    const { chat } = this;
    const clear = () => {
      if (this.text !== text || this.chat !== chat) return;
      this.text = '';
      this.endDraft();
    };
    // What nobody watches is told from a cleared draft by nobody: there the client does not fail.
    if (this.client.empties === 'at once' || (this.client.empties === 'fails' && !watched)) clear();
    if (this.client.empties === 'later') this.later(this.at + 120, clear);
    if (this.client.empties === 'fails' && watched) {
      const { held, hidden } = this;
      const before = [held[chat] ?? null, hidden[chat] ?? false, this.told] as const;
      clear();
      const { writes } = this;
      this.later(this.at + 90, () => {
        // What was written meanwhile is another draft, and the client lets it be.
        if (this.text !== '' || this.chat !== chat || this.writes !== writes) return;
        this.text = text;
        held[chat] = before[0];
        hidden[chat] = before[1];
        this.told = before[2];
      });
    }
  }

  /** Tells a gesture to the machine and checks its decision against the rules. Returns whether the page sees it. */
  gesture(event: HoldEvent, first: boolean, ready: boolean): boolean {
    const { decision } = this.give(event);
    const press = this.press ?? this.fail('no press');
    const held = this.held[this.chat] ?? null;
    const should =
      first &&
      ready &&
      this.told?.hold === true &&
      this.told.text === this.text &&
      this.mayHold &&
      this.text !== '' &&
      !held &&
      !this.hidden[this.chat];
    if (decision === 'hold') {
      if (!first) this.fail('held in the middle of a press');
      if (!should) this.fail('held without need');
      press.held = true;
      this.held[this.chat] = { at: press.at };
      this.lastHold = press.at;
      this.holds += 1;
      return false;
    }
    if (should) this.fail('not held');
    if (decision === 'swallow') {
      this.lastRefused = this.at;
      if (press.held) return false;
      if (press.shift) this.fail('Shift+Enter refused');
      if (!first && press.free) this.fail('refused in the middle of a free press');
      if (press.at - this.lastHold >= 400) this.fail('refused later than 400 ms after the hold');
      press.refused = true;
      return false;
    }
    if (press.held) this.fail(`the page saw ${event.kind} of a held press`);
    if (press.refused) this.fail(`the page saw ${event.kind} of a refused press`);
    if (first) press.free = true;
    return true;
  }

  begin(shift = false): void {
    this.press = { at: this.at, held: false, refused: false, free: false, shift };
  }

  around(): { at: number; trusted: boolean; picker: boolean; editing: boolean } {
    return { at: this.at, trusted: true, picker: this.picker, editing: this.editing };
  }

  enter(how: { shift?: boolean; ctrl?: boolean; repeats?: number }): void {
    const { shift = false, ctrl = false, repeats = 0 } = how;
    const { trigger } = this.client;
    this.begin(shift);
    const settled = !this.composing && this.at - this.composedAt >= 100;
    const known = this.state.keys.includes(ctrl ? 'Ctrl+Enter' : 'Enter');
    const ready = settled && !shift && known && !this.picker && !this.editing;
    for (let i = 0; i <= repeats; i += 1) {
      if (i > 0) this.pass(i === 1 ? 350 : 60);
      // The text is read again at every such key.
      this.notice('page', false, false);
      const seen = this.gesture(
        {
          ...this.around(),
          kind: 'keydown',
          press: 'enter',
          on: 'composer',
          shift,
          alt: false,
          ctrl,
          repeat: i > 0,
          composing: this.composing,
        },
        i === 0,
        ready,
      );
      if (!seen) {
        // A default action that comes in spite of `preventDefault` belongs to the press all the same.
        this.rest('keypress', { kind: 'keypress', press: 'enter', ...this.around() });
        this.rest('beforeinput', { kind: 'beforeinput', line: true, ...this.around() });
        this.rest('submit', this.submit(true));
        continue;
      }
      if (trigger === 'keydown' && !shift) this.send();
      // A key that belongs to a composition makes no keypress.
      if (this.composing) continue;
      if (this.rest('keypress', { kind: 'keypress', press: 'enter', ...this.around() }) && !shift) {
        if (trigger === 'keypress') this.send();
        if (trigger === 'submit' && this.rest('submit', this.submit(true))) this.send();
      }
      if (this.rest('beforeinput', { kind: 'beforeinput', line: true, ...this.around() })) {
        if (trigger === 'beforeinput' && !shift) this.send();
        else if (this.text !== '' && shift) this.change(`${this.text}\n`, 'input', '\n');
      }
    }
    this.pass(30);
    const up = this.rest('keyup', { kind: 'keyup', press: 'enter', ...this.around() });
    if (up && trigger === 'keyup' && !shift) this.send();
    this.press = null;
  }

  rest(_: string, event: HoldEvent): boolean {
    return this.gesture(event, false, false);
  }

  submit(byUser: boolean): HoldEvent {
    return { ...this.around(), kind: 'submit', byUser };
  }

  click(touch: boolean, slow: number): void {
    this.begin();
    const ready = !this.picker && !this.editing;
    const act = (seen: boolean, name: Client['button']) => {
      if (seen && name === this.client.button) this.send();
    };
    const more = (released: boolean): HoldEvent => ({
      ...this.around(),
      kind: 'pointer',
      released,
    });
    act(
      this.gesture({ ...this.around(), kind: 'pointerdown', send: true }, true, ready),
      'pointerdown',
    );
    if (!touch) act(this.rest('mousedown', more(false)), 'mousedown');
    this.pass(slow);
    this.rest('pointerup', more(true));
    if (touch) act(this.rest('mousedown', more(false)), 'mousedown');
    this.rest('mouseup', more(true));
    // The text is read again at every click on the control.
    this.notice('page', false, false);
    act(this.rest('click', { ...this.around(), kind: 'click', send: true }), 'click');
    this.press = null;
  }

  keyOnButton(space: boolean): void {
    this.begin();
    const ready = !this.picker && !this.editing;
    const press = space ? 'space' : 'enter';
    const seen = this.gesture(
      {
        ...this.around(),
        kind: 'keydown',
        press,
        on: 'button',
        shift: false,
        alt: false,
        ctrl: false,
        repeat: false,
        composing: false,
      },
      true,
      ready,
    );
    this.pass(20);
    this.rest('keyup', { ...this.around(), kind: 'keyup', press });
    // A prevented keydown makes no click in Chromium; Firefox clicks at the keyup of Space.
    if (seen || space) {
      this.notice('page', false, false);
      const click: HoldEvent = { ...this.around(), kind: 'click', send: true };
      if (this.rest('click', click) && this.client.button === 'click') this.send();
    }
    this.press = null;
  }

  switchChat(): void {
    this.drafts[this.chat] = this.text;
    this.chat = this.chat === 'a' ? 'b' : 'a';
    this.text = this.drafts[this.chat] ?? '';
    this.told = null;
    this.picker = false;
    this.editing = false;
    if (this.text === '') this.endDraft();
    this.give({
      kind: 'chat',
      at: this.at,
      conversation: this.chat,
      revision: this.revisionOf(this.text),
      empty: this.text === '',
      unread: false,
      sure: true,
    });
  }
}
