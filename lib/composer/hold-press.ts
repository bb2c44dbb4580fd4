import {
  compositionTail,
  type Gesture,
  type HoldEvent,
  type HoldState,
  passed,
  pressWindow,
  type Step,
  type Trust,
} from './hold-event';

/** The rest of a press comes within this time of its release: a click, a submit (ms). */
const tail = { key: 100, pointer: 400 } as const;
/** What a press causes while it is down comes within this time of its last event (ms). */
export const pressTail = 1000;

/** What becomes of a new send gesture of the user, with no composition under way. */
export function decide(
  state: HoldState,
  gesture: Gesture,
  event: { readonly at: number; readonly picker: boolean; readonly editing: boolean },
): Step {
  const { draft, verdict, revision } = state;
  const { at } = event;
  // An edited message is no new message; with nothing written there is nothing to send.
  if (!draft || event.editing) return passed(state);
  if (typeof state.pending?.emptied === 'number') return emptiedAnew(state, at);
  if (draft.held && at - draft.held.at < pressWindow && !event.picker) {
    return { state, decision: 'swallow', effects: [] };
  }
  const known = gesture === 'button' || gesture === 'submit' || state.keys.includes(gesture);
  const ready = verdict?.hold === true && verdict.revision === revision && !state.unread;
  if (known && ready && state.mayHold && !draft.held && !draft.hidden && !event.picker) {
    const held = { at, revision };
    return {
      state: { ...state, draft: { ...draft, held }, pending: null },
      decision: 'hold',
      effects: [{ kind: 'hold', gesture, draft: draft.number }],
    };
  }
  const pending = { at, revision, gesture, emptied: null, grew: false };
  return passed({ ...state, pending }, [{ kind: 'watch' }]);
}

/** A press on an emptied composer may set off what failed once more: whether it was sent shows later. */
function emptiedAnew(state: HoldState, at: number): Step {
  const { pending } = state;
  if (!pending) return passed(state);
  const emptied = pending.emptied === null ? null : at;
  return passed({ ...state, pending: { ...pending, at, emptied } }, [{ kind: 'watch' }]);
}

/** A key in the composer, or on its send control. */
export function keydown(state: HoldState, event: Extract<HoldEvent, { kind: 'keydown' }>): Step {
  if (!event.trusted) return passed(state);
  if (event.press === 'erase') {
    // What empties after this was erased, not sent.
    return passed(state.pending?.emptied === null ? { ...state, pending: null } : state);
  }
  const presses = event.press === 'enter' || (event.press === 'space' && event.on === 'button');
  if (!presses) return passed(state);
  if (event.repeat) {
    // The same long press: it is no second one, however long.
    if (state.swallowing?.by !== 'key' || !state.swallowing.down) {
      return passed({ ...state, freeAt: event.at });
    }
    return claimed(swallowed(state), 'key', event.at);
  }

  const fresh = { ...state, swallowing: null, pressing: false, freeAt: event.at };
  if (event.shift || event.alt) return passed(fresh);
  // A composition ends when the focus leaves the composer for its button.
  if (event.on === 'composer') {
    if (event.composing || state.composing) return passed(fresh);
    if (event.at - state.composedAt < compositionTail) return passed(fresh);
  }
  const gesture = event.on === 'button' ? controlOf(event) : event.ctrl ? 'Ctrl+Enter' : 'Enter';
  return claimed(decide(fresh, gesture, event), 'key', event.at);
}

/** `keypress` and `keyup` of a press. */
export function followKey(
  state: HoldState,
  event: Extract<HoldEvent, { kind: 'keypress' | 'keyup' }>,
): Step {
  const ours = event.trusted && event.press !== 'other' && state.swallowing?.by === 'key';
  if (!ours || !state.swallowing.down) return passed(state);
  return swallowed(event.kind === 'keyup' ? released(state, event.at) : state);
}

/** A click, by pointer, key or assistive technology. */
export function click(state: HoldState, event: Extract<HoldEvent, { kind: 'click' }>): Step {
  if (swallows(state, event)) return swallowed({ ...state, swallowing: null });
  if (!event.trusted || !event.send) return passed({ ...state, pressing: false });
  // Decided at its first event; a client that acts on the click does so from now on.
  if (state.pressing || event.at - state.freeAt < pressTail) {
    return emptiedAnew({ ...state, pressing: false, freeAt: event.at }, event.at);
  }
  return decide(state, controlOf(event), event);
}

/** What is pressed. */
export const controlOf = ({ by = 'button' }: { readonly by?: Gesture }): Gesture => by;

/** The event comes from the press that was swallowed. */
export function swallows(state: HoldState, event: Trust): boolean {
  const { swallowing } = state;
  return event.trusted && swallowing !== null && event.at <= swallowing.until;
}

/** The page does not see this event. */
export function swallowed(state: HoldState): Step {
  return { state, decision: 'swallow', effects: [] };
}

/** A press that did not go to the page takes everything with it that it causes. */
export function claimed(next: Step, by: 'key' | 'pointer', at: number): Step {
  if (next.decision === 'pass') return next;
  const until = by === 'key' ? at + pressTail : Number.POSITIVE_INFINITY;
  return { ...next, state: { ...next.state, swallowing: { by, down: true, until } } };
}

/** The key or button of a swallowed press went up. */
export function released(state: HoldState, at: number): HoldState {
  const { swallowing } = state;
  if (!swallowing) return state;
  return { ...state, swallowing: { ...swallowing, down: false, until: at + tail[swallowing.by] } };
}
