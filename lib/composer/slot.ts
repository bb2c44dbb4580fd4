import type { EntryId } from '../journal/schema';
import { newEntryId, type Verdict } from '../messages/composer';
import type { Place } from '../messages/protocol';
import type { Messenger } from '../messengers/messenger';
import { readConversation } from './conversation';
import type { Found } from './find';
import { emptyHold, type Gesture, type HoldState } from './hold-event';
import { isBlank, readDraft } from './text';
import type { Wait } from './wait';

/** One composer on the page, with what is known of its draft. Nothing of it outlives the page. */
export interface Slot {
  element: HTMLElement;
  readonly messenger: Messenger | null;
  readonly byShape: boolean;
  readonly doubtful: boolean;
  /** The control that was pressed last: one that says that it sends, or the markup of one that says nothing. */
  by: Gesture | false;
  hold: HoldState;
  place: Place;
  /** When the place was last read (ms of the event clock). */
  placed: number;
  /** The page's address at that time. */
  address: string;
  text: string;
  lines: number;
  /** Something was written since it was read. */
  written: boolean;
  /** Until the editor has drawn what was written. */
  drawn: Wait;
  /** Ids of drafts by their number; the newest few. */
  readonly drafts: Map<number, EntryId>;
  /** Revisions by text, newest last: the same text has the same revision. */
  readonly revisions: Map<string, number>;
  revision: number;
  verdict: Verdict | null;
  /** The gesture that was held, while its card may be shown. */
  gesture: Gesture | null;
  /** The last input ended a word. */
  wordEnded: boolean;
}

/** So many at least; twenty may belong to drafts that were left behind. */
const remembered = 44;

/** A slot for a composer that was just met. */
export function createSlot(found: Found): Slot {
  const messenger = found.messenger?.id ?? 'other';
  return {
    element: found.element,
    messenger: found.messenger,
    byShape: found.byShape,
    doubtful: !!found.doubtful,
    by: false,
    hold: emptyHold(false, []),
    place: { messenger, identity: null, weak: true },
    placed: Number.NEGATIVE_INFINITY,
    address: '',
    text: '',
    lines: 1,
    written: false,
    drawn: null,
    drafts: new Map(),
    revisions: new Map(),
    revision: 0,
    verdict: null,
    gesture: null,
    wordEnded: false,
  };
}

/** What the composer holds now, against what was last seen there. */
export function look(slot: Slot) {
  const draft = readDraft(slot.element);
  const empty = isBlank(draft);
  const text = empty ? '' : draft.text;
  const key = draft.unread ? '\0' : text;
  const revision = empty ? 0 : revisionOf(slot, key);
  const grew =
    !empty && draft.lines > slot.lines && withoutBreaks(text) === withoutBreaks(slot.text);
  const changed = text !== slot.text || revision !== slot.hold.revision || grew;
  return { text, empty, unread: draft.unread, lines: draft.lines, revision, grew, changed };
}

function revisionOf(slot: Slot, text: string): number {
  const known = slot.revisions.get(text);
  if (known !== undefined) return known;
  slot.revision += 1;
  slot.revisions.set(text, slot.revision);
  // A draft that was left behind is known again by its text, whatever was typed meanwhile.
  trim(slot.revisions, (one) => slot.hold.parked.some(({ revision }) => revision === one));
  return slot.revision;
}

/** The text of a revision, as long as it is remembered. */
export function textOf(slot: Slot, revision: number): string | null {
  for (const [text, known] of slot.revisions) if (known === revision) return text;
  return null;
}

/** The id of a draft, made when it is first needed. */
export function draftId(slot: Slot, number: number): EntryId {
  const known = slot.drafts.get(number);
  if (known) return known;
  const id = newEntryId();
  slot.drafts.set(number, id);
  trim(slot.drafts);
  return id;
}

/** Reads which conversation the composer writes to; unknown for a moment is no change. */
export function readPlace(slot: Slot, location: Location): Place {
  const { identity, weak } = readConversation(slot.element, slot.messenger, location);
  return identity === null ? slot.place : { ...slot.place, identity, weak };
}

function trim<K, V>(map: Map<K, V>, keeps?: (value: V) => boolean): void {
  for (const [key, value] of map) {
    if (map.size <= remembered) return;
    if (!keeps?.(value)) map.delete(key);
  }
}

function withoutBreaks(text: string): string {
  return text.replace(/\n/g, '');
}
