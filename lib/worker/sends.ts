import { changeBudget } from '../budget';
import type { Day, Entry, EntryId } from '../journal/schema';
import type { ToComposer } from '../messages/protocol';
import { afterAnswer, afterShown, type ChosenHint, type HintContext } from '../reciprocity/hint';
import type { Reading } from '../reciprocity/reading';
import { changeSession, type Session } from '../session';
import { loadSettings } from '../settings';
import { dayOf, partOf } from '../time';
import {
  type createWhereabouts,
  hintContext,
  type Message,
  type Surroundings,
  type Whereabouts,
} from './surroundings';
import type { KnownDraft } from './verdicts';
import type { Writer } from './writer';

/** Messages closer than this (ms) are one turn (model 3c). */
const turnGap = 3 * 60_000;
/** So many languages of a conversation tell what the next message is likely written in. */
const languagesKept = 2;
/** Longest words kept for "Just now", in UTF-16 code units. */
const mostWords = 60;

/** Records what was sent, and counts every send alike, whatever it held. */
export function createSends(
  { journal, now }: Surroundings,
  whereabouts: ReturnType<typeof createWhereabouts>,
  known: ReadonlyMap<EntryId, KnownDraft>,
) {
  /** The session forgets its turns when the browser closes; the day's own entries do not. */
  async function lastTurnWritten(day: Day): Promise<number> {
    try {
      const entries = await (await journal()).entries(day, day);
      return Math.max(0, ...entries.map(({ turn }) => turn));
    } catch {
      return 0;
    }
  }

  async function countSend(
    { place }: Message<'sent'>,
    writer: Writer,
    { conversation }: Whereabouts,
    at: number,
    languages: Reading['languages'],
  ): Promise<number> {
    const { origin } = writer;
    const day = dayOf(at);
    const name = conversation ?? origin;
    const written = await lastTurnWritten(day);
    let turn = 1;
    await changeSession((session) => {
      const before = session.turns[name];
      // Either way: a clock may have been put back.
      const joined = before && before.day === day && Math.abs(at - before.at) < turnGap;
      turn = joined ? before.turn : 1 + Math.max(written, lastTurn(session.turns, day));
      const state = session.health[origin]?.state ?? 'holding';
      const health = { messenger: place.messenger, state, lastSend: at };
      return {
        ...session,
        turns: { ...session.turns, [name]: { at, day, turn } },
        health: { ...session.health, [origin]: health },
        languages: {
          ...session.languages,
          [name]: [...new Set([...languages, ...(session.languages[name] ?? [])])].slice(
            0,
            languagesKept,
          ),
        },
      };
    });
    return turn;
  }

  return async (message: Message<'sent'>, writer: Writer): Promise<ToComposer> => {
    const { entry: id, draft, revision, place, held, revised } = message;
    const recorded = { kind: 'recorded', entry: id } as const;
    if (writer.practice) return recorded;
    const written = known.get(draft);
    if (written?.revision !== revision) return { kind: 'unknown', entry: id };
    const { reading, words, hint } = written;
    const [settings, here] = await Promise.all([loadSettings(), whereabouts(place, writer)]);
    const at = message.at ?? now();
    const turn = await countSend(message, writer, here, at, reading.languages);
    if (hint) await settle(hint, held, hintContext(settings, here, now()));
    if (!settings.consent || here.kind === 'leave out' || !isWorthAnEntry(reading)) return recorded;
    const entry: Entry = {
      id,
      day: dayOf(at),
      part: partOf(at, settings.partsBegin),
      turn,
      conversation: here.conversation,
      weak: here.conversation !== null && place.weak,
      kind: here.kind,
      acts: reading.acts.map(({ id: act, domain }) => ({ id: act, domain })),
      patterns: reading.patterns.map(({ id: pattern }) => pattern),
      outcome: held ? (revised ? 'revised' : 'went on') : 'plain',
    };
    try {
      await (await journal()).record(entry);
      // The first turn of a day is when yesterday's entries may have passed the keeping period.
      if (turn === 1) await (await journal()).age(entry.day, settings.keepDays);
    } catch {
      return { kind: 'failed', entry: id };
    }
    const { day, conversation, acts, patterns } = entry;
    const said = words?.slice(0, mostWords) ?? null;
    const justNow = { id, day, at, conversation, acts, patterns, words: said };
    await changeSession((session) => ({ ...session, justNow }));
    return recorded;
  };
}

/** Sending ends a row of dismissals; a hint that was shown and not held used its place in the budget too. */
async function settle(hint: ChosenHint, held: boolean, context: HintContext): Promise<void> {
  await changeBudget((budget) => {
    const counted = held ? budget : afterShown(budget, { hint, held }, context);
    return afterAnswer(counted, hint.found.id, false, context.now);
  });
}

/** A give, an ask or a pattern, and no cue that must leave no trace. */
function isWorthAnEntry({ acts, patterns, safety }: Reading): boolean {
  if (safety) return false;
  return patterns.length > 0 || acts.some(({ id }) => !id.startsWith('neutral.'));
}

function lastTurn(turns: Session['turns'], day: Day): number {
  return Math.max(0, ...Object.values(turns).map((one) => (one.day === day ? one.turn : 0)));
}
