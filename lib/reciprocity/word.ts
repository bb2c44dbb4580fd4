import type { Starts } from './match.ts';

/** A plain lower-case word of one lexicon, with all that reading needs of it, worked out once. */
export interface Word {
  readonly text: string;
  /** Ids of its classes, the naming class first. */
  readonly classes: readonly number[];
  /** Its places in the closed lists, as bits of `role`. */
  readonly roles: number;
  /** Features that it has wherever it stands, and the parts of those that its neighbours share. */
  readonly features: WordFeatures;
  /** Where phrases that begin with it lead; kept by the automaton that asked first. */
  starts: Starts | undefined;
}

/** Hashes of a word, see `sketch.ts`. */
export interface WordFeatures {
  readonly hash: number;
  readonly one: number;
  /** Of its first letters; undefined for a short word. */
  readonly stem: number | undefined;
  /** Of its classes, the naming class first. */
  readonly classes: readonly number[];
  /** Of its naming class; 0 for none. */
  readonly sign: number;
}

/** What a typed word stands for. */
export interface Form {
  readonly words: readonly Word[];
  /** The form as it is, where it stands for itself after some words. */
  readonly itself: Word;
  readonly itselfAfter: ReadonlySet<string> | undefined;
}
