import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actIds } from '../../lib/reciprocity/act';
import { patternIds } from '../../lib/reciprocity/pattern';
import { read } from '../../lib/reciprocity/read';
import { corpusFiles, parseLine, readCorpus } from './corpus';
import { scoreRows } from './score';

describe('the corpus', () => {
  it('is frozen: every file has the hash that was written down', () => {
    const sums = JSON.parse(readFileSync('tests/corpus/en/FROZEN.json', 'utf8'));
    const now = Object.fromEntries(
      corpusFiles().map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(`tests/corpus/en/${name}`))
          .digest('hex'),
      ]),
    );
    expect(now).toEqual(sums);
  });

  it('holds at least 6,000 messages and 1,000 minimal pairs, with known labels only', () => {
    const rows = readCorpus();
    expect(rows.length).toBeGreaterThanOrEqual(6_000);
    const pairs = new Map<string, boolean[]>();
    for (const row of rows) {
      for (const id of row.acts) expect(actIds, row.id).toContain(id);
      for (const id of row.patterns) expect(patternIds, row.id).toContain(id);
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
    expect(() => parseLine('ex\tgive.did', 'w', 2)).toThrow('w:2');
  });

  it('is read at least this well in the part that is looked at rarely', () => {
    const look = readCorpus().filter((row) => row.part === 'look');
    const score = scoreRows(
      look,
      look.map((row) => read(row.text)),
    );
    expect(score.pause.precision).toBeGreaterThan(0.8);
    expect(score.pause.recall).toBeGreaterThan(0.1);
    expect(score.sides).toBeGreaterThan(0.53);
    expect(score.acts).toBeGreaterThan(0.44);
    expect(score.hardAlarms).toBeLessThan(0.1);
    expect(score.safetySilent).toBeGreaterThan(0.97);
    expect(score.warrantedSilenced).toBeLessThan(0.02);
  });
});
