import { changeBudget } from '../budget';
import type { EntryId } from '../journal/schema';
import type { FromComposer, ToComposer } from '../messages/protocol';
import { afterShown } from '../reciprocity/hint';
import { changeSession } from '../session';
import { loadSettings } from '../settings';
import { dayOf } from '../time';
import { readAhead } from './ahead';
import { createChoices } from './choices';
import { createMemory } from './memory';
import { createSends } from './sends';
import { createWhereabouts, hintContext, type Message, type Surroundings } from './surroundings';
import { createVerdicts, type KnownDraft } from './verdicts';
import type { Writer } from './writer';

/**
 * One message of a composer in, its answer out, `undefined` where none is due.
 * It holds nothing that it cannot lose: a draft that it no longer knows is asked for once more.
 */
export function createAnswer(surroundings: Surroundings) {
  const { journal, now } = surroundings;
  const known = new Map<EntryId, KnownDraft>();
  const reading = new Map<EntryId, Promise<ToComposer>>();
  const whereabouts = createWhereabouts(surroundings);
  const memory = createMemory(surroundings.whenChanged);
  const verdict = createVerdicts(surroundings, whereabouts, known, memory);
  const sent = createSends(surroundings, whereabouts, known);
  const choice = createChoices(surroundings, whereabouts);

  async function wake({ place }: Message<'wake'>, writer: Writer): Promise<ToComposer> {
    // A history that could not be opened may be open now.
    memory.forget();
    const here = writer.tab === null ? undefined : whereabouts(place, writer);
    const [settings, session] = await surroundings.load();
    readAhead(settings, session);
    if (here !== undefined) {
      const { conversation } = await here;
      const open = { conversation, messenger: place.messenger };
      await changeSession((old) => ({ ...old, open: { ...old.open, [`${writer.tab}`]: open } }));
    }
    const { cardKey } = settings;
    return { kind: 'awake', settings: { cardKey, quietUntil: session.quietUntil } };
  }

  function draft(message: Message<'draft'>, writer: Writer): Promise<ToComposer> {
    const due = verdict(message, writer);
    const done = () => {
      if (reading.get(message.draft) === due) reading.delete(message.draft);
    };
    reading.set(message.draft, due);
    due.then(done, done);
    return due;
  }

  /** Pasted and sent at once: its reading may still wait for a history that opens for the first time. */
  async function sentWhenRead(message: Message<'sent'>, writer: Writer): Promise<ToComposer> {
    await reading.get(message.draft)?.catch(() => undefined);
    return sent(message, writer);
  }

  async function held({ draft, place }: Message<'held'>, writer: Writer): Promise<void> {
    if (writer.practice) return;
    const written = known.get(draft);
    if (written) known.set(draft, { ...written, held: true });
    const hint = written?.hint;
    const [settings, here] = await Promise.all([loadSettings(), whereabouts(place, writer)]);
    if (hint) {
      const context = hintContext(settings, here, now());
      await changeBudget((budget) => afterShown(budget, { hint, held: true }, context));
    }
    await (await journal()).markHold(dayOf(now()));
  }

  async function left({ place }: Message<'left'>, writer: Writer): Promise<void> {
    if (writer.practice) return;
    const { kind } = await whereabouts(place, writer);
    if (kind !== 'leave out') await (await journal()).recordLeft(dayOf(now()), kind);
  }

  async function keep({ entry: id, text }: Message<'keep'>): Promise<void> {
    const written = now();
    const page = { id, day: dayOf(written), written, kind: 'kept', prompt: null, text } as const;
    await (await journal()).savePage({ ...page, tags: [] });
  }

  async function health(
    { messenger, state }: Message<'health'>,
    { origin, practice }: Writer,
  ): Promise<void> {
    if (practice) return;
    await changeSession((old) => {
      const lastSend = old.health[origin]?.lastSend ?? null;
      return { ...old, health: { ...old.health, [origin]: { messenger, state, lastSend } } };
    });
  }

  return async (message: FromComposer, writer: Writer): Promise<ToComposer | undefined> => {
    switch (message.kind) {
      case 'wake':
        return wake(message, writer);
      case 'draft':
        return draft(message, writer);
      case 'sent':
        return sentWhenRead(message, writer);
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
