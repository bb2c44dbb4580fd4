import { type Connection, newEntryId } from '../messages/composer';
import type { Choice, Hint } from '../messages/protocol';
import type { HintCard } from './card/card';
import { draftId, type Slot } from './slot';
import type { Written } from './slots';
import { callOff, type Wait } from './wait';

/** A word that stays as it is this long has ended (ms). */
const wordPause = 1000;

export interface HintsOptions {
  readonly window: Window;
  readonly connection: Connection;
  readonly card: HintCard;
  readonly later: (run: () => void, ms: number) => Wait;
  /** The composer that has the focus, or had it last. */
  readonly current: () => Slot | null;
  readonly hidden: (slot: Slot) => void;
}

/** When a hint shows as a mark, and when as a card. */
export function createHints(options: HintsOptions) {
  const { window, connection, card, later, current } = options;
  const fullScreen = window.matchMedia('(display-mode: fullscreen)');
  // The browser's own full screen is no event of the document.
  fullScreen.onchange = card.hide;
  let wordTimer: Wait = null;

  /** Full screen means that others may look on: nothing is shown, so nothing is held. */
  function seenByOthers(): boolean {
    return window.document.fullscreenElement !== null || fullScreen.matches;
  }

  function markWhenWordEnds(slot: Slot): void {
    wordTimer = callOff(wordTimer);
    if (!slot.verdict?.hint) return;
    if (slot.wordEnded) mark(slot);
    else wordTimer = later(() => mark(slot), wordPause);
  }

  function mayMark({ hold, gesture }: Slot): boolean {
    return hold.draft !== null && !hold.draft.hidden && gesture === null && !seenByOthers();
  }

  function mark(slot: Slot): void {
    const hint = slot.verdict?.hint;
    const fresh = slot.verdict?.revision === slot.hold.revision;
    if (!hint || slot !== current() || !mayMark(slot) || !fresh) return;
    // The user asked in the settings that this one come by itself.
    if (hint.card === 'calm') {
      if (!card.shown()) show(slot, hint);
    } else {
      card.mark(slot.element, () => show(slot, hint));
      age(slot);
    }
  }

  /** Tells the mark whether what stands there now was read. */
  function age(slot: Slot): void {
    if (slot !== current()) return;
    const { hold, written, drawn } = slot;
    card.busy(written || drawn !== null || hold.verdict?.revision !== hold.revision);
  }

  function show(slot: Slot, hint: Hint): void {
    const { draft } = slot.hold;
    if (!draft) return;
    const id = draftId(slot, draft.number);
    const { pattern } = hint;
    let kept = '';
    card.show(slot.element, hint, slot.gesture, {
      hidden: () => options.hidden(slot),
      choose: (choice: Choice) => {
        if (pattern)
          connection.tell({ kind: 'choice', choice, draft: id, pattern, place: slot.place });
      },
      keep: () => {
        const { text } = slot;
        // Pressed twice, it is kept once.
        if (text !== kept) connection.tell({ kind: 'keep', entry: newEntryId(), text });
        kept = text;
      },
      text: () => slot.text,
    });
  }

  return { seenByOthers, markWhenWordEnds, age, show };
}

/** The last input ended a word. */
export function endsWord({ data, inputType }: Written): boolean {
  if (inputType !== 'insertText' && inputType !== 'insertCompositionText') return true;
  return !data || !/[\p{L}\p{N}'’]$/u.test(data);
}
