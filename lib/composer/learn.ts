import type { Gesture } from './hold-event';
import type { Slot } from './slot';

/** A composer that no record knows may hold after this many sends were seen. */
const sendsToTrust = 2;

interface Learned {
  readonly keys: Set<Gesture>;
  readonly seen: Map<Gesture, number>;
  sends: number;
}

/** What this page has taught: which key sends, and that a composer found by shape really is one. */
export interface Lessons {
  keys(slot: Slot): readonly Gesture[];
  /** Enough was seen here to hold. */
  trusted(slot: Slot): boolean;
  sent(slot: Slot, gesture: Gesture): void;
  newline(slot: Slot, gesture: Gesture): void;
}

/** Nothing is learned yet; what is learned is forgotten with the page. */
export function createLessons(): Lessons {
  const bySign = new Map<string, Learned>();

  function lessonOf(slot: Slot): Learned {
    const sign = signOf(slot);
    const known = bySign.get(sign);
    if (known) return known;
    const keys: readonly Gesture[] = slot.byShape ? [] : (slot.messenger?.send.keys ?? []);
    const learned = { keys: new Set(keys), seen: new Map(), sends: 0 };
    bySign.set(sign, learned);
    return learned;
  }

  return {
    keys: (slot) => [...lessonOf(slot).keys],
    trusted: (slot) => !slot.byShape || lessonOf(slot).sends >= sendsToTrust,
    sent(slot, gesture) {
      const lesson = lessonOf(slot);
      lesson.sends += 1;
      if (gesture === 'button' || gesture === 'submit') return;
      const seen = (lesson.seen.get(gesture) ?? 0) + 1;
      lesson.seen.set(gesture, seen);
      if (!slot.byShape || seen >= sendsToTrust) lesson.keys.add(gesture);
    },
    newline(slot, gesture) {
      if (gesture === 'button' || gesture === 'submit') return;
      const lesson = lessonOf(slot);
      lesson.keys.delete(gesture);
      lesson.seen.delete(gesture);
    },
  };
}

function signOf({ byShape, element, messenger }: Slot): string {
  if (!byShape) return messenger?.id ?? 'other';
  // Frameworks number their ids anew with each box that they make.
  const id = /^[a-z-]*/i.exec(element.id);
  return `${element.localName} ${element.getAttribute('role')} ${element.getAttribute('name')} ${id}`;
}
