import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { toBase64url } from '../bytes';
import { Page } from '../schema';
import { aboutLine } from './content';
import { ImportError } from './import-error';

/*
 * jrnl's own text form (jrnl.sh): `[date time] text`, tags with an at sign. It holds day, time to the minute, text and
 * tags; ids, prompts, kinds and tombstones it cannot hold.
 */

/** The journal as jrnl's text; what stands before the first date is passed over by jrnl. */
export function* writeJrnl(pages: readonly Page[]): Generator<string> {
  yield `${aboutLine}\n\n`;
  for (const page of pages) {
    if (page.removed) continue;
    const tags = page.tags.map((tag) => `@${tag.replace(/\s+/g, '_')}`).join(' ');
    // A bracket at the start of a line would begin another entry.
    const text = page.text.replace(/\r\n?/g, '\n').replace(/^( *\[)/gm, ' $1');
    yield `[${page.day} ${timeOf(page.written)}] ${text}${tags && `\n${tags}`}\n\n`;
  }
}

function timeOf(written: number): string {
  const date = new Date(written);
  return [date.getHours(), date.getMinutes()].map((part) => `${part}`.padStart(2, '0')).join(':');
}

/** The entries of a jrnl text as pages; the same entry always gets the same id, so that it is never doubled. */
export function readJrnl(file: string): Page[] {
  const normal = file.replace(/\r\n?/g, '\n');
  const heads = [
    ...normal.matchAll(/^\[(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})(?::\d{2})?( [AP]M)?\] /gm),
  ];
  if (heads.length === 0 && normal.trim() !== aboutLine) throw new ImportError('unknown');
  return heads.map((head, index) => {
    const [all, day, hour, minute, half] = head;
    const body = normal.slice(head.index + all.length, heads[index + 1]?.index).trimEnd();
    const tagLine = /\n((?:@\S+ ?)+)$/.exec(body);
    const text = (tagLine ? body.slice(0, tagLine.index) : body).replace(/^ ( *\[)/gm, '$1');
    const hours = half ? (Number(hour) % 12) + (half === ' PM' ? 12 : 0) : Number(hour);
    const written = new Date(`${day}T00:00`).setHours(hours, Number(minute));
    const page = v.safeParse(Page, {
      id: idOf(`${day} ${hours}:${minute}\n${text}`),
      day,
      written,
      kind: 'free',
      prompt: null,
      text,
      tags:
        tagLine?.[1]
          ?.trim()
          .split(' ')
          .map((tag) => tag.slice(1)) ?? [],
      counter: 1,
      device: '',
      removed: false,
    });
    if (!page.success) throw new ImportError('damaged');
    return page.output;
  });
}

function idOf(content: string): string {
  return toBase64url(sha256(new TextEncoder().encode(content)).subarray(0, 16));
}
