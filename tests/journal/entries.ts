import type { ConversationId, Day, Entry, EntryId } from '../../lib/journal/schema';

/** 22 characters of base64url that show their number. */
export function id(number: number | string): string {
  return `${number}`.padStart(22, '0');
}

export const entryId = (number: number | string) => id(number) as EntryId;
export const conversationId = (number: number | string) => id(`c${number}`) as ConversationId;
export const day = (text: string) => text as Day;

/** An entry with what matters to a test and ordinary values for the rest. */
export function entry(change: Partial<Omit<Entry, 'id'>> & { id: number | string }): Entry {
  return {
    day: day('2026-11-23'),
    part: 'morning',
    turn: 1,
    conversation: conversationId(1),
    weak: false,
    kind: 'close',
    acts: [{ id: 'give.offer', domain: 'labour' }],
    patterns: [],
    outcome: 'plain',
    ...change,
    id: entryId(change.id),
  };
}

/** A free page that holds nothing but its text. */
export const plainPage = {
  id: entryId('p'),
  day: day('2026-11-23'),
  written: 1,
  kind: 'free' as const,
  prompt: null,
  text: 'What I noticed',
  tags: [],
};
/** All days there can be. */
export const always = [day('2000-01-01'), day('2099-12-31')] as const;
