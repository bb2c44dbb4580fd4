import { describe, expect, it } from 'vitest';
import type { Masks } from '../../lib/reciprocity/masks';
import { viewOf } from '../../lib/reciprocity/view';
import { small } from './small';

/** The words of a view: `<` where a clause begins, `>` where it ends, ~ where somebody else is reported. */
function clauses(text: string, masks: Masks = {}): string {
  return viewOf(text, small, masks)
    .tokens.map(({ word, begins, ends, reported }) => {
      const shown = `${word.text}${reported ? '~' : ''}`;
      return `${begins ? '<' : ''}${shown}${ends ? '>' : ''}`;
    })
    .join(' ');
}

/** What each masked stretch covers. */
function masked(text: string, masks: Masks = {}): string[] {
  return viewOf(text, small, masks).tokens.flatMap(({ word, start, end }) =>
    word.text.startsWith('«') ? [`${word.text} ${text.slice(start, end)}`] : [],
  );
}

describe('a view', () => {
  it.each([
    ['a, b (c) d; e: f', '<a> <b> <c> <d> <e> <f>'],
    ['a b. c', '<a b> <c>'],
    ['why? no!! ok! yes??', '<why ?> <no !!> <ok> <yes ??>'],
    ['a 😂 b', '<a> <😂> <b>'],
    ['👍🏽', '<👍>'],
    ['a\n\nb', '<a> <b>'],
    [
      'a £ b % c @ d # e & f + g = h / i $ j € k ₹',
      '<a £ b % c @ d # e & f + g = h / i $ j € k ₹>',
    ],
    ['...a', '<a>'],
    ['', ''],
  ])('of “%s” has clauses', (text, found) => {
    expect(clauses(text)).toBe(found);
  });

  it('knows the classes of words, not of single letters but “i”', () => {
    const { tokens } = viewOf('bring mums xs i a', small);
    expect(tokens.map(({ word }) => word.classes)).toEqual([[1, 2], [0], [], [], []]);
  });

  it('numbers its sentences as the text has them', () => {
    const { tokens } = viewOf('a b. c\n\nd', small);
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 3]);
  });

  it('holds the place of every word, and whether it shouts', () => {
    const { tokens, masked: many } = viewOf('so LATE', small);
    expect(tokens).toMatchObject([
      { start: 0, end: 2, capital: false },
      { start: 3, end: 7, capital: true },
    ]);
    expect(many).toBe(0);
  });
});

describe('a quotation', () => {
  it.each([
    ['a "b c d" e', ['«quote» "b c d"']],
    ['“a b c” “d e f” g', ['«quote» “a b c”', '«quote» “d e f”']],
    ['„a b c“ d', ['«quote» „a b c“']],
    ['«a b c» d', ['«quote» «a b c»']],
    ['♪ a b c ♪ d', ['«quote» ♪ a b c ♪']],
    ['🎵 a b c 🎵', ['«quote» 🎵 a b c 🎵']],
    ["he 'never ever calls me' ok", ["«quote» 'never ever calls me'"]],
    ['he said ‘never don’t call’.', ['«quote» ‘never don’t call’']],
    ["'a b c' d", ["«quote» 'a b c'"]],
    ["'a b c' 'd e f' g", ["«quote» 'a b c'", "«quote» 'd e f'"]],
    ["a 'b c d' ('e f g') h", ["«quote» 'b c d'", "«quote» 'e f g'"]],
    ["a'b c d' 'e f g' h", ["«quote» 'e f g'"]],
    ["a 'b c' 'd e f' g", ["«quote» 'd e f'"]],
    ["a ('b c d') e", []],
    ['a "b c d" https://x.y', ['«quote» "b c d"', '«quote» https://x.y']],
    ['`a b` "c d e" f', ['«quote» `a b`', '«quote» "c d e"']],
    ['"a b c" `d e`', ['«quote» "a b c"', '«quote» `d e`']],
    [`${'la '.repeat(70)}"b c d"`, ['«quote» "b c d"']],
    ['a "b c «d e f» g', ['«quote» «d e f»']],
    ['a b” c “d e f', []],
    // One or two words are the writer's own wording.
    ['a "b c" e', []],
    ["a 'b c' e", []],
    // What is not closed is none.
    ['a "b c d e', []],
    ['a ”b c d” e', []],
    ["it's the boys' own car", []],
    [`"${'a '.repeat(120)}"`, []],
    [`"${'a '.repeat(119).trim()}"`, [`«quote» "${'a '.repeat(119).trim()}"`]],
    ['"a b c" d "e" f', ['«quote» "a b c"']],
  ])('in “%.60s”', (text, found) => {
    expect(masked(text)).toEqual(found);
  });

  it('is a line that begins with “>”, and no other', () => {
    expect(clauses('> a b\nc')).toBe('<«quote»> <c>');
    expect(masked('a\n> b c\n> d\ne')).toEqual(['«quote» > b c', '«quote» > d']);
    expect(clauses('a > b')).toBe('<a> <b>');
    expect(masked('> a')).toEqual(['«quote» > a']);
    expect(viewOf('a\n> b c\n> d\ne', small).masked).toBe(2);
  });

  it('stays where the mask is off', () => {
    expect(masked('> a b c "d e f"', { quotes: false })).toEqual([]);
    expect(masked("'a b c d' e", { quotes: false })).toEqual([]);
  });
});

describe('code and links', () => {
  it.each([
    ['`a b` c', ['«quote» `a b`']],
    ['a `b c` d `e f`', ['«quote» `b c`', '«quote» `e f`']],
    ['```a b``` c', ['«quote» ```a b```']],
    ['```a `b c` d', ['«quote» `b c`']],
    ['``` a ` b', []],
    ['a ` b', []],
    ['`a` b', []],
    ['`ab` c', []],
    ['a `b` c', []],
    ['`abc` d', ['«quote» `abc`']],
    ['see https://x.y/z now', ['«quote» https://x.y/z']],
    ['see HTTP://x now', ['«quote» HTTP://x']],
    ['WWW.x.y now', ['«quote» WWW.x.y']],
    ['a://b www', []],
  ])('in “%s”', (text, found) => {
    expect(masked(text)).toEqual(found);
  });

  it('stay where the mask is off', () => {
    expect(masked('`a b` c', { code: false })).toEqual([]);
    expect(masked('see https://x.y', { links: false })).toEqual([]);
    expect(masked('`a b` https://x.y', { links: false })).toEqual(['«quote» `a b`']);
    expect(masked('`a b` https://x.y', { code: false })).toEqual(['«quote» https://x.y']);
  });
});

describe('a title', () => {
  it.each([
    ['watching Big Bang Now then', ['«title» Big Bang Now']],
    ['watching Big', []],
    ['watching Big bang', []],
    ['watching big Bang', []],
    ['watching the Big Bang', []],
    ['saw Big Bang', []],
    ['not Big Bang', []],
    ['mum Big Bang', []],
    ['watching I Am', []],
    ['watching 12 Angry Men', ['«title» Angry Men']],
  ])('in “%s”', (text, found) => {
    expect(masked(text)).toEqual(found);
  });

  it('stays where the mask is off, and is counted once', () => {
    expect(masked('watching Big Bang', { titles: false })).toEqual([]);
    expect(viewOf('watching Big Bang Now', small).masked).toBe(1);
  });
});

describe('reported speech', () => {
  it.each([
    ['he said u never. no', '<he said you~ never~> <no>'],
    ['mum just said x', '<mum just said x~>'],
    ['she told me, me', '<she told me~> <me~>'],
    ['they said x', '<they said x>'],
    ['just said x', '<just said x>'],
    ['u just said x', '<you just said x>'],
    ['he x said y', '<he x said y>'],
    ['he never x', '<he never x>'],
    ['he watching x', '<he watching x>'],
    ['said he x', '<said he x>'],
  ])('in “%s”', (text, found) => {
    expect(clauses(text)).toBe(found);
  });

  it('is not marked where the mask is off', () => {
    expect(clauses('he said x', { reported: false })).toBe('<he said x>');
  });
});
