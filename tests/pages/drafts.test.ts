import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acts } from '../../lib/reciprocity/act';
import { patterns } from '../../lib/reciprocity/pattern';
import { read } from '../../lib/reciprocity/read';

const folder = 'public/_locales';
type Draft = 'welcome_draft_clean' | 'welcome_draft_pattern' | 'welcome_draft_both';
type Drafts = Readonly<Record<Draft, { readonly message: string }>>;

const partsOf = (text: string) => new Set(read(text).acts.map(({ id }) => acts[id].part));

describe('the three practice drafts', () => {
  it.each(readdirSync(folder))(
    'hold in %s what they are there to show: nothing, one pattern, and an ask with a give',
    (locale) => {
      const texts: Drafts = JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));
      const said = (key: Draft) => texts[key].message;

      expect(read(said('welcome_draft_clean')).patterns).toEqual([]);
      expect(partsOf(said('welcome_draft_clean'))).not.toContain('asked');

      const pattern = read(said('welcome_draft_pattern')).patterns.map(({ id }) => id);
      expect(pattern).toContain('absolutes');
      expect(pattern.some((id) => patterns[id].severity >= 2)).toBe(true);

      expect(read(said('welcome_draft_both')).patterns).toEqual([]);
      const both = partsOf(said('welcome_draft_both'));
      expect(both).toContain('asked');
      expect(both.has('began') || both.has('answered')).toBe(true);
    },
  );
});
