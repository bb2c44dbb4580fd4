import { floorsOf } from '../join';
import type { OpenJournal } from '../journal';
import { secretSince } from '../marks';
import { allConversations, allPages } from '../pages';
import { allMonths } from '../read-days';
import type { View } from '../records';
import type { Day } from '../schema';
import { dayRecords, sumsBetween } from '../spans';
import { ageWorkFactor } from './age-format';
import { sealInWorker } from './age-in-worker';
import type { ExportContent } from './content';
import { writeCountsCsv, writeCsv } from './csv';
import { writeDayOne } from './dayone';
import { writeJrnl } from './jrnl';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';

export const formats = ['json', 'markdown', 'csv', 'counts', 'jrnl', 'dayone'] as const;
export type Format = (typeof formats)[number];

/** The end of each format's file name and its media type. */
export const formatNames = {
  json: { ending: '.json', type: 'application/json' },
  markdown: { ending: '.md', type: 'text/markdown' },
  csv: { ending: '.csv', type: 'text/csv' },
  counts: { ending: '-counts.csv', type: 'text/csv' },
  jrnl: { ending: '.txt', type: 'text/plain' },
  dayone: { ending: '.zip', type: 'application/zip' },
} as const satisfies Record<Format, { ending: string; type: string }>;

/** What the user chose to export; without `what` the journal's pages alone. */
export interface ExportChoice {
  readonly format: Format;
  /** `counts` for JSON and Markdown; `merge`, for JSON, is all that another device needs, conversations included. */
  readonly what?: 'pages' | 'counts' | 'merge';
  /** Encrypts the file in the age format. */
  readonly passphrase?: string;
  /** scrypt's N as a power of two; for tests. */
  readonly workFactor?: number;
}

export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Called with days written and all days. */
  readonly progress?: (done: number, total: number) => void;
}

const begin = '0000-01-01' as Day;
const end = '9999-12-31' as Day;

/** The journal as a file's bytes, made while they are read; aborting the signal or cancelling the stream ends it. */
export async function exportJournal(
  { store }: OpenJournal,
  choice: ExportChoice,
  options: ExportOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const { format, what = 'pages', passphrase, workFactor = ageWorkFactor } = choice;
  const merge = format === 'json' && what === 'merge';
  // From now on another copy of the history may exist: removals must be remembered.
  if (merge) await store.write(async (draft) => draft.changeRoot({ shared: true }));
  const content = await store.read((view) =>
    contentOf(view, { ...choice, what }, passphrase !== undefined, options),
  );
  const plain = streamOf(chunksOf(format, content), options.signal);
  return passphrase === undefined ? plain : sealInWorker(plain, passphrase, workFactor);
}

async function contentOf(
  view: View,
  { format, what }: ExportChoice,
  sealed: boolean,
  options: ExportOptions,
): Promise<ExportContent> {
  const all = await allPages(view);
  if (format !== 'json' || what !== 'merge') {
    const pages = all.filter(({ removed }) => !removed);
    if (what !== 'counts' && format !== 'counts') return { pages };
    return { pages, counts: await sumsBetween(view, begin, end) };
  }
  const months = await allMonths(view);
  const days = months.flatMap((month) => Object.keys(month.days)).sort() as Day[];
  const { device, secret } = view.root;
  return {
    pages: all,
    merge: {
      device,
      secret: sealed ? { secret, since: await secretSince(view) } : null,
      conversations: await allConversations(view),
      floors: months.map(floorsOf).filter(({ days: own, floor }) => {
        return Object.keys(own).length + Object.keys(floor).length > 0;
      }),
      days: counted(dayRecords(view, days), days.length, options),
    },
  };
}

async function* counted<T>(values: AsyncIterable<T>, total: number, options: ExportOptions) {
  let done = 0;
  for await (const value of values) {
    yield value;
    done += 1;
    options.progress?.(done, total);
  }
}

function chunksOf(
  format: Format,
  content: ExportContent,
): Iterable<string | Uint8Array> | AsyncIterable<string> {
  switch (format) {
    case 'json':
      return writeJson(content);
    case 'markdown':
      return writeMarkdown(content.pages, content.counts);
    case 'csv':
      return writeCsv(content.pages);
    case 'counts':
      return writeCountsCsv(content.counts ?? []);
    case 'jrnl':
      return writeJrnl(content.pages);
    case 'dayone':
      return writeDayOne(content.pages);
    default:
      return format satisfies never;
  }
}

/** Pieces are joined to about this many bytes before they are handed on. */
const chunkLength = 65_536;

function streamOf(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks = joined(pieces, (piece) =>
    typeof piece === 'string' ? encoder.encode(piece) : piece,
  );
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      signal?.throwIfAborted();
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* joined(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string>,
  bytesOf: (piece: string | Uint8Array) => Uint8Array,
): AsyncGenerator<Uint8Array, undefined> {
  let waiting: (string | Uint8Array)[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    yield concat(waiting, bytesOf);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield concat(waiting, bytesOf);
  return undefined;
}

function concat(
  pieces: readonly (string | Uint8Array)[],
  bytesOf: (piece: string | Uint8Array) => Uint8Array,
): Uint8Array {
  if (pieces.every((piece) => typeof piece === 'string')) return bytesOf(pieces.join(''));
  const parts = pieces.map(bytesOf);
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
