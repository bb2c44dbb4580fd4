import * as v from 'valibot';
import { actIds, domains } from '../reciprocity/act';
import { patternIds } from '../reciprocity/pattern';

/** A local calendar day, `2026-11-23`. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.brand('Day'));
export type Day = v.InferOutput<typeof Day>;

/** Made in the composer script when a send gesture is seen: 22 characters of base64url, 128 random bits. */
export const EntryId = v.pipe(v.string(), v.regex(/^[\w-]{22}$/), v.brand('EntryId'));
export type EntryId = v.InferOutput<typeof EntryId>;

/** Keyed hash (HMAC-SHA-256, cut to 128 bits, base64url) of messenger, origin and the page's own identity. */
export const ConversationId = v.pipe(v.string(), v.regex(/^[\w-]{22}$/), v.brand('ConversationId'));
export type ConversationId = v.InferOutput<typeof ConversationId>;

/** An installation's own random name, 22 characters of base64url; empty for texts that another program wrote. */
export const DeviceId = v.pipe(v.string(), v.regex(/^(?:[\w-]{22})?$/));
export type DeviceId = v.InferOutput<typeof DeviceId>;

export const dayParts = ['night', 'morning', 'afternoon', 'evening', 'late evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** Chosen by the user while the conversation is open; see `design.md`, Parts. */
export const kinds = ['close', 'family', 'friends', 'work', 'keep distance', 'leave out'] as const;
export type Kind = (typeof kinds)[number];

/** What became of a draft: sent with no hint held, sent unchanged after a hold, or sent after an edit. */
export const outcomes = ['plain', 'went on', 'revised'] as const;

/** One sent message that gave, asked or held a pattern. It has no text and no time of day beyond its part. */
export const Entry = v.strictObject({
  id: EntryId,
  day: Day,
  part: v.picklist(dayParts),
  /** Number of the turn within its day, from 1; messages less than three minutes apart share one. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(1)),
  conversation: v.nullable(ConversationId),
  /** The identity was only a display name, which may change. */
  weak: v.boolean(),
  kind: v.picklist(kinds),
  acts: v.array(v.strictObject({ id: v.picklist(actIds), domain: v.picklist(domains) })),
  patterns: v.array(v.picklist(patternIds)),
  outcome: v.picklist(outcomes),
});
export type Entry = v.InferOutput<typeof Entry>;

/** A text that the user wrote or chose to keep. A last-writer register: higher `counter`, then `device`, wins. */
export const Page = v.strictObject({
  id: EntryId,
  day: Day,
  /** Days since the epoch are not enough to sort two pages of one day: a clock reading in ms. */
  written: v.number(),
  kind: v.picklist(['free', 'prompt', 'week', 'kept', 'wording']),
  prompt: v.nullable(v.pipe(v.number(), v.integer())),
  text: v.string(),
  tags: v.array(v.string()),
  counter: v.pipe(v.number(), v.integer(), v.minValue(1)),
  device: DeviceId,
  /** A removed page stays as a tombstone without text, so that a merge does not bring it back. */
  removed: v.boolean(),
});
export type Page = v.InferOutput<typeof Page>;
