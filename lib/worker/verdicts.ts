import { loadHelpList } from '../help';
import { calmTexts, hintTexts, stopTexts } from '../hints/words';
import type { EntryId } from '../journal/schema';
import type { ToComposer } from '../messages/protocol';
import { type ChosenHint, chooseHint, emptyBudget } from '../reciprocity/hint';
import { read } from '../reciprocity/read';
import type { Reading } from '../reciprocity/reading';
import { changeSettings, type Settings } from '../settings';
import { dayAfter } from '../time';
import { loadKept } from './kept';
import type { Memory } from './memory';
import {
  type createWhereabouts,
  hintContext,
  type Message,
  type Surroundings,
} from './surroundings';
import type { Writer } from './writer';

/** The last reading of a draft. */
export interface KnownDraft {
  readonly revision: number;
  readonly reading: Reading;
  /** The user's words that showed the hint, else the first pattern or act. */
  readonly words: string | null;
  readonly hint: ChosenHint | undefined;
  /** Which wording its hint has, so that it does not change while one types. */
  readonly variant: number;
  /** It was held, so it is not itself the next heated draft. */
  readonly held: boolean;
}

const calm = { card: 'calm', pattern: null, severity: 1, span: { start: 0, end: 0 } } as const;

/** Drafts that are remembered at a time; a forgotten one is asked for once more. */
const mostDrafts = 100;

/** Reads drafts and says whether one deserves a hint, and a hold. */
export function createVerdicts(
  { now, random, t }: Surroundings,
  whereabouts: ReturnType<typeof createWhereabouts>,
  known: Map<EntryId, KnownDraft>,
  { remember }: Memory,
) {
  /** After a cue no card of the history appears for 30 to 45 days, by the one date that "not now" writes too. */
  async function restCards({ cardsFrom }: Settings): Promise<void> {
    if (cardsFrom >= dayAfter(now(), 30)) return;
    await changeSettings({ cardsFrom: dayAfter(now(), 30 + Math.floor(random() * 16)) });
  }

  return async (message: Message<'draft'>, writer: Writer): Promise<ToComposer> => {
    const { draft, revision, text, place } = message;
    const where = JSON.stringify([writer, place]);
    const [{ settings, session, budget }, here] = await Promise.all([
      remember('kept', () => loadKept(now())),
      remember(where, () => whereabouts(place, writer)),
    ]);
    const silent = { kind: 'verdict', draft, revision, hint: null, hold: false } as const;
    if (!settings.consent && !writer.practice) return silent;
    const reading = read(text, {
      languages: settings.languages,
      last: session.languages[here.conversation ?? writer.origin] ?? [],
    });
    if (reading.safety && !writer.practice) await restCards(settings);
    const quiet = session.quietUntil > now() || here.kind === 'leave out';
    const before = known.get(draft);
    // Practice shows the real thing however often it is tried, so no budget and no quiet binds it.
    const chosen =
      quiet && !writer.practice
        ? undefined
        : chooseHint(
            reading,
            writer.practice ? emptyBudget : budget,
            hintContext(settings, here, now()),
          );
    const hint = chosen?.card === 'stop' && before?.held ? undefined : chosen;
    const shown = hint?.found ?? reading.patterns[0] ?? reading.acts[0];
    const words = shown ? text.slice(shown.span.start, shown.span.end) : null;
    const variant = before?.variant ?? budget.shown.length;
    const held = before?.held ?? false;
    if (known.size > mostDrafts) known.clear();
    known.set(draft, { revision, reading, words, hint, variant, held });
    if (!hint) {
      // Switched on by the user alone; it holds nothing, counts for nothing and leaves nothing.
      if (!settings.calmLine || reading.safety !== 'self_harm' || quiet) return silent;
      const texts = calmTexts(await loadHelpList(), t);
      return { ...silent, hint: { ...calm, ...texts } };
    }
    const { id, span } = hint.found;
    return {
      kind: 'verdict',
      draft,
      revision,
      hint: {
        card: hint.card,
        pattern: id,
        severity: hint.severity,
        span,
        ...(hint.card === 'stop'
          ? stopTexts(id, t)
          : hintTexts(id, text.slice(span.start, span.end), variant, t)),
      },
      hold: hint.hold,
    };
  };
}
