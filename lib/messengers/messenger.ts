/** How a conversation can be told from another, tried in this order; nothing of it is kept but a keyed hash. */
export interface ConversationClue {
  /** Regular expressions over path + search + hash of the page's address; the first group is the identity. */
  readonly url?: readonly string[];
  /** An attribute of the composer's closest container: `[selector, attribute]`. */
  readonly attribute?: readonly (readonly [selector: string, attribute: string])[];
  /** Selectors of the heading that shows a name only: such an identity is weak. */
  readonly heading?: readonly string[];
}

export type SendKey = 'Enter' | 'Ctrl+Enter';

/** One messenger's facts. Plain JSON: it is written into a file of its own that runs before the composer script. */
export interface Messenger {
  /** Equal to the file name. */
  readonly id: string;
  readonly name: string;
  /** Origins only, each ending in a slash and a star. */
  readonly matches: readonly string[];
  /** It also runs on hosts of people's own: tried on any site that the user names. */
  readonly selfHosted?: true;
  /** Regular expressions over the path; where given, one must match. */
  readonly paths?: readonly string[];
  /** Selectors of the composer, best first. */
  readonly composer: readonly string[];
  /** Selectors of fields that look like the composer and are not. */
  readonly never?: readonly string[];
  readonly conversation: ConversationClue;
  readonly send: {
    /** The default; what was learned on this site goes first. */
    readonly keys: readonly SendKey[];
    readonly buttons: readonly string[];
    /** The client acts on its shortcut with the focus on the body. */
    readonly fromBody?: boolean;
  };
  /** Selectors that show an open mention, emoji or command list. */
  readonly pickers?: readonly string[];
  /** Selectors that show that a sent message is being edited. */
  readonly editing?: readonly string[];
  /** The kind that a conversation begins as. */
  readonly kind?: 'close' | 'work';
  readonly checked: {
    readonly on: string;
    /** How far the facts were verified. */
    readonly how: 'run here' | 'read in its source' | 'second-hand';
  };
}

/** Returns the record as it is, with its literal types checked. */
export function defineMessenger(messenger: Messenger): Messenger {
  return messenger;
}
