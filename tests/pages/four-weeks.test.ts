import { describe, expect, it, vi } from 'vitest';
import { cardText } from '../../components/journal/cards';
import { mondayOf, usualWeek } from '../../components/journal/periods';
import { weekLines } from '../../components/journal/week';
import { shareOf } from '../../components/popup/share-of';
import { cardOfWeek } from '../../entrypoints/journal/card-of-week';
import { addDays, daysBetween } from '../../lib/journal/calendar';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { promptKey, promptOfWeek, promptThemes } from '../../lib/journal/prompts';
import type { Day, Entry } from '../../lib/journal/schema';
import { type ActId, acts } from '../../lib/reciprocity/act';
import type { PatternId } from '../../lib/reciprocity/pattern';
import { conversationId, day, entry } from '../journal/entries';
import { newProfile } from '../journal/environment';
import { english } from './texts';

vi.mock('../../lib/i18n', async () => ({ t: (await import('./texts')).english }));

const first = day('2026-10-26');

type Sent = readonly [ActId, ...PatternId[]];
/** An ordinary month of one person in one conversation: what was sent on each day, from Monday to Sunday. */
const script: readonly (readonly (readonly Sent[])[])[] = [
  [
    [['give.checkin'], ['ask.favour']],
    [['give.info'], ['give.thanks']],
    [['ask.time']],
    [['give.checkin'], ['give.offer']],
    [],
    [['give.invite'], ['ask.info']],
    [['give.thanks']],
  ],
  [
    [['give.checkin'], ['ask.favour']],
    [['give.affection'], ['give.info']],
    [['ask.voice'], ['neutral.friction', 'heat']],
    [['give.apology'], ['give.checkin']],
    [['ask.money']],
    [],
    [['give.did'], ['give.thanks']],
  ],
  [
    [['ask.favour'], ['give.commit']],
    [['give.checkin']],
    [],
    [['give.praise'], ['ask.time']],
    [['give.info']],
    [['give.voice'], ['give.thanks']],
    [['give.affection'], ['ask.favour']],
  ],
  [
    [['give.checkin']],
    [['ask.support'], ['give.thanks']],
    [['give.offer'], ['give.did']],
    [['ask.favour']],
    [['give.invite'], ['give.info']],
    [['give.support']],
    [['give.thanks'], ['ask.time']],
  ],
];

function* entriesOf(week: number): Generator<Entry> {
  for (const [weekday, sent] of (script[week] ?? []).entries()) {
    for (const [turn, [act, ...patterns]] of sent.entries()) {
      yield entry({
        id: 1000 * week + 10 * weekday + turn,
        day: addDays(first, 7 * week + weekday),
        turn: turn + 1,
        conversation: conversationId(1),
        acts: [{ id: act, domain: acts[act].domain }],
        patterns,
      });
    }
  }
}

/** What there is to see on the Sunday of a week. */
async function seenOn(journal: OpenJournal, today: Day) {
  const window = await journal.sums(addDays(today, -27), today);
  const monday = mondayOf(today);
  const week = await journal.sums(monday, today);
  const share = shareOf(window, 'all');
  const card = await cardOfWeek(journal, today);
  return {
    share: share.state === 'few' ? english('share_few') : share.sentence,
    week: weekLines(week, null).map(({ text }) => text),
    card: card && cardText(card.card),
    prompt: english(
      promptKey(promptOfWeek(Math.floor((daysBetween(day('1970-01-05'), monday) + 7) / 7), false)),
    ),
    usual: usualWeek(window, 'all', today),
  };
}

describe('the first four weeks', () => {
  it('show something new every week, and nothing twice', async () => {
    const journal = await openJournalIn(newProfile().window());
    const seen = new Set<string>();
    const weeks: Awaited<ReturnType<typeof seenOn>>[] = [];
    for (const week of script.keys()) {
      for (const one of entriesOf(week)) await journal.record(one);
      const shown = await seenOn(journal, addDays(first, 7 * week + 6));
      const texts = [shown.week.join('\n'), shown.prompt, ...(shown.card ? [shown.card] : [])];
      const fresh = texts.filter((text) => !seen.has(text));
      // A prompt, a page of the week and, once there are turns enough, a card: none of them seen before.
      expect(fresh, `week ${week + 1}`).toEqual(texts);
      expect(shown.week.length).toBeGreaterThanOrEqual(3);
      for (const text of texts) seen.add(text);
      weeks.push(shown);
    }
    // The share begins to speak within the second week.
    expect(weeks.map(({ share }) => share === english('share_few'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    // One card a week at most, `small_acts` before any other.
    expect(weeks.map(({ card }) => card)).toEqual([
      null,
      'You checked in or said thanks on 7 days. You may not have noticed.',
      'After a heated message on Wednesday, November 4 you came back to it.',
      null,
    ]);
  });

  it('bring a prompt of another theme each week', () => {
    const themes = Array.from({ length: 4 }, (_, week) => {
      const prompt = promptOfWeek(2961 + week, false);
      return promptThemes.findIndex(({ prompts }) => prompts.some((one) => one === prompt));
    });
    expect(themes).not.toContain(-1);
    expect(new Set(themes).size).toBe(4);
  });
});
