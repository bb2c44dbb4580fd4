import { expect, test } from 'vitest';
import { patterns } from '../../lib/reciprocity/pattern';
import { read } from '../../lib/reciprocity/read';
import { calm, firsts, hot } from '../e2e/words';

/** What the browser tests write around them. */
const arounds = [
  ...[...firsts].map((first) => `${first} % `),
  '%',
  'a %',
  '% ',
  'b % home by six ',
  'one\n%',
  '% !',
];
const heavy = (text: string) =>
  read(text)
    .patterns.filter(({ id }) => patterns[id].severity > 1)
    .map(({ id }) => id);

test('the wordings of the browser tests deserve a hold, whatever stands around them', () => {
  const shown = new Set<string>();
  for (const one of hot) {
    for (const around of arounds)
      expect([around, heavy(around.replace('%', one))]).not.toEqual([around, []]);
    for (const id of heavy(one).slice(0, 1)) shown.add(id);
  }
  expect(shown.size).toBe(hot.length);
});

test('the calm ones deserve none', () => {
  for (const one of calm) expect(heavy(one)).toEqual([]);
});
