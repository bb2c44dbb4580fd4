import { describe, expect, it } from 'vitest';
import { domainOf } from '../../lib/reciprocity/domain';
import { evidenceOf, spanOf } from '../../lib/reciprocity/evidence';
import { wholeOf } from '../../lib/reciprocity/stretch';
import { viewOf } from '../../lib/reciprocity/view';
import { small } from './small';

/** The words that stand as evidence in a text, given what each of its words adds. */
function evidence(text: string, ...weights: number[]): string | undefined {
  const view = viewOf(text, small);
  const span = evidenceOf(view, wholeOf(view), weights);
  return span && text.slice(span.start, span.end);
}

describe('the evidence of an answer', () => {
  it.each<[text: string, weights: number[], found: string]>([
    ['a b c d', [0, 3, 0, 0], 'b'],
    ['a b c d', [0, 3, 3, 0], 'b c'],
    ['a b c d', [0, 3, 0.1, 3], 'b c d'],
    // A weak neighbour thins it out.
    ['a b c d', [0.1, 3, 0, 0.1], 'b'],
    ['a b c d', [3, -9, 3.1, 0], 'c'],
    ['a b. c d', [0, 3, 3, 0], 'b'],
    ['a b. c d', [0, 3, 2, 3], 'c d'],
    ['a b', [-3, -1], 'b'],
    ['a b c d e f g h i j k', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'a b c d e f g h i'],
  ])('in “%s” of weights %j', (text, weights, found) => {
    expect(evidence(text, ...weights)).toBe(found);
  });

  it('in a stretch is looked for there alone', () => {
    const text = 'a b. c d e. f';
    const span = evidenceOf(viewOf(text, small), { from: 2, to: 5 }, [0, 3, 3]);
    expect(text.slice(span?.start, span?.end)).toBe('d e');
  });

  it.each<[text: string, from: number, to: number, fewest: number, found: string]>([
    ['a b c d e', 0, 2, 4, 'a b c d'],
    ['a b c d e', 0, 4, 2, 'a b c d'],
    ['a b c. d e', 0, 1, 5, 'a b c'],
    ['a b. c d e', 3, 4, 5, 'd e'],
  ])(
    'in “%s” from %i to %i has %i words where its sentence has',
    (text, from, to, fewest, found) => {
      const { tokens } = viewOf(text, small);
      const span = spanOf(tokens, { from, to }, fewest);
      expect(text.slice(span.start, span.end)).toBe(found);
      const weights = tokens.map((_, at) => (at >= from && at < to ? 3 : 0));
      expect(
        evidenceOf(viewOf(text, small), wholeOf(viewOf(text, small)), weights, fewest),
      ).toEqual(span);
    },
  );

  it('is none in a text without words', () => {
    expect(evidence('')).toBeUndefined();
    expect(evidence('...')).toBeUndefined();
  });
});

describe('the domain of an act', () => {
  const domain = (id: Parameters<typeof domainOf>[0], text: string, words: string) => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return domainOf(id, span, viewOf(text, small), small);
  };

  it.each([
    ['give.offer', 'can i lend you cash', 'can i lend', 'money'],
    ['give.offer', 'can i help you', 'can i help', 'labour'],
    ['give.offer', 'can i listen', 'can i', 'support'],
    ['ask.favour', 'can i get a hug', 'can i get', 'affection'],
    ['ask.favour', 'could you visit', 'could you', 'time'],
    ['give.did', 'i sent the address', 'i sent', 'information'],
    ['give.commit', 'i will vote', 'i will', 'voice'],
    // The first such word counts.
    ['give.offer', 'can i visit with cash', 'can i', 'time'],
    // Where the act ends says how far one looks: thirty letters further.
    [`give.offer`, `can i${' '.repeat(30)}hug`, 'can i', 'affection'],
    [`give.offer`, `can i${' '.repeat(31)}hug`, 'can i', 'labour'],
    ['give.offer', 'hug', 'hug', 'affection'],
    // What comes before the act says nothing, nor what comes long after it.
    ['give.offer', 'cash? can i help', 'can i help', 'labour'],
    ['give.offer', 'can i help, then i will go and bring you the cash', 'can i help', 'labour'],
    ['give.offer', 'can i help, then i will go with cash', 'can i help', 'money'],
    // A word of several classes has the domain of the first.
    ['give.offer', 'can i bring it', 'can i', 'labour'],
    // An act that says what it gives has its own.
    ['give.thanks', 'thanks for the cash', 'thanks', 'support'],
    ['ask.money', 'could you listen', 'could you', 'money'],
  ] as const)('%s in “%s”', (id, text, words, found) => {
    expect(domain(id, text, words)).toBe(found);
  });

  it.each([
    ['support', 'listen shoulder comfort lean ears vent'],
    ['affection', 'cuddle hug kiss kisses hugs'],
    ['time', 'call visit evening company chat'],
    ['voice', 'decide choose opinion vote say'],
    ['information', 'advice link address code answer'],
    ['money', 'cash rent'],
    // Words of chores say nothing of their own, nor does a word of no class.
    ['labour', 'carry tidy mum something'],
  ])('is %s where its object is one of: %s', (found, words) => {
    for (const word of words.split(' ')) {
      for (const id of ['give.offer', 'give.commit', 'give.did', 'ask.favour'] as const) {
        expect(domain(id, `act ${word}`, 'act'), `${id} ${word}`).toBe(found);
      }
    }
    expect(domain('ask.nudge', 'act', 'act')).toBe('time');
    expect(domain('ask.nudge', 'act cash', 'act')).toBe('money');
  });
});
