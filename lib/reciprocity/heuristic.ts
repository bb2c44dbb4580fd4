import type { ActId } from './act.ts';
import type { PatternId } from './pattern.ts';
import type { Safety } from './reading.ts';

/** One thing that is looked for: small enough to be read in a minute, with its own tests. */
export interface Heuristic {
  /** Equal to the file name. */
  readonly id: string;
  /**
   * What a match says; `anger` is the recipient's anger, which silences the self family (model 3f.4), `harmless` what
   * the figures by themselves must not take for danger.
   */
  readonly reads: ActId | PatternId | Safety | 'anger' | 'harmless';
  /** Phrases, one a line, in the notation of `notation.ts`; the engine owns case, apostrophes, chat spelling and blanks. */
  readonly phrases: string;
  /** Phrases that, anywhere in the same sentence, take the match back. */
  readonly unless?: string;
  /** So plain that it is found whatever the figures say. It has to add more that is right than wrong in rows not learned from. */
  readonly certain?: true;
  readonly rationale: string;
  readonly source: string;
  /** `matches` mark the evidence with [square brackets]; `ignores` are near misses. */
  readonly examples: { readonly matches: readonly string[]; readonly ignores: readonly string[] };
}

/** The part of a heuristic that reading needs. */
export type Cue = Pick<Heuristic, 'id' | 'reads' | 'phrases' | 'unless' | 'certain'>;

/** Declares a heuristic; returns it unchanged and checks its shape at compile time. */
export function defineHeuristic<const H extends Heuristic>(heuristic: H): H {
  return heuristic;
}
