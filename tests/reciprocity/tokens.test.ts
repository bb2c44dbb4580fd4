import { describe, expect, it } from 'vitest';
import { lexicon as english } from '../../lib/reciprocity/heuristics/en/lexicon';
import { buildLexicon } from '../../lib/reciprocity/lexicon';
import { scan } from '../../lib/reciprocity/text';
import { tokensOf } from '../../lib/reciprocity/tokens';
import { small, wordsOf } from './small';

const tokenise = (text: string, lexicon = small) => tokensOf(scan(text), lexicon);

const inEnglish = buildLexicon(english);

/** Tokens as `word`, marks in brackets, numbers and emoji by their sign, capitals with ^, sentences apart by |. */
function tokens(text: string): string {
  const all = tokenise(text);
  const signs = { word: '', number: '#', emoji: ':', mark: '·', break: '·', masked: '?' };
  return all
    .map(({ word, kind, capital, sentence }, at) => {
      const apart = at === 0 ? '' : sentence === all[at - 1]?.sentence ? ' ' : ' | ';
      const shown = word.text === '\n' ? '¶' : word.text;
      return `${apart}${signs[kind]}${shown}${capital ? '^' : ''}`;
    })
    .join('');
}

/** Where each token stands in the text, as `start-end`. */
function places(text: string): string {
  return tokenise(text)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');
}

describe('the tokens of a text', () => {
  it.each([
    ['nothing', '', ''],
    ['blanks of every kind', ' a\tb\u00a0c\u2003d\u3000e\ufefff\u200cg ', 'a b c d e f g'],
    [
      'line breaks of every kind',
      'a\nb\rc\u2028d\u2029e\u0085f',
      'a ·¶ | b ·¶ | c ·¶ | d ·¶ | e ·¶ | f',
    ],
    ['apostrophes of every kind', "m'a m’a m‘a mʼa m＇a m`a", 'ma ma ma ma ma ma'],
    ['apostrophes that belong to no word', "'tis the boys' own", "·' tis the boys ·' own"],
    ['letters that were starred out', 'f*** sh*t **', 'f*** sh*t ·*'],
    ['stars in a shout and in numbers', 'SH*T 3*4', 'sh*t 3*4'],
    ['numbers', '3.50 1,000 10:30 7', '#3.50 #1,000 #10:30 #7'],
    ['numbers at an end', '10. 5, 3.x', '#10 ·. | #5 ·, #3 ·. | x'],
    ['words with digits', 'v2 2nd x_1', 'v2 2nd x_1'],
    ['digits of other scripts', '½ ٣', '½ ٣'],
    ['capitals', "NOW Now A AB1 O'NEIL Aa AA ÄÄ", 'now^ now a ab1^ oneil^ aa aa^ aa'],
    ['emoji in a row', '👩‍👩‍👧😂👍🏽 ❤️', ':👩‍👩‍👧 :😂 :👍🏽 :❤️'],
    ['a flag', '🇩🇪', ':🇩 :🇪'],
    ['marks that are repeated', 'hi... ok?? no!!! ,,', 'hi ·.. | ok ·?? | no ·!! | ·,'],
    ['ends of sentences', 'a. b! c? d… e; ¿f', 'a ·. | b ·! | c ·? | d ·… | e ·; | ·¿ | f'],
    ['ends of sentences elsewhere', '你。好？啊！x', '你 ·。 | 好 ·？ | 啊 ·！ | x'],
    ['a mark that ends nothing twice', '. . a', '·. | ·. | a'],
    ['letters beyond the first plane', '𝔘𝔟 x', '𝔘𝔟 x'],
    ['lone surrogates', '\ud800x\udc00', '·\ud800 x ·\udc00'],
    ['joiners within words', 'a\u200db a\ufe0fb', 'ab ab'],
    ['ends of what joins', '\ufe00a \u{1f3fb}b \u{1f3ff}c', 'a b c'],
    ['ends of what is blank', 'a\u2000b\u200cc', 'a b c'],
    ['a drawl of stars', 'f**** sooo*', 'f**** so*'],
    ['a drawl', 'sooo hmmm yeees', 'so hm yes'],
    ['chat spellings', "u ur don't dont", 'you your do not do not'],
    ['words in another script', 'שלום été', 'שלום ete'],
  ])('%s', (_, text, found) => {
    expect(tokens(text)).toBe(found);
  });

  it.each([
    ['a  bc', '0-1 3-5'],
    ["don't go", '0-5 0-5 6-8'],
    ['😂 a', '0-2 3-4'],
    ['\u200da', '1-2'],
    ['a...', '0-1 1-4'],
    ['💬b', '0-2 2-3'],
    ['𝔘 b', '0-2 3-4'],
    ['a\u2028b', '0-1 1-2 2-3'],
  ])('of “%s” stand at %s', (text, found) => {
    expect(places(text)).toBe(found);
  });

  it('settle a word by the one after it, and only then', () => {
    const words = (text: string) => wordsOf(tokenise(text, inEnglish)).join(' ');
    expect(words('ur late')).toBe('you are late');
    expect(words('ur car')).toBe('your car');
    expect(words('ur going')).toBe('you are going');
    expect(words('UR late')).toBe('you are late');
    expect(tokenise('hi UR late', inEnglish).slice(1)).toMatchObject([
      { kind: 'word', start: 3, end: 5, capital: true },
      { kind: 'word', start: 3, end: 5, capital: true },
      { kind: 'word', capital: false },
    ]);
  });
});

describe('English as it is typed', () => {
  it.each([
    ["we'll come", 'we will come'],
    ['well come', 'well come'],
    ["we're here", 'we are here'],
    ['were here', 'were here'],
    ["mum's car", "mum 's car"],
    ["mum'd go", 'mum would go'],
    ["you'dve gone", 'you would have gone'],
    ["they've gone", 'they have gone'],
    ["mum've gone", 'mum have gone'],
    ['ill call', 'i will call'],
    ['i feel ill', 'i feel ill'],
    ['very ill', 'very ill'],
    ["very i'll come", 'very i will come'],
    ['my id card', 'my id card'],
  ])('“%s” is “%s”', (typed, plain) => {
    expect(wordsOf(tokenise(typed, inEnglish)).join(' ')).toBe(plain);
  });
});

describe('what is worth a closer look', () => {
  const looks = (text: string) => {
    const { quoted, singles, linked, odd } = scan(text);
    return Object.entries({ quoted, singles, linked, odd })
      .filter(([, is]) => is)
      .map(([name]) => name)
      .join(' ');
  };

  it.each([
    ['', ''],
    ['plain words, marks - and 12.5 of them: so.', ''],
    // Quotations by their marks.
    ['"', 'quoted'],
    ['“', 'quoted'],
    ['«', 'quoted'],
    ['„', 'quoted'],
    ['♪', 'quoted'],
    ['>', 'quoted'],
    ['🎵', 'quoted'],
    ['”', ''],
    ['😂', ''],
    // Single marks, not those within a word.
    ["'so", 'singles'],
    ['‘so', 'singles'],
    ["can't", ''],
    ["boys' own", 'singles'],
    ["boys'", 'singles'],
    // Links.
    ['a://b', 'linked'],
    ['a: //b', ''],
    ['a:/b', ''],
    ['www.x', 'linked'],
    ['WWW.x', 'linked'],
    ['ww.', 'linked'],
    ['w.w', ''],
    ['www x.y', ''],
    // Signs that some take for letters.
    ['a \ufe0f', ''],
    ['a \ufe00', ''],
    ['a \u200d', ''],
    ['a \u{1f3fb}', ''],
    ['❤', ''],
    ['❤\ufe0f', ''],
    ['❤\ufe0e', ''],
    ['👩‍🚒', ''],
    ['a÷b', 'odd'],
    ['a×b', ''],
    ['\u02bca', 'singles odd'],
    ["a'’b", 'singles odd'],
    ["a' ’b", 'singles'],
    ["-'’b", 'singles odd'],
    ["-'-b", 'singles'],
    ["a'-", 'singles'],
    // One is enough.
    ['a÷b ❤ \u200d 😂', 'odd'],
    ['❤\ufe0f 😂 \u200d', ''],
    ["\u02bca 'b", 'singles odd'],
    ['a://b: c. d', 'linked'],
    ['www.x. y', 'linked'],
  ])('in “%s”: %s', (text, found) => {
    expect(looks(text)).toBe(found);
  });

  it('is not what stands at the very end', () => {
    expect(places("boys'")).toBe('0-4 4-5');
    expect(places('3.')).toBe('0-1 1-2');
    expect(places('3.5')).toBe('0-3');
    expect(places('3:')).toBe('0-1 1-2');
    expect(places("5'")).toBe('0-1 1-2');
    expect(places('so 😂')).toBe('0-2 3-5');
    expect(places('!!')).toBe('0-2');
    expect(places('💬💬')).toBe('0-2 2-4');
  });
});
