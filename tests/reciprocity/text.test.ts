import { describe, expect, it } from 'vitest';
import { lexicon as source } from '../../lib/reciprocity/heuristics/en/lexicon';
import { buildLexicon } from '../../lib/reciprocity/lexicon';
import { scan } from '../../lib/reciprocity/text';
import { tokensOf } from '../../lib/reciprocity/tokens';
import { viewOf } from '../../lib/reciprocity/view';

const lexicon = buildLexicon(source);
const textsOf = (tokens: readonly { readonly word: { readonly text: string } }[]): string[] =>
  tokens.map(({ word }) => word.text);
const tokenise = (text: string) => tokensOf(scan(text), lexicon);
const seen = (text: string): string[] => textsOf(viewOf(text, lexicon).tokens);

describe('the tokeniser', () => {
  it('takes contractions and chat spelling apart and keeps their place', () => {
    const text = 'ur so late, I’ll wait';
    const tokens = tokenise(text);
    expect(textsOf(tokens)).toEqual(['you', 'are', 'so', 'late', ',', 'i', 'will', 'wait']);
    expect(text.slice(tokens[6]?.start, tokens[6]?.end)).toBe('I’ll');
  });

  it('reads curly and straight apostrophes alike', () => {
    expect(textsOf(tokenise("don't"))).toEqual(['do', 'not']);
    expect(textsOf(tokenise('don’t'))).toEqual(['do', 'not']);
  });

  it('keeps a family emoji, a flag and a skin tone whole', () => {
    for (const emoji of ['👩‍👩‍👧', '👩🏽‍🚒', '❤️']) {
      const text = `hi ${emoji} you`;
      const tokens = tokenise(text);
      expect(tokens).toHaveLength(3);
      expect(text.slice(tokens[1]?.start, tokens[1]?.end)).toBe(emoji);
    }
  });

  it('counts in UTF-16 units whatever stands before', () => {
    const text = '👩‍👩‍👧 מה שלומך é you';
    const last = tokenise(text).at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('you');
  });

  it('reads "ill" as "I will" but where it follows "very" and its like', () => {
    expect(textsOf(tokenise('ill come'))).toEqual(['i', 'will', 'come']);
    expect(textsOf(tokenise('very ill'))).toEqual(['very', 'ill']);
  });

  it('reads a drawl as its word', () => {
    expect(textsOf(tokenise('sooo'))).toEqual(['so']);
  });

  it('lives through lone surrogates', () => {
    expect(textsOf(tokenise('\ud800 you \udc00'))).toContain('you');
  });
});

describe('the masks', () => {
  it('fold quotations, code, links and quoted lines', () => {
    expect(seen('she wrote "you never listen to me" and left')).toEqual([
      'she',
      'wrote',
      '«quote»',
      'and',
      'left',
    ]);
    expect(seen('`rm you idiot` ok')).toEqual(['«quote»', 'ok']);
    expect(seen('see https://you.idiot/never now')).toEqual(['see', '«quote»', 'now']);
    expect(seen('> you never listen\nhi')).toEqual(['«quote»', 'hi']);
  });

  it('leave scare quotes round one word alone', () => {
    expect(seen('thanks for "helping" again')).toContain('helping');
  });

  it('fold a title after watching', () => {
    expect(seen('watching You Never Know')).toEqual(['watching', '«title»']);
  });

  it('mark reported speech up to the end of its sentence', () => {
    const view = viewOf('he said you never listen. you are kind', lexicon);
    const reported = (word: string) => view.tokens.find((one) => one.word.text === word)?.reported;
    expect(reported('never')).toBe(true);
    expect(reported('kind')).toBe(false);
  });

  it('can be switched off one by one', () => {
    const { tokens } = viewOf('"you never listen to me"', lexicon, { quotes: false });
    expect(textsOf(tokens)).toContain('never');
  });
});
