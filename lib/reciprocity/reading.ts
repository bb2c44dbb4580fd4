import type { ActId, Domain, Side, Span } from './act';
import type { PatternId } from './pattern';

/** A cue that silences every hint and leaves no entry (model 3f). */
export type Safety = 'fear' | 'violence' | 'self_harm';

/** Languages that have a pack; any other is read by none. */
export const languages = ['en', 'es', 'de', 'fr', 'pt'] as const;
export type Language = (typeof languages)[number];

export interface ActFound {
  readonly id: ActId;
  readonly domain: Domain;
  readonly span: Span;
}

export interface PatternFound {
  readonly id: PatternId;
  readonly span: Span;
}

/** What one message says, with the place of every finding in the text as typed. */
export interface Reading {
  readonly languages: readonly Language[];
  readonly acts: readonly ActFound[];
  readonly side: Side;
  /** In the order of the text; empty whenever `safety` is set. */
  readonly patterns: readonly PatternFound[];
  readonly safety: Safety | undefined;
}
