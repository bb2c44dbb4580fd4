import { expect, test } from 'vitest';
import { patterns } from '../../lib/reciprocity/pattern';
import { read } from '../../lib/reciprocity/read';
import { calm, firsts, hot, hotAndShort } from '../e2e/words';

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

test.each([hot, hotAndShort])(
  'the wordings of the browser tests deserve a hold, whatever stands around them',
  (...all) => {
    const shown = new Set<string>();
    for (const one of all) {
      for (const around of arounds)
        expect([around, heavy(around.replace('%', one))]).not.toEqual([around, []]);
      for (const id of heavy(one).slice(0, 1)) shown.add(id);
    }
    expect(shown.size).toBe(all.length);
  },
);

test('the calm ones deserve none, whichever stand together, up to any letter', () => {
  const together = calm.flatMap((one) => calm.map((other) => `${one} ${other}`));
  for (const text of [...firsts].flatMap((first) => together.map((both) => `${first} ${both} `))) {
    for (let end = 1; end <= text.length; end += 1) {
      expect([text.slice(0, end), heavy(text.slice(0, end))]).toEqual([text.slice(0, end), []]);
    }
  }
});
