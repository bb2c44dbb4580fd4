import { vi } from 'vitest';
import { type ExportChoice, exportJournal } from '../../lib/journal/export/export';
import type { OpenJournal } from '../../lib/journal/journal';
import type { Page } from '../../lib/journal/schema';
import { day, entryId } from './entries';
import { PageWorker } from './page-worker';

/** Quick enough for tests; the strength of a passphrase is not what they are about. */
const workFactor = 2;

/** A page with a bit of everything. */
export const page: Omit<Page, 'counter' | 'device' | 'removed'> = {
  id: entryId('p'),
  day: day('2026-11-23'),
  written: Date.parse('2026-11-23T20:15:00Z'),
  kind: 'prompt',
  prompt: 4,
  text: 'What I noticed\n\n- one\n- two',
  tags: ['home', 'two words'],
};

/** Makes age run where there is no Worker. */
export function withAgeWorker(): void {
  vi.stubGlobal('Worker', PageWorker);
}

/** The bytes of an exported file. */
export async function bytesOf(from: OpenJournal, choice: ExportChoice): Promise<Uint8Array> {
  const stream = await exportJournal(from, { workFactor, ...choice });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** An exported file as text. */
export async function textOf(from: OpenJournal, choice: ExportChoice): Promise<string> {
  return new TextDecoder().decode(await bytesOf(from, choice));
}

/** A file as a browser hands it over. */
export const blob = (content: string | Uint8Array) => new Blob([content as BlobPart]);

/** Everything that a merge should bring over. */
export async function contentOf(from: OpenJournal) {
  const all = [day('2000-01-01'), day('2099-12-31')] as const;
  return {
    pages: await from.pages(),
    entries: await from.entries(...all),
    sums: await from.sums(...all),
    conversations: await from.conversations(),
  };
}
