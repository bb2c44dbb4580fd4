import { describe, expect, it } from 'vitest';
import { acts } from '../../lib/reciprocity/act';
import { patterns } from '../../lib/reciprocity/pattern';
import { read } from '../../lib/reciprocity/read';
import { english } from './texts';

const partsOf = (text: string) => new Set(read(text).acts.map(({ id }) => acts[id].part));

describe('the three practice drafts', () => {
  it('hold what they are there to show: nothing, one pattern, and an ask with a give', () => {
    const clean = read(english('welcome_draft_clean'));
    expect(clean.patterns).toEqual([]);
    expect(partsOf(english('welcome_draft_clean'))).not.toContain('asked');

    const pattern = read(english('welcome_draft_pattern')).patterns.map(({ id }) => id);
    expect(pattern).toContain('absolutes');
    expect(pattern.some((id) => patterns[id].severity >= 2)).toBe(true);

    expect(read(english('welcome_draft_both')).patterns).toEqual([]);
    const both = partsOf(english('welcome_draft_both'));
    expect(both).toContain('asked');
    expect(both.has('began') || both.has('answered')).toBe(true);
  });
});
