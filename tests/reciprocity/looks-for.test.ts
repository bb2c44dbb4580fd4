import { describe, expect, it } from 'vitest';
import { unpackCues } from '../../lib/reciprocity/cues';
import type { Heuristic } from '../../lib/reciprocity/heuristic';
import { cues } from '../../lib/reciprocity/heuristics/en/cues';
import { heuristics } from '../../lib/reciprocity/heuristics/en/index';
import { examplesByPattern, phrasesByPattern } from '../../lib/reciprocity/looks-for';
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
  const matches = 'abcdefg'.split('').map((word) => `so [${word}] then`);
  const some = [
    heuristic({ phrases: '\n  so rude\n  how rude\n', examples: { matches, ignores: [] } }),
    heuristic({ reads: 'give.thanks', phrases: 'thank you' }),
    heuristic({ phrases: 'so rude\nrude as ever', examples: { matches: ['x'], ignores: [] } }),
  ];

  it('is the phrases of all its heuristics, each once', () => {
    const { heat, guilt } = phrasesByPattern(some);
    expect(heat).toEqual(['so rude', 'how rude', 'rude as ever']);
    expect(guilt).toEqual([]);
  });

  it('is the marked words of six examples', () => {
    const { heat, guilt } = examplesByPattern(some);
    expect(heat).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(guilt).toEqual([]);
  });

  it('is said of every pattern in English, out of what the worker holds too', () => {
    const examples = examplesByPattern(heuristics);
    const phrases = phrasesByPattern(unpackCues(cues));
    expect(phrases).toEqual(phrasesByPattern(heuristics));
    for (const id of patternIds) {
      expect(phrases[id], id).not.toHaveLength(0);
      expect(examples[id], id).not.toHaveLength(0);
    }
  });
});
