import { describe, expect, it } from 'vitest';
import type { Heuristic } from '../../lib/reciprocity/heuristic';
import { heuristics } from '../../lib/reciprocity/heuristics/en/index';
import { looksForOf } from '../../lib/reciprocity/looks-for';
import { patternIds } from '../../lib/reciprocity/pattern';

const heuristic = (more: Partial<Heuristic>): Heuristic => ({
  id: 'one',
  reads: 'heat',
  phrases: '',
  rationale: 'why',
  source: 'where',
  examples: { matches: [], ignores: ['never shown'] },
  ...more,
});

describe('what a pattern looks for', () => {
  it('is its phrases, each once, and the marked words of six examples, of all its heuristics', () => {
    const matches = 'abcdefg'.split('').map((word) => `so [${word}] then`);
    const { heat, guilt } = looksForOf([
      heuristic({ phrases: '\n  so rude\n  how rude\n', examples: { matches, ignores: [] } }),
      heuristic({ reads: 'give.thanks', phrases: 'thank you' }),
      heuristic({ phrases: 'so rude\nrude as ever', examples: { matches: ['x'], ignores: [] } }),
    ]);
    expect(heat).toEqual({
      examples: ['a', 'b', 'c', 'd', 'e', 'f'],
      phrases: ['so rude', 'how rude', 'rude as ever'],
    });
    expect(guilt).toEqual({ examples: [], phrases: [] });
  });

  it('is said of every pattern in English', () => {
    const all = looksForOf(heuristics);
    for (const id of patternIds) {
      expect(all[id].phrases, id).not.toHaveLength(0);
      expect(all[id].examples, id).not.toHaveLength(0);
    }
  });
});
