import { type Output, outputOf } from './decide.ts';
import { isSilencedByPlay } from './guards.ts';
import type { Cue } from './heuristic.ts';
import { type PatternId, patterns } from './pattern.ts';
import type { Safety } from './reading.ts';

/** What a match of one heuristic says, looked up once. */
export interface Meaning {
  /** The act or pattern that it shows; -1 where it shows none. */
  readonly output: number;
  readonly isCertain: boolean;
  /** A pattern that a play marker takes back. */
  readonly inEarnest: boolean;
  readonly safety: Safety | undefined;
  readonly anger: boolean;
  readonly harmless: boolean;
}

const isSafety = (reads: string): reads is Safety =>
  reads === 'fear' || reads === 'violence' || reads === 'self_harm';

/** What a match of a heuristic says. */
export function meaningOf({ reads, certain }: Cue): Meaning {
  const safety = isSafety(reads) ? reads : undefined;
  const isOther = safety !== undefined || reads === 'anger' || reads === 'harmless';
  const isPattern = reads in patterns;
  return {
    output: isOther ? -1 : outputOf(reads as Output),
    isCertain: certain === true,
    inEarnest: isPattern && isSilencedByPlay(reads as PatternId),
    safety,
    anger: reads === 'anger',
    harmless: reads === 'harmless',
  };
}
