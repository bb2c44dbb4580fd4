import { chat, look, text } from './hold-draft';
import { type HoldEvent, type HoldState, passed, type Step } from './hold-event';
import {
  claimed,
  click,
  controlOf,
  decide,
  followKey,
  keydown,
  pressTail,
  released,
  swallowed,
  swallows,
} from './hold-press';

/** The hold: from one event to the next state, what becomes of the event, and what is to be done. Pure. */
export function step(state: HoldState, event: HoldEvent): Step {
  switch (event.kind) {
    case 'text':
      return text(state, event);
    case 'chat':
      return chat(state, event);
    case 'look':
      return look(state, event);
    case 'verdict':
      return event.revision === state.revision && state.draft
        ? passed({ ...state, verdict: { revision: event.revision, hold: event.hold } })
        : passed(state);
    case 'hidden':
      return passed(state.draft ? { ...state, draft: { ...state.draft, hidden: true } } : state);
    case 'composition':
      return passed(
        event.phase === 'start'
          ? { ...state, composing: true }
          : { ...state, composing: false, composedAt: event.at },
      );
    case 'may':
      return passed({ ...state, mayHold: event.hold, keys: event.keys });
    case 'elsewhere':
      return passed({ ...state, swallowing: null, pressing: false });
    case 'keydown':
      return keydown(state, event);
    case 'keypress':
    case 'keyup':
      return followKey(state, event);
    case 'beforeinput':
      return event.line && swallows(state, event) ? swallowed(state) : passed(state);
    case 'pointerdown': {
      const fresh = { ...state, swallowing: null, pressing: false };
      if (!event.trusted || !event.send) return passed(fresh);
      const next = decide(fresh, controlOf(event), event);
      return next.decision === 'pass'
        ? { ...next, state: { ...next.state, pressing: true, freeAt: event.at } }
        : claimed(next, 'pointer', event.at);
    }
    case 'pointer':
      if (state.swallowing?.by !== 'pointer' || !swallows(state, event)) return passed(state);
      return swallowed(event.released ? released(state, event.at) : state);
    case 'click':
      return click(state, event);
    case 'submit':
      if (swallows(state, event)) return swallowed(state);
      // The client's own submit after a press that passed, or one that no user made.
      if (event.at - state.freeAt < pressTail || !event.byUser) return passed(state);
      return decide(state, 'submit', event);
  }
}
