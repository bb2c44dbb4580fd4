import type { Translate } from '../i18n';
import type { Journal } from '../journal/journal';
import type { ConversationId, Kind } from '../journal/schema';
import type { FromComposer, Place } from '../messages/protocol';
import type { HintContext } from '../reciprocity/hint';
import type { Settings } from '../settings';
import type { loadNow } from './ahead';
import { conversationOf, defaultKind } from './conversation';
import type { whenChanged } from './memory';
import type { Writer } from './writer';

/** One kind of message from the composer script. */
export type Message<K extends FromComposer['kind']> = Extract<FromComposer, { kind: K }>;

/** What the worker needs from outside: the history, which may fail to open, the clock, chance and the texts. */
export interface Surroundings {
  readonly journal: () => Promise<Journal>;
  /** In ms since the epoch. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly t: Translate;
  /** Calls back whenever anything that is stored may have changed. */
  readonly whenChanged: typeof whenChanged;
  /** Settings and session. */
  readonly load: typeof loadNow;
}

export interface Whereabouts {
  readonly conversation: ConversationId | null;
  readonly kind: Kind;
}

/** Tells which conversation a place is; ids once made are remembered while the worker lives. */
export function createWhereabouts({ journal }: Surroundings) {
  const known = new Map<string, ConversationId | null>();

  async function conversationAt(place: Place, writer: Writer): Promise<ConversationId | null> {
    if (place.identity === null) return null;
    const name = `${place.messenger}\n${writer.origin}\n${place.identity}`;
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const secret = await (await journal()).secret();
    const id = await conversationOf(place, writer.origin, new Uint8Array(secret));
    if (known.size > 200) known.clear();
    known.set(name, id);
    return id;
  }

  return async (place: Place, writer: Writer): Promise<Whereabouts> => {
    const usual = { conversation: null, kind: defaultKind(place) };
    if (writer.practice) return usual;
    try {
      const conversation = await conversationAt(place, writer);
      const chosen = conversation && (await (await journal()).kindOf(conversation));
      return { conversation, kind: chosen || usual.kind };
    } catch {
      // A history that cannot be opened must not keep a hint away.
      return usual;
    }
  };
}

/** What the choice of a hint depends on beside the reading and the budget. */
export function hintContext(
  settings: Settings,
  { conversation, kind }: Whereabouts,
  now: number,
): HintContext {
  const { holdFrom, hintsPerHour, hintsPerDay, patternsOff } = settings;
  const work = kind === 'work';
  return { now, conversation, work, holdFrom, hintsPerHour, hintsPerDay, patternsOff };
}
