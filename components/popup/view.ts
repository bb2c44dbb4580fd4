import type { Day, EntryId, Kind } from '../../lib/journal/schema';
import type { Opener } from '../../lib/journal/stored';
import type { Domain } from '../../lib/reciprocity/act';
import type { PatternId } from '../../lib/reciprocity/pattern';
import type { KindFilter, Part } from '../amounts';
import type { TryPassphrase } from '../unlock';

/** What the popup knows of the tab that it was opened over; times are finished texts. */
export interface SiteView {
  readonly name: string;
  /** A match pattern, as asked for and given back. */
  readonly origin: string;
  readonly state: 'off' | 'waiting' | 'holding' | 'watching' | 'unrecognised';
  readonly lastSend: string | null;
}

/** The first block: the share in words with its band, or why there is none. */
export type ShareView =
  | { readonly state: 'few'; readonly turns: number }
  | {
      readonly state: 'mixed' | 'band';
      readonly sentence: string;
      readonly low: number;
      readonly high: number;
      readonly turns: number;
      readonly days: number;
      readonly answered: number;
    };

export interface Amounts {
  readonly name: string;
  readonly amounts: readonly { readonly part: Part; readonly marks: number }[];
}

export interface JustNowView {
  readonly id: EntryId;
  readonly day: Day;
  readonly text: string;
}

export interface RestingView {
  readonly id: PatternId;
  readonly name: string;
  readonly until: string;
}

export interface HistoryView {
  /** The lock is on, though open now. */
  readonly locks: boolean;
  readonly filter: KindFilter;
  readonly share: ShareView;
  /** Today first; every one of the seven days. */
  readonly lately: readonly Amounts[];
  readonly domains: readonly (Amounts & { readonly id: Domain })[];
  readonly justNow: JustNowView | null;
  /** The conversation in this tab, where it is known. */
  readonly kind: Kind | null;
  /** What the user calls it; empty where it has no name. */
  readonly label: string;
  /** Who wrote first today, as marked; null where it is not asked. */
  readonly opener: Opener | 'unmarked' | null;
  readonly resting: readonly RestingView[];
  /** "You stopped to think on Tuesday.": that sentence and its day. */
  readonly stopped: { readonly day: Day; readonly text: string } | null;
}

/** Why no history is shown; `locked` waits for the passphrase. */
export type Closed = 'blocked' | 'full' | 'damaged' | 'newer' | 'locked' | 'terminated';

/** Everything that the popup shows. */
export interface PopupView {
  readonly consent: boolean;
  readonly site: SiteView | null;
  /** When quiet ends, as a text; `''` when only the user ends it; null when not quiet. */
  readonly quiet: string | null;
  readonly history: HistoryView | { readonly closed: Closed };
}

/** What the popup's controls do. */
export interface PopupActions {
  readonly filter: (filter: KindFilter) => void;
  readonly notSo: (entry: JustNowView) => void;
  readonly setKind: (kind: Kind) => void;
  readonly setLabel: (label: string) => void;
  readonly markOpener: (opener: Opener) => void;
  readonly forgetConversation: () => void;
  /** Called directly in the click: the browser asks only then. */
  readonly switchSite: (site: SiteView, on: boolean) => void;
  readonly reload: () => void;
  readonly quiet: (on: boolean) => void;
  readonly wake: (pattern: PatternId) => void;
  readonly unlock: TryPassphrase;
}
