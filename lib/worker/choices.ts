import { changeBudget } from '../budget';
import type { Choice } from '../messages/protocol';
import { goQuiet, untilClosed } from '../quiet';
import { afterAnswer, quietIn } from '../reciprocity/hint';
import { changeSettings, loadSettings } from '../settings';
import type { createWhereabouts, Message, Surroundings } from './surroundings';
import type { Writer } from './writer';

const hour = 60 * 60_000;

const dismissals: ReadonlySet<Choice> = new Set(['hide', 'escape soon', 'read wrongly']);

/** Carries out what the user chose on the card. */
export function createChoices(
  { now }: Surroundings,
  whereabouts: ReturnType<typeof createWhereabouts>,
) {
  return async (message: Message<'choice'>, writer: Writer): Promise<void> => {
    if (writer.practice) return;
    const { choice, pattern, place } = message;
    const at = now();
    if (dismissals.has(choice)) {
      await changeBudget((budget) => afterAnswer(budget, pattern, true, at));
    }
    if (choice === 'not this conversation' || choice === 'quiet conversation') {
      const { conversation } = await whereabouts(place, writer);
      const until = choice === 'quiet conversation' ? at + hour : untilClosed;
      if (conversation) await changeBudget((budget) => quietIn(budget, conversation, until));
    }
    if (choice === 'quiet hour') await goQuiet(at + hour);
    if (choice === 'hide everything') await goQuiet(untilClosed);
    if (choice === 'pattern off') {
      const { patternsOff } = await loadSettings();
      await changeSettings({ patternsOff: [...new Set([...patternsOff, pattern])] });
    }
  };
}
