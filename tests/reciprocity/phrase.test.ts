import { describe, expect, it } from 'vitest';
import { lexicon as english } from '../../lib/reciprocity/heuristics/en/lexicon';
import { buildLexicon } from '../../lib/reciprocity/lexicon';
import { compileRules } from '../../lib/reciprocity/rules';
import { viewOf } from '../../lib/reciprocity/view';
import { matches, small } from './small';

const inEnglish = buildLexicon(english);

describe('the notation of phrases', () => {
  it.each<[phrase: string, text: string, found: string[]]>([
    ['you never', 'You NEVER call', ['you never']],
    ['you never', 'never you', []],
    ['you never', 'you will never', []],
    ['you never', 'u never', ['you never']],
    ["don't go", 'dont go', ['do not go']],
    ["don't go", 'do not go', ['do not go']],
    ['(stay|go away) now', 'stay now', ['stay now']],
    ['(stay|go away) now', 'go away now', ['go away now']],
    ['(stay|go away) now', 'go now', []],
    ['(a|(b|c d)) now', 'c d now', ['c d now']],
    ['(a|(b|c d)) now', 'b now', ['b now']],
    ['so very? late', 'so late', ['so late']],
    ['so very? late', 'so very late', ['so very late']],
    ['so very? late', 'so very very late', []],
    ['so (very much)? late', 'so very much late', ['so very much late']],
    ['so (very much)? late', 'so late', ['so late']],
    ['so (very much)? late', 'so very much very much late', []],
    ['go (on)+ now', 'go now', []],
    ['go (on)+ now', 'go on on on on now', ['go on on on on now']],
    ['go (on)+ now', 'go on on on on on now', []],
    ['go (on)* now', 'go now', ['go now']],
    ['go (on)* now', 'go on on now', ['go on on now']],
    ['go (on) *2 now', 'go on and on now', ['go on and on now']],
    ['go (on)*2 now', 'go on and on now', ['go on and on now']],
    ['my <kin>', 'my sister knows', ['my sister']],
    ['my <kin>', 'my sisters know', ['my sisters']],
    ['my <kin>', 'my friend', []],
    ['my <kin>? car', 'my dad car', ['my dad car']],
    ['my <kin>? car', 'my car', ['my car']],
    ['(<kin>|you) drove', 'dad drove', ['dad drove']],
    ['(<kin>|you) drove', 'you drove', ['you drove']],
    ['you *2 late', 'you late', ['you late']],
    ['you *2 late', 'you came so late', ['you came so late']],
    ['you *2 late', 'you came here so late', []],
    ['you *2 late', 'you came. late', []],
    ['you late', 'you. late', []],
    ['^ fine', 'well, fine', ['fine']],
    ['^ fine', 'well fine', []],
    ['^ fine', 'fine', ['fine']],
    ['fine $', 'fine, then', ['fine']],
    ['fine $', 'fine then', []],
    ['fine $', 'it is fine', ['fine']],
    ['^ fine $', 'so. fine. good', ['fine']],
    ['why \\?', 'why?', ['why ?']],
    ['why \\?', 'why', []],
    ['why ??', 'why???', ['why ??']],
    ['no !!', 'no!!!', ['no !!']],
    ['no !!', 'no!', []],
    ['a', 'a a', ['a']],
    // A word of several is one thing, whatever follows it.
    ["i don't? go", 'i go', ['i go']],
    ["i don't? go", 'i do not go', ['i do not go']],
    ["i don't? go", 'i do go', []],
    ["(don't|never) go", 'do not go', ['do not go']],
    ["(don't|never) go", 'never go', ['never go']],
    ["(don't|never)? go", 'go', ['go']],
    ['a (b (c|d e)? f)? g', 'a g', ['a g']],
    ['a (b (c|d e)? f)? g', 'a b f g', ['a b f g']],
    ['a (b (c|d e)? f)? g', 'a b d e f g', ['a b d e f g']],
    ['a (b (c|d e)? f)? g', 'a b c e f g', []],
    ['a ((b|c)|(d|e f)) g', 'a c g', ['a c g']],
    ['a ((b|c)|(d|e f)) g', 'a e f g', ['a e f g']],
    ['a ((b|c)|(d|e f)) g', 'a e g', []],
    ['a (b|c)+ g', 'a b c b c g', ['a b c b c g']],
    ['a (b|c)+ g', 'a g', []],
    ['a (b|c)* g', 'a g', ['a g']],
    ['a (b|<kin>|c d) g', 'a mum g', ['a mum g']],
    ['a (b|<kin>|c d) g', 'a b g', ['a b g']],
    ['a (b|<kin>|c d) g', 'a c d g', ['a c d g']],
    ['a (b|<kin>|c d) g', 'a d g', []],
    ['<kin> <kin>', 'mum dad', ['mum dad']],
    ['<fetch> it', 'bring it', ['bring it']],
    ['<money> it', 'bring it', ['bring it']],
    ['(a)?b', 'b', ['b']],
    ['(a)?b', 'a b', ['a b']],
    ['(a)(b)', 'a b', ['a b']],
    ['a *0 b', 'a b', ['a b']],
    ['a *0 b', 'a x b', []],
    ['a *3 b', 'a x y z b', ['a x y z b']],
    ['a *3 b', 'a x y z z b', []],
    ['*1 b', 'x b', ['x b']],
    ['a *1', 'a x', ['a x']],
    ['a ^ b', 'a, b', ['a b']],
    ['a ^ b', 'a b', []],
    ['a $ b', 'a, b', ['a b']],
    ['a $ b', 'a b', []],
    ['a b $', 'a b', ['a b']],
    ['a b $', 'a b c', []],
    ['a b ^ c', 'a b, c', ['a b c']],
    ['a b ^ c', 'a b c', []],
    ['what\\?', 'what?', []],
    ['a *10 b', `a ${'x '.repeat(10)}b`, [`a ${'x '.repeat(10)}b`]],
    ['a *10 b', `a ${'x '.repeat(11)}b`, []],
    ['under_score', 'under_score', ['under_score']],
  ])('%s in “%s”', (phrase, text, found) => {
    expect(matches(phrase, text)).toEqual(found);
  });

  it.each([
    ['my <nobody>', 'No word class <nobody> in "my <nobody>"'],
    ['(stay|go now', 'Unclosed group in "(stay|go now"'],
    ['stay) now', 'Stray ")" in "stay) now"'],
    ['stay | now', 'Stray "|" in "stay | now"'],
  ])('%s cannot be read', (phrase, says) => {
    expect(() => matches(phrase, 'stay now')).toThrow(says);
  });

  it('a phrase of nothing but gaps costs little, and later words are still found', () => {
    const text = `${'la '.repeat(300)}. stay now`;
    const phrases = '*9 *9 *9 *9 *9 zz\nstay now';
    const [found] = matches(phrases, text);
    expect(found).toBe('stay now');
  });

  it.each([
    // What begins alike is stored once, and leads on to each of them.
    ['a b\na c', 'a b', 'a b'],
    ['a b\na c', 'a c', 'a c'],
    ['a *1 b\na *2 c', 'a x b', 'a x b'],
    ['a *1 b\na *2 c', 'a x y c', 'a x y c'],
    ['a *1 b\na *2 c', 'a x y b', undefined],
    ['^ a b\n^ a c', 'x, a c', 'a c'],
    ['^ a\na b', 'x a b', 'a b'],
    ['^ a b\na c', 'x a b', undefined],
    ['a $\na $ b', 'a', 'a'],
    ['<kin> a\n<kin> b', 'dad b', 'dad b'],
    ['(a|b) c\n(a|d) e', 'd e', 'd e'],
    ['(a|b) c\n(a|d) e', 'a e', 'a e'],
    ['(a|b) c\n(a|d) e', 'b e', undefined],
    ['(<kin>|a) c\n(<kin>|<money>) e', 'rent e', 'rent e'],
    ['(<kin>|a) c\n(<kin>|<money>) e', 'mum e', 'mum e'],
    ['(<kin>|a) c\n(<kin>|<money>) e', 'a e', undefined],
    ['(a b|c d|e f|g h)? z\ny', 'g h z', 'g h z'],
    ['(a b|c d|e f|g h)? z\ny', 'z', 'z'],
    ['(a b|c d|e f|g h)? z\ny', 'y', 'y'],
    ['(a b|c d|e f|g h)? z\ny z', 'a z', 'z'],
  ])('%j share their beginnings in “%s”', (phrases, text, found) => {
    expect(matches(phrases, text)[0]).toBe(found);
  });

  it('the mark of what belongs to somebody is a word of its own', () => {
    const rules = compileRules([{ id: 'x', reads: 'heat', phrases: "mum 's late" }], inEnglish);
    expect(rules.fire(viewOf('my mum’s late', inEnglish))).toMatchObject([{ from: 1, to: 4 }]);
    expect(rules.fire(viewOf('my mum s late', inEnglish))).toEqual([]);
  });

  it('a match is told once, however many ways lead to it', () => {
    expect(matches('(a|a b? )\na', 'a')).toEqual(['a']);
    expect(matches([{ phrases: 'a\na' }, { phrases: 'a' }], 'a')).toEqual(['0: a', '1: a']);
  });

  it('more than three ways to the same word lead on from each of them', () => {
    const phrase = '(a one|b two|c three|d four|e) go';
    for (const way of ['a one', 'b two', 'c three', 'd four', 'e']) {
      expect(matches(phrase, `${way} go`)).toEqual([`${way} go`]);
    }
    expect(matches(phrase, 'a two go')).toEqual([]);
  });
});

describe('what fires', () => {
  it('is each rule once a sentence, the longest match', () => {
    expect(matches('go\ngo home', 'go home')).toEqual(['go home']);
    expect(matches('go home\nhome', 'go home')).toEqual(['go home']);
    expect(matches('go home\ngo', 'go. go home')).toEqual(['go', 'go home']);
  });

  it('is the first of two in a sentence, and grows over one that overlaps it', () => {
    expect(matches('go home\nstay here', 'go home and stay here')).toEqual(['go home']);
    expect(matches('go home\nhome now', 'go home now')).toEqual(['go home now']);
    // What only touches it is another.
    expect(matches('go home\nnow please', 'go home now please')).toEqual(['go home']);
  });

  it('is nothing that a phrase of the same sentence takes back', () => {
    const rule = { phrases: 'you never', unless: 'mind\nlol' };
    expect(matches([rule], 'you never mind')).toEqual([]);
    expect(matches([rule], 'you never come lol')).toEqual([]);
    expect(matches([rule], 'you never come. mind it')).toEqual(['you never']);
    expect(matches([{ phrases: 'never mind' }, rule], 'you never mind')).toEqual(['0: never mind']);
    // Before it as well as behind it, and never beyond its sentence.
    expect(matches([rule], 'mind, you never')).toEqual([]);
    expect(matches([rule], 'mind. you never')).toEqual(['you never']);
    expect(matches([rule], 'you never. mind. you never')).toEqual(['you never', 'you never']);
  });

  it('does not depend on the message before', () => {
    const heuristic = { id: 'x', reads: 'heat', phrases: 'you never', unless: 'mind' } as const;
    const rules = compileRules([heuristic], small);
    expect(rules.fire(viewOf('mind you', small))).toEqual([]);
    expect(rules.fire(viewOf('you never', small))).toHaveLength(1);
    expect(rules.fire(viewOf('you', small))).toEqual([]);
  });

  it('is the same for a word wherever it stood before', () => {
    const phrases = ['^ fine', 'fine $', '^ fine $', 'so fine $', 'so ^ fine', 'so late', 'so'];
    const compile = () =>
      compileRules(
        phrases.map((phrase) => ({ id: phrase, reads: 'heat', phrases: phrase })),
        small,
      );
    const texts =
      'fine|fine then|so fine|so fine then|so, fine|so late|so late then|so|so then|late'.split(
        '|',
      );
    for (const first of texts) {
      for (const then of texts) {
        const rules = compile();
        rules.fire(viewOf(first, small));
        const view = viewOf(then, small);
        expect(rules.fire(view), `${then} after ${first}`).toEqual(compile().fire(view));
      }
    }
  });

  it.each([255, 256, 257, 600])('knows the edges of %i words', (count) => {
    const text = `${'la '.repeat(count - 2)}la, fine`;
    expect(matches('^ fine $', text)).toEqual(['fine']);
    expect(matches('^ fine $', text.replace(',', ''))).toEqual([]);
    expect(matches('la $', text)).toEqual(['la']);
  });

  it('is written a phrase a line, with blanks where one likes', () => {
    const rule = { phrases: '\n  go home \n\tstay here  \n', unless: '\n  please \n  lol\n' };
    expect(matches([rule], 'go home')).toEqual(['go home']);
    expect(matches([rule], 'stay here')).toEqual(['stay here']);
    expect(matches([rule], 'stay here please')).toEqual([]);
    expect(matches([rule], 'lol go home')).toEqual([]);
  });

  it('comes in the order of the text, then of the end, then of the rules', () => {
    const rules = ['b', 'a b', 'a', 'a'].map((phrases) => ({ phrases }));
    // One that grew ends behind one that did not.
    const grown = [{ phrases: 'a\na b c' }, { phrases: 'a b' }];
    expect(matches(grown, 'a b c')).toEqual(['1: a b', '0: a b c']);
    expect(matches(rules, 'a b')).toEqual(['2: a', '3: a', '1: a b', '0: b']);
  });
});
