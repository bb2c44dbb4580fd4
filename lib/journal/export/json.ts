import * as v from 'valibot';
import { Day, DeviceId, Page } from '../schema';
import { ConversationRecord, DayRecord, StoredSums } from '../stored';
import { aboutLine, type ExportContent } from './content';
import { ImportError } from './import-error';

/** The version of `mutual-journal.v1.schema.json`. */
export const jsonVersion = 1;
export const jsonFormat = 'mutual-journal';

/** The export as JSON, one record a line, in pieces that never hold more than one day. */
export async function* writeJson({ pages, counts, merge }: ExportContent): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(aboutLine)},\n"format":"${jsonFormat}",\n"version":${jsonVersion},\n`;
  yield '"pages":[';
  yield* lines(pages);
  yield ']';
  if (counts) {
    yield ',\n"counts":[';
    yield* lines(counts);
    yield ']';
  }
  if (merge) {
    yield `,\n"merge":{"device":${JSON.stringify(merge.device)}`;
    yield `,\n"secret":${JSON.stringify(merge.secret)},\n"conversations":[`;
    yield* lines(merge.conversations);
    yield '],\n"floors":[';
    yield* lines(merge.floors);
    yield '],\n"days":[';
    yield* lines(merge.days);
    yield ']}';
  }
  yield '}\n';
}

async function* lines(values: Iterable<unknown> | AsyncIterable<unknown>) {
  let first = true;
  for await (const value of values) {
    yield `${first ? '' : ','}\n${JSON.stringify(value)}`;
    first = false;
  }
}

const Secret = v.strictObject({
  secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  since: v.nullable(Day),
});
const Floor = v.record(DeviceId, StoredSums);
const Month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));

/** The published form, version 1. */
export const JsonFile = v.strictObject({
  about: v.string(),
  format: v.literal(jsonFormat),
  version: v.literal(jsonVersion),
  pages: v.array(Page),
  counts: v.exactOptional(
    v.array(
      v.strictObject({
        period: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/)),
        kinds: StoredSums,
      }),
    ),
  ),
  merge: v.exactOptional(
    v.strictObject({
      device: DeviceId,
      secret: v.nullable(Secret),
      conversations: v.array(ConversationRecord),
      floors: v.array(v.strictObject({ month: Month, days: v.record(Day, Floor), floor: Floor })),
      days: v.array(DayRecord),
    }),
  ),
});
export type JsonFile = v.InferOutput<typeof JsonFile>;

/** Names that reach into an object's prototype where they are keys. */
const prototypeKey = /"(?:__proto__|constructor|prototype)"\s*:/;

/** The content of an exported JSON file; throws `ImportError` for anything else. */
export function readJson(text: string): JsonFile {
  if (prototypeKey.test(text)) throw new ImportError('refused');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ImportError('damaged', { cause: error });
  }
  const head = v.safeParse(v.object({ format: v.literal(jsonFormat), version: v.number() }), value);
  if (!head.success) throw new ImportError('unknown');
  if (head.output.version > jsonVersion) throw new ImportError('later');
  const file = v.safeParse(JsonFile, value);
  if (!file.success) throw new ImportError('damaged');
  const days = file.output.merge?.days ?? [];
  for (const { day, entries } of days) {
    const strange = Object.values(entries).some((own) => own.some((entry) => entry.day !== day));
    if (strange) throw new ImportError('damaged');
  }
  return file.output;
}
