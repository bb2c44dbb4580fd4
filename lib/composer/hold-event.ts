import type { SendKey } from '../messengers/messenger';

/** The hold lasts this long after its gesture: a second press within it counts as part of the first (ms). */
export const pressWindow = 400;
/** An Enter this soon after the end of a composition may still belong to it (ms). */
export const compositionTail = 100;
/** A composer that is empty again within this time of a gesture was sent (ms); later it may be the user who empties it. */
export const sendWindow = 1500;
/** When it is looked whether a gesture sent (ms after it; `messengers.md`, rule 9). */
export const looks = [0, 50, 200, 600, sendWindow] as const;

/** Keys, a control that says that it sends, a form; or the markup of a control that says nothing. */
export type Gesture = SendKey | 'button' | 'submit' | (string & {});

/** What the worker said of one revision of a draft. */
export interface HoldVerdict {
  readonly revision: number;
  readonly hold: boolean;
}

/** From the first character in an empty composer until it is empty again. */
export interface Draft {
  readonly number: number;
  readonly held: { readonly at: number; readonly revision: number } | null;
  /** The user hid the hint: nothing more of this draft is held. */
  readonly hidden: boolean;
  /** It stood there before the user wrote: restored, or an old message. */
  readonly found: boolean;
}

/** A gesture that passed with a draft in the composer: it may turn out to be a send. */
export interface Pending {
  readonly at: number;
  readonly revision: number;
  readonly gesture: Gesture;
  /** When the composer was first seen empty. */
  readonly emptied: number | null;
  /** The text has a line break more since. */
  readonly grew: boolean;
}

/** One composer: everything that decides whether its next gesture is held. All times are ms of one clock. */
export interface HoldState {
  readonly mayHold: boolean;
  readonly keys: readonly Gesture[];
  readonly conversation: string | null;
  readonly draft: Draft | null;
  readonly drafts: number;
  readonly revision: number;
  /** The text is above the cap and was not read. */
  readonly unread: boolean;
  readonly verdict: HoldVerdict | null;
  readonly composing: boolean;
  readonly composedAt: number;
  readonly pending: Pending | null;
  /** The press that was swallowed, until its last event. */
  readonly swallowing: {
    readonly by: 'key' | 'pointer';
    readonly down: boolean;
    /** What else the press causes is swallowed until then. */
    readonly until: number;
  } | null;
  /** A pointer press on the send control passed; its click belongs to it. */
  readonly pressing: boolean;
  /** The last press that was let through: what it causes goes through with it. */
  readonly freeAt: number;
  /** The draft that was sent last, and when: a send that fails may bring it back. */
  readonly gone: { readonly draft: Draft; readonly revision: number; readonly at: number } | null;
  /** Drafts left behind in other conversations, or in one that no address or heading has told of, newest last. */
  readonly parked: readonly {
    readonly conversation: string | undefined;
    /** That of its text when it was left. */
    readonly revision: number;
    readonly draft: Draft;
  }[];
}

export interface Trust {
  readonly at: number;
  readonly trusted: boolean;
}

interface Surroundings {
  /** The control that is pressed, where it is not one that says that it sends. */
  readonly by?: Gesture;
  /** A mention, emoji or command list is open: the key may choose from it. */
  readonly picker: boolean;
  /** A message that was sent earlier is being edited. */
  readonly editing: boolean;
}

/** What is in the composer now. */
export interface TextNow {
  readonly revision: number;
  readonly empty: boolean;
  readonly unread: boolean;
}

export type HoldEvent =
  | (TextNow & {
      readonly kind: 'text';
      readonly at: number;
      /** The user's own input, or a change without an input event. */
      readonly by: 'input' | 'page';
      /** What was just put in is all there is: the composer must have been empty before. */
      readonly fresh: boolean;
      /** Nothing changed but one line break more. */
      readonly grew: boolean;
      /** Nothing is known of its conversation, or only a name that may stay the same in another one. */
      readonly weak: boolean;
    })
  | { readonly kind: 'verdict'; readonly revision: number; readonly hold: boolean }
  | { readonly kind: 'hidden' }
  | (Trust &
      Surroundings & {
        readonly kind: 'keydown';
        readonly press: 'enter' | 'space' | 'erase' | 'other';
        readonly on: 'composer' | 'button';
        readonly shift: boolean;
        readonly alt: boolean;
        /** Ctrl or Cmd. */
        readonly ctrl: boolean;
        readonly repeat: boolean;
        /** `isComposing`, `keyCode` 229 or the key `Process`. */
        readonly composing: boolean;
      })
  | (Trust & { readonly kind: 'keypress' | 'keyup'; readonly press: 'enter' | 'space' | 'other' })
  | (Trust & { readonly kind: 'beforeinput'; readonly line: boolean })
  | (Trust & Surroundings & { readonly kind: 'pointerdown'; readonly send: boolean })
  | (Trust & { readonly kind: 'pointer'; readonly released: boolean })
  | (Trust & Surroundings & { readonly kind: 'click'; readonly send: boolean })
  | (Trust & Surroundings & { readonly kind: 'submit'; readonly byUser: boolean })
  /** A press began on something that is no part of this composer: the one before it is over. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'composition'; readonly at: number; readonly phase: 'start' | 'end' }
  | {
      readonly kind: 'look';
      readonly at: number;
      readonly connected: boolean;
      /** The page is going away: what is empty now was sent. */
      readonly last: boolean;
    }
  | (TextNow & {
      readonly kind: 'chat';
      readonly at: number;
      readonly conversation: string | null;
      /** Both names are such as do not change while a conversation lasts: another one is another conversation. */
      readonly sure: boolean;
    })
  | { readonly kind: 'may'; readonly hold: boolean; readonly keys: readonly Gesture[] };

export type Effect =
  /** The text has no verdict yet. */
  | { readonly kind: 'ask' }
  /** Show the card; the gesture was not let through. */
  | { readonly kind: 'hold'; readonly gesture: Gesture; readonly draft: number }
  /** A gesture passed: look whether it sends. */
  | { readonly kind: 'watch' }
  /** Emptied only just now: look once more when it has settled. */
  | { readonly kind: 'again' }
  | {
      readonly kind: 'sent';
      readonly draft: number;
      readonly revision: number;
      readonly gesture: Gesture;
      readonly held: boolean;
      readonly revised: boolean;
    }
  /** A held draft was emptied without a send. */
  | { readonly kind: 'left'; readonly draft: number }
  /** The key makes a new line here. */
  | { readonly kind: 'newline'; readonly gesture: Gesture };

export interface Step {
  readonly state: HoldState;
  /** `hold` and `swallow`: the page must not see this event, nor its default action happen. */
  readonly decision: 'pass' | 'hold' | 'swallow';
  readonly effects: readonly Effect[];
}

/** A composer in which nothing was written yet. */
export function emptyHold(mayHold: boolean, keys: readonly Gesture[]): HoldState {
  return {
    mayHold,
    keys,
    conversation: null,
    draft: null,
    drafts: 0,
    revision: 0,
    unread: false,
    verdict: null,
    composing: false,
    composedAt: Number.NEGATIVE_INFINITY,
    pending: null,
    swallowing: null,
    pressing: false,
    freeAt: Number.NEGATIVE_INFINITY,
    gone: null,
    parked: [],
  };
}

/** The event goes on to the page. */
export function passed(state: HoldState, effects: readonly Effect[] = []): Step {
  return { state, decision: 'pass', effects };
}
