import * as v from 'valibot';
import { Day, EntryId } from '../../lib/journal/schema';

export const rooms = ['look-back', 'write', 'cards', 'words'] as const;
export const drawer = [
  'settings',
  'messengers',
  'export',
  'import',
  'lock',
  'forget',
  'help',
] as const;
export type Room = (typeof rooms)[number] | (typeof drawer)[number];

/** Where the journal page is: a room, and within "Write" a page, a new one, a week or a day with a stop. */
export type Route =
  | { readonly room: Exclude<Room, 'write'> }
  | {
      readonly room: 'write';
      readonly page?: EntryId;
      readonly week?: Day;
      readonly stopped?: Day;
      readonly fresh?: true;
      readonly prompt?: number;
    };

function day(text: string | undefined): Day | undefined {
  const parsed = v.safeParse(Day, text);
  return parsed.success ? parsed.output : undefined;
}

/** The route of an address's hash; anything unknown is the room to write in. */
export function routeOf(hash: string): Route {
  const [room = '', kind, value] = hash.replace(/^#?\/?/, '').split('/');
  if (room !== 'write') {
    const known = [...rooms, ...drawer].find((one) => one === room);
    return known && known !== 'write' ? { room: known } : { room: 'write' };
  }
  const own = v.safeParse(EntryId, value);
  if (kind === 'page' && own.success) return { room, page: own.output };
  const date = day(value);
  if (kind === 'week' && date) return { room, week: date };
  if (kind === 'stopped' && date) return { room, stopped: date };
  if (kind === 'prompt' && /^\d{1,2}$/.test(value ?? '')) return { room, prompt: Number(value) };
  if (kind === 'new') return { room, fresh: true };
  return { room };
}

/** The hash that leads to a page of the journal. */
export function pageHash(id: EntryId): string {
  return `#/write/page/${id}`;
}
