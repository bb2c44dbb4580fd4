import * as v from 'valibot';
import { EntryId } from '../journal/schema';
import type { Span } from '../reciprocity/act';
import { type PatternId, patternIds, type Severity } from '../reciprocity/pattern';

/** Drafts above this length are not read (`design.md`, From a key to a hint). */
export const maxDraftLength = 10_000;

const Revision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where a draft is being written. The identity is hashed at once by the worker and never kept. */
const Place = v.strictObject({
  /** Messenger id, `other` on a site found by shape, `practice` on the welcome page. */
  messenger: v.pipe(v.string(), v.maxLength(40)),
  identity: v.nullable(v.pipe(v.string(), v.maxLength(400))),
  /** Only a display name was found. */
  weak: v.boolean(),
});
export type Place = v.InferOutput<typeof Place>;

export const choices = [
  'hide',
  'escape soon',
  'not this message',
  'not this conversation',
  'read wrongly',
  'pattern off',
  'quiet hour',
  'quiet conversation',
  'hide everything',
] as const;
export type Choice = (typeof choices)[number];

/** From the composer script to the worker, over the port named `composer`. */
export const FromComposer = v.variant('kind', [
  /** A composer got the focus, or the first key came after 20 s of quiet. Answered by `awake`. */
  v.strictObject({ kind: v.literal('wake'), place: Place }),
  /** Answered by `verdict`. A draft lasts from the first character to empty; its id is new each time. */
  v.strictObject({
    kind: v.literal('draft'),
    draft: EntryId,
    revision: Revision,
    text: v.pipe(v.string(), v.maxLength(maxDraftLength)),
    place: Place,
  }),
  /** Answered by `recorded`, or by `unknown` when the worker no longer knows the revision. */
  v.strictObject({
    kind: v.literal('sent'),
    entry: EntryId,
    draft: EntryId,
    revision: Revision,
    place: Place,
    held: v.boolean(),
    /** The text was edited between the hold and the send. */
    revised: v.boolean(),
    /** When it was sent (ms since the epoch): one that is told again after midnight belongs to its own day. */
    at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  /** A held draft was emptied without a send. */
  v.strictObject({ kind: v.literal('left'), draft: EntryId, place: Place }),
  /** The draft was held just now: the budget counts it. */
  v.strictObject({
    kind: v.literal('held'),
    draft: EntryId,
    place: Place,
    pattern: v.picklist(patternIds),
  }),
  v.strictObject({
    kind: v.literal('choice'),
    choice: v.picklist(choices),
    draft: EntryId,
    pattern: v.picklist(patternIds),
    place: Place,
  }),
  /** "Keep for my journal": the one way in which text is stored. */
  v.strictObject({
    kind: v.literal('keep'),
    entry: EntryId,
    text: v.pipe(v.string(), v.maxLength(maxDraftLength)),
  }),
  /** How the composer script fares here; shown by the popup. */
  v.strictObject({
    kind: v.literal('health'),
    messenger: v.pipe(v.string(), v.maxLength(40)),
    state: v.picklist(['holding', 'watching', 'unrecognised']),
  }),
]);
export type FromComposer = v.InferOutput<typeof FromComposer>;

/** From the welcome page to the worker, over a port named `practice`: what is read in a message that goes nowhere. */
export const PracticeMessage = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(maxDraftLength)),
});
export const practicePort = 'practice';
/** The port on which the settings ask for the phrases that the reading looks for. */
export const phrasesPort = 'phrases';

/** What the card shows: finished sentences in the user's language. */
export interface Hint {
  /**
   * `stop` is the card for the third heated draft in twenty minutes; `calm` the line that the user switched on for
   * drafts about self-harm, which is about no pattern and never holds.
   */
  readonly card: 'hint' | 'stop' | 'calm';
  readonly pattern: PatternId | null;
  readonly severity: Severity;
  readonly span: Span;
  /** Begins with the user's own words. */
  readonly notice: string;
  readonly question: string;
  /** Shown on request, copied, never typed; some patterns have none. */
  readonly rewording: string | null;
  /** What the pattern looks for, in one sentence. */
  readonly about: string;
}

/** What the composer script may know of the settings. */
export interface ComposerSettings {
  /** `KeyboardEvent.code` with modifiers, `Alt+ArrowDown`. */
  readonly cardKey: string;
  /** No hint anywhere until this time (ms since the epoch), or 0. */
  readonly quietUntil: number;
}

/** From the worker to the composer script. */
export type ToComposer =
  | { readonly kind: 'awake'; readonly settings: ComposerSettings }
  | {
      readonly kind: 'verdict';
      readonly draft: EntryId;
      readonly revision: number;
      readonly hint: Hint | null;
      /** Hold this draft at its send gesture. */
      readonly hold: boolean;
    }
  | { readonly kind: 'recorded'; readonly entry: EntryId }
  | { readonly kind: 'unknown'; readonly entry: EntryId }
  /** The history could not be written; the script may try again at the next wake. */
  | { readonly kind: 'failed'; readonly entry: EntryId };

/** From worker and popup to every tab, outside the port: no card stays, and nothing that was read is held. */
export interface Hush {
  readonly kind: 'hush';
}

/** From the worker to every tab, outside the port: the site was switched off. */
export interface Retire {
  readonly kind: 'retire';
  /** Regular expressions of the addresses of its pages. */
  readonly addresses: readonly string[];
}

export const portName = 'composer';
