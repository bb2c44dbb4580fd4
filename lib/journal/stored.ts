import * as v from 'valibot';
import { domains } from '../reciprocity/act';
import { patternIds } from '../reciprocity/pattern';
import { isEntry, isSums } from './quick';
import { ConversationId, Day, DeviceId, Entry, EntryId, kinds } from './schema';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counter = v.pipe(v.number(), v.integer(), v.minValue(1));
const perKind = <T extends v.GenericSchema>(value: T) => {
  const shape = Object.fromEntries(kinds.map((kind) => [kind, v.exactOptional(value)]));
  return v.strictObject(
    shape as Record<(typeof kinds)[number], v.ExactOptionalSchema<T, undefined>>,
  );
};
const perName = <K extends string>(names: readonly K[], value: v.GenericSchema) =>
  v.strictObject(Object.fromEntries(names.map((name) => [name, v.exactOptional(value)])));

const turns = v.strictObject({ began: count, asked: count, both: count, answered: count });

/** Sums by kind as stored and exported. */
export const StoredSums = perKind(
  v.strictObject({
    turns,
    domains: perName(domains, turns),
    patterns: perName(patternIds, count),
    hints: v.strictObject({ wentOn: count, revised: count, left: count }),
  }),
);

/** "Just now" put right: a last-writer register beside the entry, which itself never changes. */
export const Correction = v.strictObject({
  acts: Entry.entries.acts,
  patterns: Entry.entries.patterns,
  counter,
  device: DeviceId,
});
export type Correction = v.InferOutput<typeof Correction>;

/** All that is kept of one local day: entries by the device that recorded them. */
export const DayRecord = v.strictObject({
  day: Day,
  entries: v.record(DeviceId, v.array(v.custom<Entry>(isEntry))),
  /** Held drafts that were emptied: a count that only grows, per device. */
  left: v.record(DeviceId, perKind(count)),
  corrections: v.record(EntryId, Correction),
  /** Tombstones, kept only once the history has met another device. */
  removed: v.array(EntryId),
});
export type DayRecord = v.InferOutput<typeof DayRecord>;

const QuickSums = v.custom<v.InferOutput<typeof StoredSums>>(isSums);

/** Sums of one device: `live` follows its entries, `floor` is what its aged entries came to. */
export const DeviceSums = v.strictObject({
  live: v.exactOptional(QuickSums),
  floor: v.exactOptional(QuickSums),
});
export type DeviceSums = v.InferOutput<typeof DeviceSums>;

/** The sums of one month: by day while its days are kept, and as one once all of them have aged. */
export const MonthRecord = v.strictObject({
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  days: v.record(Day, v.record(DeviceId, DeviceSums)),
  floor: v.record(DeviceId, QuickSums),
});
export type MonthRecord = v.InferOutput<typeof MonthRecord>;

/** The days of a month with their sums by device. */
export function daysIn(month: MonthRecord): [day: Day, byDevice: Record<DeviceId, DeviceSums>][] {
  return Object.entries(month.days) as [Day, Record<DeviceId, DeviceSums>][];
}

const register = <T extends v.GenericSchema>(value: T) =>
  v.strictObject({ value, counter, device: DeviceId });

/** Who wrote first on a day, as the user marked it. */
export const openers = ['me', 'they'] as const;
export type Opener = (typeof openers)[number];

/** What the user chose for a conversation, as last-writer registers. */
export const ConversationRecord = v.strictObject({
  id: ConversationId,
  kind: v.nullable(register(v.picklist(kinds))),
  label: v.nullable(register(v.pipe(v.string(), v.maxLength(200)))),
  openers: v.exactOptional(v.record(Day, register(v.picklist(openers)))),
});
export type ConversationRecord = v.InferOutput<typeof ConversationRecord>;

/**
 * Days that are kept by a name: `holds` not yet offered for writing (the latest past one and today), and the day on
 * which the `secret` of conversations was first used.
 */
export const Mark = v.strictObject({ name: v.picklist(['holds', 'secret']), days: v.array(Day) });
export type Mark = v.InferOutput<typeof Mark>;
