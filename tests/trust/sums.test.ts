import { expect, it } from 'vitest';
import { openJournalIn } from '../../lib/journal/journal';
import { areSumsRight } from '../e2e/trust/sums';
import { day, entry } from '../journal/entries';
import { newProfile } from '../journal/environment';

it('what the months say is compared with what the entries come to, and a difference is seen', async () => {
  const journal = await openJournalIn(newProfile().window());
  await journal.record(entry({ id: 1 }));
  await journal.record(entry({ id: 2, turn: 2, day: day('2026-10-31'), patterns: ['heat'] }));
  await journal.recordLeft(day('2026-10-31'), 'close');
  const all = async (store: 'days' | 'sums') =>
    (await journal.store.read((view) => view.all(store))).map((body) => ({ body }));
  const [days, sums] = [await all('days'), await all('sums')];
  expect(areSumsRight(['mutual-1', days, sums])).toBe(true);
  // A day that its month does not know, one counted twice, and one of which an entry is gone.
  expect(areSumsRight([days, sums.slice(1)])).toBe(false);
  const twice = JSON.stringify(sums).replace('"began":1', '"began":2');
  expect(areSumsRight([days, JSON.parse(twice)])).toBe(false);
  const gone = structuredClone(days) as { body: { entries: object } }[];
  if (gone[0]) gone[0].body.entries = {};
  expect(areSumsRight([gone, sums])).toBe(false);
});
