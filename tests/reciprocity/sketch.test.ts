import { describe, expect, it } from 'vitest';
import { isDenied, isPlayful, isSilencedByPlay } from '../../lib/reciprocity/guards';
import { hashOf } from '../../lib/reciprocity/hash';
import { patternIds } from '../../lib/reciprocity/pattern';
import { buildSketch, type Features, type NameOf } from '../../lib/reciprocity/sketch';
import { wholeOf } from '../../lib/reciprocity/stretch';
import { viewOf } from '../../lib/reciprocity/view';
import { small, wordsOf } from './small';

interface Feature {
  readonly hash: number;
  readonly from: number;
  readonly to: number;
}

const sketch = buildSketch(['rule-one', 'rule-two']);

function features(text: string, ...firings: [rule: number, from: number, to: number][]): Feature[] {
  const view = viewOf(text, small);
  const fired = firings.map(([rule, from, to]) => ({ rule, from, to }));
  return listOf(sketch(view, wholeOf(view), fired));
}

function listOf({ list, count }: Features): Feature[] {
  return Array.from({ length: count }, (_, one) => {
    const [hash = 0, from = 0, to = 0] = list.slice(one * 3);
    return { hash, from, to };
  });
}

const places = (list: readonly Feature[]) => list.map(({ from, to }) => `${from}-${to}`).join(' ');
const hashes = (list: readonly Feature[]) => new Set(list.map(({ hash }) => hash));
/** Features of one text that another has not. */
const beyond = (one: string, other: string) => {
  const known = hashes(features(other));
  return features(one).filter(({ hash }) => !known.has(hash));
};
const long = 'one two four';

describe('the features of a message', () => {
  it('are called by the names that are given, and left out where there is none', () => {
    const view = viewOf('one mum bringing', small);
    const by = (nameOf?: NameOf) => listOf(sketch(view, wholeOf(view), [], nameOf));
    const all = by();
    const even: NameOf = (hash) => (hash % 2 === 0 ? hash : -1);
    expect(by(even)).toEqual(all.filter(({ hash }) => hash % 2 === 0));
    expect(by((hash) => hash + 1)).toEqual(all.map((one) => ({ ...one, hash: one.hash + 1 })));
    expect(by()).toEqual(all);
  });

  it('are each word, pair and three in a row with the ends, and the first letters of a long one', () => {
    expect(places(features(long))).toBe('0-1 0-1 1-2 0-2 0-2 2-3 1-3 0-3 2-3 1-3');
    // Six letters have a stem of five.
    expect(places(features('letter'))).toBe('0-1 0-1 0-1 0-1 0-0');
    expect(beyond('letter', 'letters').map(({ from, to }) => to - from)).toEqual([1, 1, 1]);
    expect(places(features('seven'))).toBe('0-1 0-1 0-1 0-0');
    expect(places(features(''))).toBe('0-0');
  });

  it('differ all of them', () => {
    const all = features('a b c d e f gentle');
    expect(hashes(all).size).toBe(all.length);
    expect(hashes(features(long)).size).toBe(features(long).length);
  });

  it('are the same for the same words, and know their order', () => {
    expect(features('a b c')).toEqual(features('a b c'));
    const words = (text: string) =>
      hashes(features(text).filter(({ from, to }) => to - from === 1));
    expect(words('a b').intersection(words('b a')).size).toBe(2);
    expect(beyond('a b c', 'c b a').length).toBeGreaterThan(4);
    // The same pair is one feature wherever it stands.
    const pair = (text: string, from: number) =>
      features(text).filter((one) => one.from === from && one.to === from + 2)[0]?.hash;
    expect(pair('x y z', 1)).toBe(pair('q y z', 1));
  });

  it('are the classes of a word, and pairs of classes with what stands beside them', () => {
    const list = features('my mum and');
    // Word, pair, three, class, and mixed pairs on both sides of the class.
    expect(places(list)).toBe('0-1 0-1 1-2 0-2 0-2 1-2 0-2 2-3 1-3 0-3 1-3 2-3 1-3');
    const shared = hashes(features('my mum and')).intersection(hashes(features('my dad and')));
    expect(shared.size).toBeGreaterThan(
      hashes(features('my mum and')).intersection(hashes(features('my car and'))).size + 2,
    );
    // Two classes beside each other, and a word of two classes.
    expect(places(features('mum bring'))).toBe('0-1 0-1 0-1 1-2 0-2 0-2 1-2 1-2 0-2 1-2 0-2 0-0');
    expect(hashes(features('mum carry')).intersection(hashes(features('dad tidy'))).size).toBe(4);
  });

  it('are the rules that matched, apart where they were denied or reported', () => {
    const rule = (text: string, number = 0) => {
      const view = viewOf(text, small);
      const at = wordsOf(view.tokens).indexOf('rude');
      const own = features(text, [number, at, at + 1]);
      const plain = hashes(features(text));
      return own.find(({ hash }) => !plain.has(hash));
    };
    const plain = rule('so rude');
    expect(plain).toMatchObject({ from: 1, to: 2 });
    expect(rule('you are rude then')?.hash).toBe(plain?.hash);
    expect(rule('so rude', 1)?.hash).not.toBe(plain?.hash);
    const denied = rule('not rude');
    expect(denied?.hash).not.toBe(plain?.hash);
    expect(rule('he said so rude')?.hash).toBe(denied?.hash);
    // What lies beyond the words of a stretch counts for none.
    expect(features('so rude', [0, 2, 3])).toEqual(features('so rude'));
  });

  it('of a part are those of its words by themselves, in their places', () => {
    const view = viewOf('hi mum. NO he was rude lol. bye', small);
    const firings = [
      { rule: 1, from: 1, to: 2 },
      { rule: 0, from: 5, to: 9 },
      { rule: 0, from: 7, to: 8 },
    ];
    const part = listOf(sketch(view, { from: 2, to: 7 }, firings));
    const moved = features('NO he was rude lol', [0, 3, 5]).map((one) =>
      one.to === 0 ? one : { ...one, from: one.from + 2, to: one.to + 2 },
    );
    expect(part).toEqual(moved);
  });

  it('are as many as it takes', () => {
    const text = 'one gentle word '.repeat(300);
    const list = features(text);
    expect(list.length).toBeGreaterThan(2_700);
    expect(list.at(-1)).toMatchObject({ from: 898, to: 900 });
  });

  it.each([
    ['play', 'so it goes lol', 'so it goes la', 1],
    ['a masked stretch', 'a b "x y z"', 'a b x', 1],
    ['capitals', 'SO it goes', 'so it goes', 1],
    ['two apologies', 'sorry sorry x', 'sorry so x', 1],
  ])('say of the whole message: %s', (_, text, other, count) => {
    const whole = (words: string) =>
      features(words).filter(({ from, to }) => from === 0 && to === 0).length;
    expect(whole(text) - whole(other)).toBe(count);
  });

  it('say how short a message is, and whether it shouts a little or a lot', () => {
    const whole = (words: string) =>
      features(words)
        .filter(({ from, to }) => from === 0 && to === 0)
        .map(({ hash }) => hash);
    const [none] = whole('');
    const [one] = whole('a');
    const [two] = whole('a b');
    expect(new Set([none, one, two]).size).toBe(3);
    expect(whole('a b c')).toEqual([]);
    expect(whole('c d')).toEqual([two]);
    expect(whole('NO a b')).toEqual(whole('NO NO b'));
    expect(whole('NO NO NO')).toHaveLength(1);
    expect(whole('NO NO NO')).not.toEqual(whole('NO NO b'));
    expect(whole('sorry a b')).toEqual([]);
  });
});

describe('the hash of a word', () => {
  it('is that of its first letters where only these are asked for', () => {
    expect(hashOf('letters', 5)).toBe(hashOf('lette'));
    expect(hashOf('ab')).not.toBe(hashOf('ba'));
    expect(Number.isInteger(hashOf('a'))).toBe(true);
  });

  it('is what the figures were learned with', () => {
    expect([hashOf(''), hashOf('a'), hashOf('you')]).toEqual([-2066786203, -1841419918, 784810834]);
  });
});

describe('the guards', () => {
  const denied = (text: string, word: string) => {
    const view = viewOf(text, small);
    const from = wordsOf(view.tokens).indexOf(word);
    return isDenied(view, { rule: 0, from, to: from + 1 });
  };

  it.each([
    ['not rude', true],
    ['not so rude', true],
    // Further away only where a doubt stands between.
    ['not so so rude', false],
    ['not think so rude', true],
    ['not think u are rude', true],
    ['not think u are so rude', false],
    ['not. rude', false],
    ['rude not', false],
    ['rude', false],
    ['think u are rude', false],
    ['never mean to rude', true],
    ['think not so so rude', false],
    ['not so so so so rude', false],
    ['think. not a b rude', false],
    ['rude. think a b. not rude', false],
  ])('take back what is denied: %s', (text, taken) => {
    expect(denied(text, 'rude')).toBe(taken);
  });

  it('take nothing back from words that are a denial themselves', () => {
    expect(denied('never not', 'not')).toBe(false);
  });

  it('see play in a word and in an emoji', () => {
    const playful = (text: string, from: number, to: number) =>
      isPlayful(viewOf(text, small), { from, to });
    expect(playful('rude lol', 0, 2)).toBe(true);
    expect(playful('rude 😂', 0, 2)).toBe(true);
    expect(playful('rude', 0, 1)).toBe(false);
    expect(playful('lol. rude. lol', 1, 2)).toBe(false);
  });

  it('silence what play takes back, and nothing weightier', () => {
    expect(patternIds.filter(isSilencedByPlay).sort()).toEqual([
      'absolutes',
      'character',
      'compare',
      'dismiss',
      'heat',
      'ledger',
      'over_apology',
      'self_blame',
    ]);
  });
});
