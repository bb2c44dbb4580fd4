import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actIds } from '../../lib/reciprocity/act';
import { patternIds, patterns } from '../../lib/reciprocity/pattern';
import { read } from '../../lib/reciprocity/read';
import { languages } from '../../lib/reciprocity/reading';
import { parseLine, readCorpus } from './corpus';
import { sumsOf } from './freeze';
import { scoreRows } from './score';

/** The rows of each language, read once. */
const corpora = new Map(languages.map((language) => [language, readCorpus(language)]));
const english = corpora.get('en') ?? [];

describe('the corpus', () => {
  it.each(languages)(
    'is frozen: every file of %s has the hash that was written down',
    (language) => {
      const sums = JSON.parse(readFileSync(`tests/corpus/${language}/FROZEN.json`, 'utf8'));
      expect(sumsOf(language)).toEqual(sums);
    },
  );

  it.each(languages)('has known labels only in %s', (language) => {
    const known = { acts: new Set<string>(actIds), patterns: new Set<string>(patternIds) };
    const unknown = (corpora.get(language) ?? []).flatMap(({ id, acts, patterns }) =>
      [
        ...acts.filter((label) => !known.acts.has(label)),
        ...patterns.filter((label) => !known.patterns.has(label)),
      ].map((label) => `${id} ${label}`),
    );
    expect(unknown).toEqual([]);
    expect(corpora.get(language)?.length).toBeGreaterThan(1_000);
  });

  it('holds at least 6,000 messages and 1,000 minimal pairs, in English', () => {
    expect(english.length).toBeGreaterThanOrEqual(6_000);
    const pairs = new Map<string, boolean[]>();
    for (const row of english) {
      if (row.pair !== undefined)
        pairs.set(row.pair, [...(pairs.get(row.pair) ?? []), row.patterns.length > 0]);
    }
    const whole = [...pairs.values()].filter((two) => two.length === 2 && two[0] !== two[1]);
    expect(whole.length).toBeGreaterThanOrEqual(1_000);
  });

  it('takes brackets and line breaks out of a row and keeps the place of the evidence', () => {
    const row = parseLine('ex\tneutral.friction\tabsolutes\tp001\thi.⏎[you never] call', 'w', 1);
    expect(row.text).toBe('hi.\nyou never call');
    expect(row.text.slice(row.span?.start, row.span?.end)).toBe('you never');
    const two = parseLine('ex\tgive.thanks\t-\t-\t{thanks|ta} for {the lift|tea|this}', 'w', 1);
    expect([two.text, ...two.variants].join()).toContain('tea');
    expect(two.variants).toHaveLength(2);
    expect(() => parseLine('ex\tgive.did', 'w', 2)).toThrow('w:2');
  });

  it('is read at least this well in the part that is looked at rarely', () => {
    const look = english.filter((row) => row.part === 'look');
    const score = scoreRows(
      look,
      look.map((row) => read(row.text)),
    );
    expect(score.pause.precision).toBeGreaterThan(0.9);
    expect(score.pause.recall).toBeGreaterThan(0.44);
    expect(score.sides).toBeGreaterThan(0.67);
    expect(score.acts).toBeGreaterThan(0.58);
    expect(score.families).toBeGreaterThan(0.6);
    expect(score.pairs).toBeGreaterThan(0.45);
    expect(score.hardAlarms).toBeLessThan(0.05);
    expect(score.safetySilent).toBeGreaterThan(0.97);
    expect(score.warrantedSilenced).toBeLessThan(0.02);
    // Some twenty thousand messages: longer than a test may take where others work beside it.
  }, 120_000);

  it('keeps most of its hints when a message goes on about something else', () => {
    const isWarned = (text: string) =>
      read(text).patterns.some(({ id }) => patterns[id].severity > 1);
    const look = english.filter((row) => row.part === 'look' && row.safety === undefined);
    const later = (text: string) =>
      `${text.replace(/[^.!?…]$/u, '$&.')} the bus was late this morning. i will be home around six. mum says hi to everyone.`;
    const hurt = look.filter(({ patterns: all, text }) => all.length > 0 && isWarned(text));
    const kept = hurt.filter(({ text }) => isWarned(later(text))).length / hurt.length;
    expect(kept).toBeGreaterThan(0.5);
    const clean = look.filter((row) => row.patterns.length === 0);
    const alarms = (list: readonly string[]) => list.filter(isWarned).length;
    const texts = clean.map(({ text }) => text);
    expect(alarms(texts.map(later))).toBeLessThan(alarms(texts));
  }, 120_000);
});
