import { type Connection, newEntryId, type Verdict } from '../messages/composer';
import type { Place } from '../messages/protocol';
import type { Messenger } from '../messengers/messenger';
import type { HintCard } from './card/card';
import { readConversation } from './conversation';
import { addressOf, type Found } from './find';
import { createHealth } from './health';
import { createHints, endsWord } from './hints';
import { step } from './hold';
import { settle } from './hold-draft';
import { type Effect, type HoldEvent, looks } from './hold-event';
import { createLessons } from './learn';
import { createSlot, draftId, look, readPlace, type Slot, textOf } from './slot';
import { type Wait, wait } from './wait';

/** The address is read again at a key after this time; at focus and gestures always (ms). */
export const placeAge = 1000;

export interface SlotsOptions {
  readonly window: Window;
  readonly connection: Connection;
  readonly card: HintCard;
  readonly signal: AbortSignal;
  /** False in a tab that was open before: there the script only watches. */
  readonly mayHold: boolean;
}

/** What an event of writing tells, where it is one. */
export type Written = Event & Partial<Pick<InputEvent, 'data' | 'inputType'>>;

/** The composers of a page. */
export interface Slots {
  /** The composer that has the focus, or had it last. */
  current(): Slot | null;
  /** The slot of a composer; one that the page has replaced keeps its draft. */
  meet(found: Found): Slot;
  focus(slot: Slot): void;
  /** The worker may be asleep: the first key wakes it. */
  wake(slot: Slot): void;
  /** Reads the composer and tells the hold what changed. */
  read(slot: Slot, by: 'input' | 'page', at: number, event?: Written): void;
  /** What stands there may not be read yet. */
  age(slot: Slot): void;
  /** Tells the hold of an event; true when the page must not see it. */
  refuses(slot: Slot, event: HoldEvent): boolean;
  /** The slot whose press is being swallowed. */
  holder(): Slot | null;
  hear(verdict: Verdict): void;
  /** Runs after some ms, unless all has ended by then. */
  later(run: () => void, ms: number): Wait;
  /** Nothing that was read until now is shown or held. */
  hush(): void;
  /** It may be no composer, as far as is known. */
  doubts(slot: Slot): boolean;
  /** The user wrote in a box that is taken for no composer. */
  miss(messenger: Messenger | undefined): void;
  /** The page goes away: what is empty now was sent. */
  leave(): void;
}

/** Keeps one slot a composer, carries out what the hold decides, and tells the worker. */
export function createSlots(options: SlotsOptions): Slots {
  const { window, connection, card, signal } = options;
  const lessons = createLessons();
  const health = createHealth(connection, options.mayHold);
  const known = new Set<Slot>();
  let current: Slot | null = null;
  let holder: Slot | null = null;

  const now = () => window.performance.now();

  function later(run: () => void, ms: number): Wait {
    return wait(() => {
      if (signal.aborted) return;
      try {
        run();
      } catch {
        // The page changed under it: stay silent.
      }
    }, ms);
  }

  const hints = createHints({
    window,
    connection,
    card,
    later,
    current: () => current,
    hidden: (slot) => give(slot, { kind: 'hidden' }),
  });

  function meet(found: Found): Slot {
    const { element, messenger } = found;
    let again: Slot | null = null;
    for (const slot of known) {
      if (slot.element === element) return slot;
      if (slot.element.isConnected || slot.messenger !== messenger) continue;
      // Of a box of which nothing may be told, nothing is told under the name of another.
      if (found.doubtful && !slot.doubtful) continue;
      // The page made the composer anew, perhaps for another conversation: the drafts of all are in it.
      const goesOn = () =>
        readConversation(element, messenger, addressOf(window)).identity === slot.place.identity;
      if (!again || goesOn()) again = slot;
    }
    if (again) {
      again.element = element;
      return again;
    }
    const slot = createSlot(found);
    known.add(slot);
    update(slot);
    return slot;
  }

  /** What may be held here, now. */
  function update(slot: Slot): void {
    const hold = options.mayHold && lessons.trusted(slot) && !hints.seenByOthers();
    const keys = lessons.keys(slot);
    if (slot.hold.mayHold === hold && `${slot.hold.keys}` === `${keys}`) return;
    give(slot, { kind: 'may', hold, keys });
  }

  const isDoubtful = (slot: Slot) => slot.doubtful && !lessons.trusted(slot);

  function report(slot: Slot): void {
    if (!isDoubtful(slot)) health.report(slot, lessons.trusted(slot));
  }

  function place(slot: Slot, at: number, always: boolean): void {
    const here = addressOf(window);
    const { href } = here;
    if (!always && at - slot.placed < placeAge && href === slot.address) return;
    slot.placed = at;
    slot.address = href;
    const before = slot.place;
    slot.place = readPlace(slot, here);
    const { identity } = slot.place;
    if (identity === slot.hold.conversation) return;
    const seen = look(slot);
    // What was sent or left until now was so in the conversation before.
    const sure = !before.weak && !slot.place.weak;
    give(slot, { ...seen, kind: 'chat', at, conversation: identity, sure }, before);
    slot.text = seen.text;
    slot.lines = seen.lines;
    if (slot === current) wake(slot);
  }

  function read(slot: Slot, by: 'input' | 'page', at: number, event?: Written): void {
    slot.written = false;
    // One that the page took away stays where it was.
    if (slot.element.isConnected) place(slot, at, by === 'page');
    const seen = look(slot);
    if (event) slot.wordEnded = endsWord(event);
    if (!seen.changed) {
      hints.age(slot);
      return;
    }
    const fresh = event?.data != null && event.data.trim() === seen.text.trim();
    slot.text = seen.text;
    slot.lines = seen.lines;
    give(slot, { ...seen, kind: 'text', at, by, fresh, weak: slot.place.weak });
    if (by === 'input') hints.markWhenWordEnds(slot);
    hints.age(slot);
  }

  function wake(slot: Slot): void {
    if (!isDoubtful(slot)) connection.wake(slot.place);
  }

  function give(slot: Slot, event: HoldEvent, from?: Place): boolean {
    const before = slot.hold.draft?.number;
    const next = step(slot.hold, event);
    slot.hold = next.state;
    for (const effect of next.effects) take(slot, effect, from ?? slot.place);
    if (slot.hold.draft?.number !== before) {
      slot.gesture = null;
      slot.verdict = null;
      if (slot === current) card.hide();
    }
    if (slot.hold.swallowing) holder = slot;
    else if (holder === slot) holder = null;
    return next.decision !== 'pass';
  }

  function take(slot: Slot, effect: Effect, place: Place): void {
    switch (effect.kind) {
      case 'ask':
        ask(slot);
        break;
      case 'hold': {
        const hint = slot.verdict?.hint;
        slot.gesture = effect.gesture;
        if (!hint?.pattern) break;
        const draft = draftId(slot, effect.draft);
        connection.tell({ kind: 'held', draft, place: slot.place, pattern: hint.pattern });
        hints.show(slot, hint);
        break;
      }
      case 'watch':
        for (const ms of looks) later(() => check(slot, false), ms);
        break;
      case 'again':
        later(() => check(slot, false), settle);
        break;
      case 'sent': {
        const { revision, held, revised } = effect;
        const draft = draftId(slot, effect.draft);
        lessons.sent(slot, effect.gesture);
        const text = textOf(slot, revision);
        // Above the cap it was never read: it leaves no trace.
        if (text !== null && text !== '\0' && !isDoubtful(slot)) {
          const entry = newEntryId();
          connection.sent({ entry, draft, revision, place, held, revised }, text);
        }
        later(() => learned(slot), 0);
        break;
      }
      case 'left': {
        const draft = draftId(slot, effect.draft);
        connection.tell({ kind: 'left', draft, place });
        break;
      }
      case 'newline':
        lessons.newline(slot, effect.gesture);
        later(() => learned(slot), 0);
        break;
    }
  }

  function learned(slot: Slot): void {
    update(slot);
    if (slot === current) report(slot);
  }

  function ask(slot: Slot): void {
    const { draft } = slot.hold;
    if (!draft) return;
    const text = textOf(slot, slot.hold.revision);
    if (text === null || isDoubtful(slot)) return;
    connection.ask(draftId(slot, draft.number), slot.hold.revision, text, slot.place);
  }

  function check(slot: Slot, last: boolean): void {
    const at = now();
    read(slot, 'page', at);
    give(slot, { kind: 'look', at, connected: slot.element.isConnected, last });
  }

  function hear(verdict: Verdict): void {
    for (const slot of known) {
      // What was written meanwhile has another revision.
      if (slot.written) read(slot, 'input', now());
      const { draft, revision } = slot.hold;
      if (!draft || slot.drafts.get(draft.number) !== verdict.draft) continue;
      if (verdict.revision !== revision) return;
      // Asked once more because it was late: by now its hint may be used up, and the first answer stands.
      if (slot.hold.verdict?.revision === revision) return;
      slot.verdict = verdict;
      give(slot, { kind: 'verdict', revision, hold: verdict.hold && verdict.hint !== null });
      if (!verdict.hint && slot === current) card.hide();
      hints.markWhenWordEnds(slot);
      hints.age(slot);
      return;
    }
  }

  return {
    current: () => current,
    meet,
    read,
    age: hints.age,
    later,
    hear,
    focus(slot) {
      if (current !== slot) card.hide();
      current = slot;
      read(slot, 'page', now());
      // Many a client gives the focus first and says whose chat it is a moment later: asked again at the first key.
      slot.placed = Number.NEGATIVE_INFINITY;
      wake(slot);
      report(slot);
    },
    wake,
    refuses(slot, event) {
      update(slot);
      return give(slot, event);
    },
    holder: () => holder,
    hush() {
      card.hide();
      for (const slot of known) give(slot, { kind: 'hidden' });
    },
    doubts: isDoubtful,
    miss: (messenger) => health.miss(messenger, () => [...known].every(isDoubtful)),
    leave() {
      for (const slot of known) if (slot.hold.pending) check(slot, true);
    },
  };
}
