import type { Heuristic } from './heuristic.ts';
import { type PatternId, patternIds } from './pattern.ts';

/** What a pattern looks for: words from examples, and the phrases in the notation of the reading. */
export interface LooksFor {
  readonly examples: readonly string[];
  readonly phrases: readonly string[];
}

/** Examples of a pattern that are shown at most. */
const mostExamples = 6;

/** What each pattern looks for, out of the heuristics of one language. */
export function looksForOf(heuristics: readonly Heuristic[]): Record<PatternId, LooksFor> {
  const found = patternIds.map((id): [PatternId, LooksFor] => {
    const own = heuristics.filter(({ reads }) => reads === id);
    const examples = own
      .flatMap(({ examples: { matches } }) => matches)
      .map((example) => /\[([^\]]+)\]/.exec(example)?.[1] ?? '')
      .filter(Boolean);
    const phrases = own
      .flatMap((one) => one.phrases.split('\n'))
      .map((line) => line.trim())
      .filter(Boolean);
    return [id, { examples: examples.slice(0, mostExamples), phrases: [...new Set(phrases)] }];
  });
  return Object.fromEntries(found) as Record<PatternId, LooksFor>;
}
