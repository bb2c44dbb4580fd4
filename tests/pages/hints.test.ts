import { describe, expect, it } from 'vitest';
import { hintTexts, quoted, stopTexts, variants } from '../../lib/hints/words';
import { patternIds, patterns } from '../../lib/reciprocity/pattern';
import { grade, sentences, words } from './grade';
import { english } from './texts';

const own = 'you never help';
const numbers = Array.from({ length: variants }, (_, n) => n);
const every = patternIds.flatMap((id) =>
  numbers.map((n) => ({ id, n, hint: hintTexts(id, own, n, english) })),
);
const all = ({ hint }: (typeof every)[number]) =>
  [hint.notice, hint.question, hint.rewording ?? '', hint.about].join(' ');

/** What no text may say (model 3f.6 and 3f.7, look.md). */
const forbidden =
  /\b(?:toxic|narciss\w*|abus\w*|codependent|manipulat\w*|gaslight\w*|sure|should|wrong of you|calm down|well done|great job|good job|score|streak|debt|owe[sd]?|forgive|he|she|his|partner|boyfriend|girlfriend|husband|wife)\b|!/i;

/** What a rewording of blame, pressure or withdrawal may not add. */
const smaller =
  /\bmy part\b|you['’]re right|you were right|i['’]ll (?:write|call|come|be|do|try|make)\b|i promise|when i['’]m calmer|\bsorry\b|apolog|my fault|i was wrong|forgive/i;

describe('the texts of hints', () => {
  it.each(every)('quote the writer first and ask one question: $id $n', ({ hint }) => {
    expect(hint.notice).toContain(`“${own}”`);
    expect(hint.question.match(/\?/g)).toHaveLength(1);
    expect(hint.notice).not.toContain('?');
    expect(hint.about).toMatch(/^Looks for /);
  });

  it('differ from wording to wording', () => {
    for (const id of patternIds) {
      const own = every.filter((one) => one.id === id).map(({ hint }) => hint);
      expect(new Set(own.map(({ notice }) => notice)).size, id).toBe(variants);
      expect(new Set(own.map(({ question }) => question)).size, id).toBe(variants);
      const rewordings = new Set(own.map(({ rewording }) => rewording));
      expect(rewordings.size, id).toBe(id === 'control' ? 1 : variants);
    }
  });

  it('offer no rewording for control and for a threat of violence', () => {
    expect(hintTexts('control', 'send me your location', 0, english).rewording).toBeNull();
    for (const words of ['I will hit you', "or i'll break your arm", 'gonna slap u so hard']) {
      const hint = hintTexts('threat', words, 1, english);
      expect(hint.notice).toBe('This mentions hurting someone.');
      expect(hint.question).toBe('Do you want to wait before sending?');
      expect(hint.rewording).toBeNull();
    }
    expect(hintTexts('threat', 'or else I tell your mum', 0, english).rewording).not.toBeNull();
  });

  it.each(every)('hold no forbidden word: $id $n', (one) => {
    expect(all(one)).not.toMatch(forbidden);
  });

  it.each(every)('add no admission, apology, offer or promise: $id $n', ({ id, hint }) => {
    const { family } = patterns[id];
    if (id === 'sorry_but' || family === 'self') return;
    expect(hint.rewording ?? '').not.toMatch(smaller);
  });

  it('promise nothing in the family of the self', () => {
    for (const { id, hint } of every) {
      if (patterns[id].family === 'self')
        expect(hint.rewording).not.toMatch(/next time|i['’]ll|sorry/i);
    }
  });

  it.each(every)('are of grade 6 or lower, in short sentences: $id $n', (one) => {
    expect(grade(all(one))).toBeLessThanOrEqual(6);
    for (const sentence of sentences(all(one))) {
      expect(words(sentence).length, sentence).toBeLessThanOrEqual(17);
    }
  });

  it('offer to stop, and nothing else, at the third heated draft', () => {
    const stop = stopTexts('heat', english);
    expect(stop.notice).toBe('This is the third heated draft in a short while.');
    expect(stop.question).toBe('Stop for twenty minutes?');
    expect(stop.rewording).toBeNull();
  });

  it('quote long or broken words on one line, cut at a word', () => {
    expect(quoted(' a\n b ')).toBe('a b');
    const long = quoted('word '.repeat(40));
    expect(long.length).toBeLessThanOrEqual(61);
    expect(long).toMatch(/word…$/);
    expect(quoted('😀'.repeat(50)).isWellFormed()).toBe(true);
    expect(quoted(`a${'😀'.repeat(50)}`).isWellFormed()).toBe(true);
  });
});
