import type { Connection } from '../messages/composer';
import type { FromComposer } from '../messages/protocol';
import type { Messenger } from '../messengers/messenger';
import type { Slot } from './slot';

/** So much written with no composer found means that none is recognised here (inputs). */
const mostMissed = 20;

type State = Extract<FromComposer, { kind: 'health' }>['state'];

/** What the popup is told of a page; `mayHold` is false in a tab that was open before. */
export function createHealth(connection: Connection, mayHold: boolean) {
  let told = '';
  let missed = 0;

  function tell(messenger: string, state: State): void {
    if (told === `${messenger} ${state}`) return;
    told = `${messenger} ${state}`;
    connection.tell({ kind: 'health', messenger, state });
  }

  return {
    /** A composer is in use; `trusted` where enough was seen there to hold. */
    report({ place, messenger }: Slot, trusted: boolean): void {
      const recognised = trusted ? 'holding' : 'unrecognised';
      tell(place.messenger, mayHold && (trusted || messenger) ? recognised : 'watching');
    },
    /** The user wrote in a box that is taken for no composer, and `none` is one as far as is known. */
    miss(messenger: Messenger | undefined, none: () => boolean): void {
      missed += 1;
      if (missed === mostMissed && none()) {
        tell(messenger?.id ?? 'other', mayHold ? 'unrecognised' : 'watching');
      }
    },
  };
}
