import {
  type Draft,
  type Effect,
  type HoldEvent,
  type HoldState,
  type Pending,
  passed,
  type Step,
  sendWindow,
} from './hold-event';

/** An emptied composer must stay so this long, because some clients refill it when sending fails (ms). */
export const settle = 150;
/** What failed comes back within this time of its gesture (ms). */
const failWindow = 10_000;
/** Nobody opens another conversation this soon after a gesture, but the client itself (ms). */
export const byItself = 200;
/** A client has answered a gesture by then: a line break that is still there was no send (ms). */
const answered = 500;

/** The composer holds another text than before. */
export function text(state: HoldState, event: Extract<HoldEvent, { kind: 'text' }>): Step {
  const { pending, draft } = state;
  const now = { ...state, revision: event.revision, unread: event.unread };
  // Where only a name that may change tells of the conversation, the page may have opened another one all the same.
  const mayBeAway = event.weak && event.by === 'page' && !pending;
  if (event.empty) {
    if (!draft) return passed(now);
    if (pending) {
      // Its revision stays that of the gesture: the client may put the same text back.
      return passed({ ...state, pending: { ...pending, emptied: pending.emptied ?? event.at } });
    }
    return passed(
      { ...now, draft: null, verdict: null, parked: mayBeAway ? park(state) : state.parked },
      draft.held ? [{ kind: 'left', draft: draft.number }] : [],
    );
  }
  if (pending && draft) {
    const sameText = event.revision === pending.revision;
    if (pending.emptied !== null && sameText && event.by === 'page') {
      return passed({ ...now, pending: { ...pending, emptied: null } });
    }
    if (pending.emptied !== null || (event.fresh && event.by === 'input')) {
      const done = sent(state, pending, draft);
      const next = text(done.state, event);
      return passed(next.state, [...done.effects, ...next.effects]);
    }
  }
  const back = mayBeAway && state.parked.find(({ revision }) => revision === event.revision);
  if (back) {
    const parked = park(state).filter((one) => one !== back);
    return passed({ ...now, draft: back.draft, parked }, ask(event));
  }
  if (!draft) {
    const { gone } = state;
    const failed =
      gone?.revision === event.revision && event.by === 'page' && event.at - gone.at < failWindow;
    return failed ? passed({ ...now, draft: gone.draft }, ask(event)) : begin(now, [], event.by);
  }
  const next = pending && event.grew ? { ...now, pending: { ...pending, grew: true } } : now;
  return passed(next, event.revision === state.revision ? [] : ask(event));
}

/** What was left behind, with the draft that is left now: in its conversation, or in one that nobody has told of. */
function park(state: HoldState, conversation?: string): HoldState['parked'] {
  const { draft, revision, parked } = state;
  return draft ? [...parked, { conversation, revision, draft }].slice(-20) : parked;
}

function begin(
  state: HoldState,
  effects: readonly Effect[],
  by?: Extract<HoldEvent, { kind: 'text' }>['by'],
): Step {
  const number = state.drafts + 1;
  const draft = { number, held: null, hidden: false, found: by !== 'input' };
  return passed({ ...state, verdict: null, drafts: number, draft }, [...effects, ...ask(state)]);
}

function ask(now: { readonly unread: boolean }): readonly Effect[] {
  return now.unread ? [] : [{ kind: 'ask' }];
}

function sent(state: HoldState, pending: Pending, draft: Draft): Step {
  const { at, revision, gesture } = pending;
  const { number, held } = draft;
  const gone = { draft, revision, at };
  return passed(
    { ...state, revision: -1, draft: null, verdict: null, pending: null, gone },
    // What came back was told when it left for the first time.
    number === state.gone?.draft.number
      ? []
      : [
          {
            kind: 'sent',
            draft: number,
            revision,
            gesture,
            held: held !== null,
            revised: held !== null && held.revision !== revision,
          },
        ],
  );
}

/** A look after a gesture: was it a send? */
export function look(state: HoldState, event: Extract<HoldEvent, { kind: 'look' }>): Step {
  const { pending, draft } = state;
  if (!pending || !draft) return passed(state);
  const { at } = event;
  // A box that came with its text and goes at Enter held a message that was sent before.
  const emptied = pending.emptied ?? (event.connected || draft.found ? null : at);
  if (emptied === null) {
    const { gesture } = pending;
    // A client that sends on the keyup has emptied by now; another made a new line.
    if (pending.grew && at - pending.at >= answered) {
      return passed({ ...state, pending: null }, [{ kind: 'newline', gesture }]);
    }
    return passed(at - pending.at >= sendWindow ? { ...state, pending: null } : state);
  }
  if (event.last || at - emptied >= settle) return sent(state, pending, draft);
  const waiting = { ...state, pending: { ...pending, emptied } };
  return passed(waiting, at - pending.at > answered ? [{ kind: 'again' }] : []);
}

/** The composer now belongs to another conversation. */
export function chat(state: HoldState, event: Extract<HoldEvent, { kind: 'chat' }>): Step {
  const { conversation } = event;
  if (conversation === null || conversation === state.conversation) return passed(state);
  const back = state.parked.find((one) => one.conversation === conversation);
  // The name of the place became known, or changed under the same text: the same draft goes on. Where names do not
  // change, the app has put the text into another chat, unless it is a send that makes a new conversation.
  const mayGoOn = !event.sure || (state.pending !== null && !back);
  const carried = mayGoOn && !event.empty && event.revision === state.revision;
  if (state.conversation === null || carried) {
    const again = state.draft && !event.empty ? ask(event) : [];
    return passed({ ...state, conversation, verdict: null }, again);
  }

  const { pending, draft } = state;
  // A first message may open its conversation in the moment in which it leaves.
  const emptied =
    pending && (pending.emptied !== null || (event.empty && event.at - pending.at < byItself));
  const done = emptied && draft ? sent(state, pending, draft) : passed(state);
  const parked = done.state.parked.filter(
    (one) => one.conversation !== conversation && one.conversation !== state.conversation,
  );
  const there: HoldState = {
    ...done.state,
    conversation,
    revision: event.revision,
    unread: event.unread,
    verdict: null,
    pending: null,
    draft: null,
    gone: null,
    parked: park({ ...done.state, parked }, state.conversation),
  };
  if (event.empty) return passed(there, done.effects);
  if (!back) return begin(there, done.effects);
  return passed({ ...there, draft: back.draft }, [...done.effects, ...ask(event)]);
}
