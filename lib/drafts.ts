import { changeBudget, loadBudget } from './budget';
import { conversationOf, defaultKind } from './conversation';
import { hintTexts } from './hints/words';
import { t } from './i18n';
import type { Journal } from './journal/journal';
import type { ConversationId, Day, Entry, EntryId, Kind } from './journal/schema';
import type { FromComposer, Place, ToComposer } from './messages/protocol';
import { afterAnswer, afterShown, type ChosenHint, chooseHint, quietIn } from './reciprocity/hint';
import type { PatternId } from './reciprocity/pattern';
import { read } from './reciprocity/read';
import type { Reading } from './reciprocity/reading';
import { changeSession, loadSession, type Session } from './session';
import { changeSettings, loadSettings, type Settings } from './settings';
import { dayAfter, dayOf, partOf } from './time';

type Message<K extends FromComposer['kind']> = Extract<FromComposer, { kind: K }>;

const minute = 60_000;
/** Messages closer than this are one turn (model 3c). */
const turnGap = 3 * minute;

interface KnownDraft {
  readonly revision: number;
  readonly reading: Reading;
  readonly words: string | null;
  readonly hint: ChosenHint | undefined;
  readonly variant: number;
}

/** What the worker needs from outside: the history, which may fail to open, and the clock in ms since the epoch. */
export interface DraftsOptions {
  readonly journal: () => Promise<Journal>;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Who wrote: the page's origin and its tab, or the practice composer of the welcome page. */
export interface Writer {
  readonly origin: string;
  readonly tab: number | null;
  readonly practice: boolean;
}

/** Answers drafts and records sends. It holds nothing that it cannot lose: an unknown draft is asked for once more. */
export function createDrafts({ journal, now, random }: DraftsOptions) {
  const known = new Map<EntryId, KnownDraft>();
  const conversations = new Map<string, ConversationId | null>();

  async function conversationAt(place: Place, writer: Writer): Promise<ConversationId | null> {
    if (writer.practice || place.identity === null) return null;
    const name = `${place.messenger}\n${writer.origin}\n${place.identity}`;
    const remembered = conversations.get(name);
    if (remembered !== undefined) return remembered;
    const secret = await (await journal()).secret();
    const id = await conversationOf(place, writer.origin, new Uint8Array(secret));
    if (conversations.size > 200) conversations.clear();
    conversations.set(name, id);
    return id;
  }

  /** The conversation and its kind; a history that cannot be opened must not keep a hint away. */
  async function whereabouts(
    place: Place,
    writer: Writer,
  ): Promise<{ conversation: ConversationId | null; kind: Kind }> {
    try {
      const conversation = await conversationAt(place, writer);
      const chosen = conversation && (await (await journal()).kindOf(conversation));
      return { conversation, kind: chosen || defaultKind(place) };
    } catch {
      return { conversation: null, kind: defaultKind(place) };
    }
  }

  function contextOf(settings: Settings, conversation: ConversationId | null, kind: Kind) {
    const { holdFrom, hintsPerHour, hintsPerDay, patternsOff } = settings;
    const work = kind === 'work';
    return { now: now(), conversation, work, holdFrom, hintsPerHour, hintsPerDay, patternsOff };
  }

  async function awake(message: Message<'wake'>, writer: Writer): Promise<ToComposer> {
    const [settings, session] = await Promise.all([loadSettings(), loadSession()]);
    if (writer.tab !== null) {
      const { conversation } = await whereabouts(message.place, writer);
      const open = { conversation, messenger: message.place.messenger };
      await changeSession((old) => ({ ...old, open: { ...old.open, [`${writer.tab}`]: open } }));
    }
    return {
      kind: 'awake',
      settings: { cardKey: settings.cardKey, quietUntil: session.quietUntil },
    };
  }

  async function verdict(message: Message<'draft'>, writer: Writer): Promise<ToComposer> {
    const { draft, revision, text, place } = message;
    const [settings, session, budget, { conversation, kind }] = await Promise.all([
      loadSettings(),
      loadSession(),
      loadBudget(),
      whereabouts(place, writer),
    ]);
    const silent = { kind: 'verdict', draft, revision, hint: null, hold: false } as const;
    if (!settings.consent && !writer.practice) return silent;
    const reading = read(text);
    if (reading.safety) await restCards(settings);
    const quiet = session.quietUntil > now() || kind === 'leave out';
    // Practice must show the real thing however often it is tried, so no budget binds it.
    const chosen = writer.practice
      ? chooseHint(reading, practiceBudget, contextOf(settings, null, 'close'))
      : quiet
        ? undefined
        : chooseHint(reading, budget, contextOf(settings, conversation, kind));
    const shown = chosen?.found ?? reading.patterns[0] ?? reading.acts[0];
    const words = shown ? text.slice(shown.span.start, shown.span.end) : null;
    const variant = known.get(draft)?.variant ?? budget.shown.length;
    if (known.size > 100) known.clear();
    known.set(draft, { revision, reading, words, hint: chosen, variant });
    if (!chosen) return silent;
    const { id, span } = chosen.found;
    const texts = hintTexts(id, words ?? '', variant, t);
    return {
      kind: 'verdict',
      draft,
      revision,
      hint: { card: chosen.card, pattern: id, severity: chosen.severity, span, ...texts },
      hold: chosen.hold,
    };
  }

  /** After a cue no card of the history appears for 30 to 45 days, by the one date that "not now" writes too. */
  async function restCards({ cardsFrom }: Settings): Promise<void> {
    if (cardsFrom >= dayAfter(now(), 30)) return;
    await changeSettings({ cardsFrom: dayAfter(now(), 30 + Math.floor(random() * 16)) });
  }

  async function held(message: Message<'held'>, writer: Writer): Promise<void> {
    if (writer.practice) return;
    const hint = known.get(message.draft)?.hint;
    const [settings, { conversation, kind }] = await Promise.all([
      loadSettings(),
      whereabouts(message.place, writer),
    ]);
    if (hint) {
      const context = contextOf(settings, conversation, kind);
      await changeBudget((budget) => afterShown(budget, { hint, held: true }, context));
    }
    await (await journal()).markHold(dayOf(now()));
  }

  async function sent(message: Message<'sent'>, writer: Writer): Promise<ToComposer> {
    const { entry: id, draft, revision, place, held: wasHeld, revised } = message;
    if (writer.practice) return { kind: 'recorded', entry: id };
    const draftKnown = known.get(draft);
    if (draftKnown?.revision !== revision) return { kind: 'unknown', entry: id };
    const settings = await loadSettings();
    const { conversation, kind } = await whereabouts(place, writer);
    const at = now();
    const day = dayOf(at);
    const turn = await countSend(writer, place, conversation, at);
    const { reading, words, hint } = draftKnown;
    if (hint) await settleHint(hint, wasHeld, contextOf(settings, conversation, kind));
    if (!settings.consent || kind === 'leave out' || !isWorthAnEntry(reading)) {
      return { kind: 'recorded', entry: id };
    }
    const entry: Entry = {
      id,
      day,
      part: partOf(at, settings.partsBegin),
      turn,
      conversation,
      weak: place.weak,
      kind,
      acts: reading.acts.map(({ id: act, domain }) => ({ id: act, domain })),
      patterns: reading.patterns.map(({ id: pattern }) => pattern),
      outcome: wasHeld ? (revised ? 'revised' : 'went on') : 'plain',
    };
    try {
      await (await journal()).record(entry);
    } catch {
      return { kind: 'failed', entry: id };
    }
    const justNow = {
      id,
      day,
      at,
      conversation,
      acts: entry.acts,
      patterns: entry.patterns,
      words: words?.slice(0, 60) ?? null,
    };
    await changeSession((session) => ({ ...session, justNow }));
    return { kind: 'recorded', entry: id };
  }

  /** Sending unchanged ends a row of dismissals; a hint that was never held still used its place in the budget. */
  async function settleHint(
    hint: ChosenHint,
    wasHeld: boolean,
    context: ReturnType<typeof contextOf>,
  ): Promise<void> {
    await changeBudget((budget) =>
      afterAnswer(
        wasHeld ? budget : afterShown(budget, { hint, held: false }, context),
        hint.found.id,
        false,
        context.now,
      ),
    );
  }

  /** Moves health and the turn forward; alike for every send, whatever it held. */
  async function countSend(
    writer: Writer,
    place: Place,
    conversation: ConversationId | null,
    at: number,
  ): Promise<number> {
    const day = dayOf(at);
    const name = conversation ?? writer.origin;
    const written = await lastTurnWritten(day);
    let turn = 1;
    await changeSession((session) => {
      const before = session.turns[name];
      const joined = before && before.day === day && at - before.at < turnGap;
      turn = joined ? before.turn : 1 + Math.max(written, lastTurn(session.turns, day));
      const health = session.health[writer.origin];
      const state = health?.state ?? 'holding';
      return {
        ...session,
        turns: { ...session.turns, [name]: { at, day, turn } },
        health: {
          ...session.health,
          [writer.origin]: { messenger: place.messenger, state, lastSend: at },
        },
      };
    });
    return turn;
  }

  /** The session forgets its turns when the browser closes; the day's own entries do not. */
  async function lastTurnWritten(day: Day): Promise<number> {
    try {
      const entries = await (await journal()).entries(day, day);
      return Math.max(0, ...entries.map(({ turn }) => turn));
    } catch {
      return 0;
    }
  }

  async function left(message: Message<'left'>, writer: Writer): Promise<void> {
    if (writer.practice) return;
    const { kind } = await whereabouts(message.place, writer);
    if (kind !== 'leave out') await (await journal()).recordLeft(dayOf(now()), kind);
  }

  async function choice(message: Message<'choice'>, writer: Writer): Promise<void> {
    if (writer.practice) return;
    const { conversation } = await whereabouts(message.place, writer);
    const at = now();
    const dismiss = (pattern: PatternId) =>
      changeBudget((budget) => afterAnswer(budget, pattern, true, at));
    const silence = (until: number) =>
      conversation && changeBudget((budget) => quietIn(budget, conversation, until));
    const quiet = (until: number) => changeSession((old) => ({ ...old, quietUntil: until }));
    switch (message.choice) {
      case 'hide':
      case 'escape soon':
      case 'read wrongly':
        await dismiss(message.pattern);
        break;
      case 'not this message':
        break;
      case 'not this conversation':
        await silence(Number.MAX_SAFE_INTEGER);
        break;
      case 'quiet conversation':
        await silence(at + 60 * minute);
        break;
      case 'pattern off': {
        const { patternsOff } = await loadSettings();
        await changeSettings({ patternsOff: [...new Set([...patternsOff, message.pattern])] });
        break;
      }
      case 'quiet hour':
        await quiet(at + 60 * minute);
        break;
      case 'hide everything':
        await quiet(Number.MAX_SAFE_INTEGER);
        break;
      default:
        message.choice satisfies never;
    }
  }

  async function keep(message: Message<'keep'>): Promise<void> {
    const at = now();
    await (await journal()).savePage({
      id: message.entry,
      day: dayOf(at),
      written: at,
      kind: 'kept',
      prompt: null,
      text: message.text,
      tags: [],
    });
  }

  async function health(message: Message<'health'>, writer: Writer): Promise<void> {
    if (writer.practice) return;
    await changeSession((session) => {
      const lastSend = session.health[writer.origin]?.lastSend ?? null;
      const { messenger, state } = message;
      return {
        ...session,
        health: { ...session.health, [writer.origin]: { messenger, state, lastSend } },
      };
    });
  }

  /** One message in, its answer out; `undefined` where none is due. */
  return async function answer(
    message: FromComposer,
    writer: Writer,
  ): Promise<ToComposer | undefined> {
    switch (message.kind) {
      case 'wake':
        return awake(message, writer);
      case 'draft':
        return verdict(message, writer);
      case 'sent':
        return sent(message, writer);
      case 'held':
        return void (await held(message, writer));
      case 'left':
        return void (await left(message, writer));
      case 'choice':
        return void (await choice(message, writer));
      case 'keep':
        return void (await keep(message));
      case 'health':
        return void (await health(message, writer));
      default:
        return message satisfies never;
    }
  };
}

const practiceBudget = { shown: [], beyond: [], recent: [], silent: {}, rests: {} };

/** A give, an ask or a pattern, and no cue that must leave no trace. */
function isWorthAnEntry({ acts: found, patterns, safety }: Reading): boolean {
  if (safety) return false;
  return patterns.length > 0 || found.some(({ id }) => !id.startsWith('neutral.'));
}

function lastTurn(turns: Session['turns'], day: Day): number {
  return Math.max(0, ...Object.values(turns).map((one) => (one.day === day ? one.turn : 0)));
}
