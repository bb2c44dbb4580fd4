import type { Cue, Heuristic } from './heuristic.ts';
import { type PatternId, patternIds } from './pattern.ts';

/** Lines about each pattern. */
export type LinesByPattern = Readonly<Record<PatternId, readonly string[]>>;

/** Examples of a pattern that are shown at most. */
const mostExamples = 6;

function byPattern<One extends Cue>(
  heuristics: readonly One[],
  linesOf: (one: One) => readonly string[],
): LinesByPattern {
  const found = patternIds.map((id) => {
    const own = heuristics.filter(({ reads }) => reads === id);
    return [id, [...new Set(own.flatMap(linesOf))]];
  });
  return Object.fromEntries(found);
}

/** Words by which each pattern is known, from the examples of the heuristics of one language. */
export function examplesByPattern(heuristics: readonly Heuristic[]): LinesByPattern {
  const all = byPattern(heuristics, ({ examples: { matches } }) =>
    matches.flatMap((example) => /\[([^\]]+)\]/.exec(example)?.[1] ?? []),
  );
  return Object.fromEntries(
    Object.entries(all).map(([id, lines]) => [id, lines.slice(0, mostExamples)]),
  ) as unknown as LinesByPattern;
}

/** The phrases that each pattern looks for, in the notation of the reading. */
export function phrasesByPattern(cues: readonly Cue[]): LinesByPattern {
  return byPattern(cues, ({ phrases }) =>
    phrases
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
}
