import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/reciprocity/read';
import type { Reading } from '../../lib/reciprocity/reading';

const words = fc.constantFrom(
  'you',
  'never',
  'sorry',
  'but',
  'can you',
  'ur',
  "don't",
  '😂',
  '👩‍👩‍👧',
  '?',
  '!!',
  '.',
  '\n',
  '"',
  '`',
  'he said',
  'lazy',
  'https://a.b',
  'é',
  'מה',
  '\ud83d',
  'NOW',
  'if',
  'until',
  ',',
);
const messages = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
);

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

const ids = (reading: Reading): string[] =>
  [...reading.acts, ...reading.patterns].map((one) => one.id);

describe('a reading', () => {
  it('never throws, and every span lies inside the text on character boundaries', () => {
    fc.assert(
      fc.property(messages, (text) => {
        const reading = read(text);
        for (const { span } of [...reading.acts, ...reading.patterns]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false);
        }
        if (reading.safety !== undefined) expect(reading.patterns).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same for the same text, whatever was read in between', () => {
    fc.assert(
      fc.property(messages, messages, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing in an empty text and in a language without a pack', () => {
    expect(read('').acts).toEqual([]);
    expect(read('   \n').patterns).toEqual([]);
    expect(read('you never listen', { languages: ['de'] }).patterns).toEqual([]);
  });

  it.each([
    'you never listen to me, you are so selfish',
    'if you loved me you would come',
    'shut up you absolute idiot',
    'tell her tonight or i will, and you will regret it',
    'i looked through your phone. who is he',
  ])('keeps its pattern when an unrelated sentence is appended: %s', (text) => {
    const alone = read(text).patterns;
    expect(alone.length).toBeGreaterThan(0);
    for (const more of [
      ' The bus leaves at nine.',
      '\nIt is raining here.',
      '. We had soup for lunch.',
    ]) {
      expect(read(text + more).patterns.length, more).toBeGreaterThan(0);
    }
  });

  it.each([
    ['fear', "i'm scared of him, please don't tell him where i am"],
    ['violence', 'he choked me in march and said it was a joke'],
    ['self_harm', 'i want to die, you never listen'],
  ])('is silent for %s', (safety, text) => {
    expect(read(text)).toMatchObject({ safety, patterns: [] });
  });

  it.each([
    'scared of spiders',
    'this spin class is killing me',
    'grandma beat us all at cards 😂',
    'hit the wall at mile 19',
  ])('takes an idiom for an idiom: %s', (text) => {
    expect(read(text).safety).toBeUndefined();
  });

  it("reads the writer's own violent threat as threat, and fear of one as safety", () => {
    expect(ids(read("say that again and i'll knock your teeth out"))).toContain('threat');
    expect(read('you hit me last night. say it again and i will hit you').patterns).toEqual([]);
  });

  it('silences the self family where anger of the recipient is mentioned', () => {
    const calm = read("sorry sorry i'm so sorry, i ruin everything i touch, i'm the worst");
    expect(calm.patterns.length).toBeGreaterThan(0);
    const feared = read("sorry sorry i'm so sorry, i ruin everything i touch, please don't be mad");
    expect(
      feared.patterns.filter((one) =>
        ['self_blame', 'over_apology', 'self_erase'].includes(one.id),
      ),
    ).toEqual([]);
  });

  it.each([
    'no.',
    'I will not be lending the money.',
    'please stop messaging me',
    "i'm leaving. i've found a room",
    'not comfortable with that',
  ])('leaves limits and noes alone: %s', (text) => {
    expect(read(text).patterns).toEqual([]);
  });
});
