import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ConversationId, Day, EntryId } from './journal/schema';
import { oneAtATime } from './one-at-a-time';
import { actIds, domains } from './reciprocity/act';
import { patternIds } from './reciprocity/pattern';
import { languages } from './reciprocity/reading';

/** What the popup shows of the last minutes; it lives in `storage.session` and never reaches the disk. */
export const Session = v.object({
  /** The last entry, for ten minutes. */
  justNow: v.nullable(
    v.object({
      id: EntryId,
      day: Day,
      at: v.number(),
      conversation: v.nullable(ConversationId),
      acts: v.array(v.object({ id: v.picklist(actIds), domain: v.picklist(domains) })),
      patterns: v.array(v.picklist(patternIds)),
      /** The user's words that showed the first act or pattern. */
      words: v.nullable(v.string()),
    }),
  ),
  /** Last send of a conversation (ms since the epoch) and its turn, to join messages into turns. */
  turns: v.record(v.string(), v.object({ at: v.number(), day: Day, turn: v.number() })),
  /** By origin: how the composer script fares, and when a send was last seen (ms since the epoch). */
  health: v.record(
    v.string(),
    v.object({
      messenger: v.string(),
      state: v.picklist(['holding', 'watching', 'unrecognised']),
      lastSend: v.nullable(v.number()),
    }),
  ),
  /** By tab id: the conversation that has the focus. */
  open: v.record(
    v.string(),
    v.object({ conversation: v.nullable(ConversationId), messenger: v.string() }),
  ),
  /** By conversation, else by origin: the languages last written there, the newest first. */
  languages: v.fallback(v.record(v.string(), v.array(v.picklist(languages))), {}),
  quietUntil: v.number(),
});
export type Session = v.InferOutput<typeof Session>;

/** Where the session lies in `storage.session`. */
export const sessionKey = 'session';
const key = sessionKey;

export const emptySession: Session = {
  justNow: null,
  turns: {},
  health: {},
  open: {},
  languages: {},
  quietUntil: 0,
};

/** What is stored; anything unreadable is taken as empty. */
export function sessionOf(stored: unknown): Session {
  const parsed = v.safeParse(Session, stored);
  return parsed.success ? parsed.output : emptySession;
}

/** The session as stored. */
export async function loadSession(): Promise<Session> {
  const stored = await browser.storage.session.get(key);
  return sessionOf(stored[key]);
}

/** Changes the session, one change at a time over all pages and the worker. */
export function changeSession(change: (session: Session) => Session): Promise<Session> {
  return oneAtATime(key, async () => {
    const session = change(await loadSession());
    await browser.storage.session.set({ [key]: session });
    return session;
  });
}
