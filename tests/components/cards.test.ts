import { describe, expect, it, vi } from 'vitest';
import { cardText } from '../../components/journal/cards';
import type { Card } from '../../lib/journal/cards';
import { type Day, dayParts } from '../../lib/journal/schema';
import { domains } from '../../lib/reciprocity/act';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

const day = '2026-11-24' as Day;
const every: Card[] = [
  { id: 'small_acts', key: 'history_small_acts', values: { days: 6 } },
  { id: 'came_back', key: 'history_came_back', values: { day } },
  { id: 'no_repair', key: 'history_no_repair', values: { day } },
  { id: 'opener', key: 'history_opener', values: { first: 5, marked: 9 } },
  ...(['all_asks', 'rarely_asks', 'repeated_nudges', 'thanks_missing'] as const).map(
    (id): Card => ({ id, key: `history_${id}`, values: {} }),
  ),
  { id: 'rarely_asks', key: 'history_rarely_asks_voice', values: {} },
  ...dayParts.map(
    (part): Card => ({ id: 'hot_hours', key: 'history_hot_hours', values: { part } }),
  ),
  ...domains.map(
    (domain): Card => ({ id: 'one_domain', key: 'history_one_domain', values: { domain } }),
  ),
];

describe('the sentence of a card', () => {
  it.each(every)('is whole: $key', (card) => {
    const text = cardText(card);
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(text).not.toMatch(/[$_]|undefined|\s\s/);
  });

  it('names a day as a date, since today and yesterday are no grammar there', () => {
    expect(cardText({ id: 'came_back', key: 'history_came_back', values: { day } })).toBe(
      'After a heated message on Tuesday, November 24 you came back to it.',
    );
  });

  it('says how many days in the plural of the language', () => {
    expect(cardText({ id: 'small_acts', key: 'history_small_acts', values: { days: 6 } })).toBe(
      'You checked in or said thanks on 6 days. You may not have noticed.',
    );
  });
});
