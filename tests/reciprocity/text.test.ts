import { describe, expect, it } from 'vitest';
import { lexicon as source } from '../../lib/reciprocity/heuristics/en/lexicon';
import { spelling } from '../../lib/reciprocity/heuristics/en/spelling';
import { buildLexicon } from '../../lib/reciprocity/lexicon';
import { tokenise } from '../../lib/reciprocity/text';
import { viewOf } from '../../lib/reciprocity/view';

const lexicon = buildLexicon(source);
const seen = (text: string): string[] => viewOf(text, lexicon).words;

describe('the tokeniser', () => {
  it('takes contractions and chat spelling apart and keeps their place', () => {
    const tokens = tokenise('ur so late, I’ll wait', spelling);
    expect(tokens.words).toEqual(['you', 'are', 'so', 'late', ',', 'i', 'will', 'wait']);
    expect(tokens.text.slice(tokens.start[6], tokens.end[6])).toBe('I’ll');
  });

  it('reads curly and straight apostrophes alike', () => {
    expect(tokenise("don't", spelling).words).toEqual(tokenise('don’t', spelling).words);
  });

  it('keeps a family emoji, a flag and a skin tone whole', () => {
    for (const emoji of ['👩‍👩‍👧', '👩🏽‍🚒', '❤️']) {
      const tokens = tokenise(`hi ${emoji} you`, spelling);
      expect(tokens.words).toHaveLength(3);
      expect(tokens.text.slice(tokens.start[1], tokens.end[1])).toBe(emoji);
    }
  });

  it('counts in UTF-16 units whatever stands before', () => {
    const text = '👩‍👩‍👧 מה שלומך é you';
    const tokens = tokenise(text, spelling);
    const last = tokens.words.length - 1;
    expect(text.slice(tokens.start[last], tokens.end[last])).toBe('you');
  });

  it('reads a drawl as its word', () => {
    expect(tokenise('sooo', spelling).words).toEqual(['so']);
  });

  it('lives through lone surrogates', () => {
    expect(tokenise('\ud800 you \udc00', spelling).words).toContain('you');
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
    expect(view.reported[view.words.indexOf('never')]).toBe(true);
    expect(view.reported[view.words.indexOf('kind')]).toBe(false);
  });

  it('can be switched off one by one', () => {
    expect(viewOf('"you never listen to me"', lexicon, { quotes: false }).words).toContain('never');
  });
});
