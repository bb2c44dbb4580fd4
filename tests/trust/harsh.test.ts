import { expect, it } from 'vitest';
import { patterns } from '../../lib/reciprocity/pattern';
import { read } from '../../lib/reciprocity/read';
import { harsh } from '../e2e/trust/write';

it('the draft that is held in the browsers’ tests gets its hint by its last letter', () => {
  const found = (text: string) => read(text, { languages: ['en'], last: [] }).patterns;
  expect(found(harsh).map(({ id }) => patterns[id].severity)).toEqual([2]);
  for (let end = 0; end < harsh.length; end++) expect(found(harsh.slice(0, end))).toEqual([]);
});
