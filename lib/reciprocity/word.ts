import type { Matcher } from './match.ts';
import type { NameOf } from './sketch.ts';

/** A plain lower-case word of one lexicon, with all that reading needs of it, worked out once and in one place. */
export interface Word {
  readonly text: string;
  /** Ids of its classes, the naming class first. */
  readonly classes: readonly number[];
  /** Its places in the closed lists, as bits of `role`. */
  readonly roles: number;
  /** Hashes, see `sketch.ts`: of the word, of it as a feature, and of its first letters; undefined for a short word. */
  readonly hash: number;
  readonly one: number;
  readonly stem: number | undefined;
  /** Hashes of its classes, the naming class first. */
  readonly classHashes: readonly number[];
  /** Hash of its naming class; 0 for none. */
  readonly sign: number;
  /** Its kind among the words of phrases, and the automaton that asked for it last. */
  kind: number;
  kindFor: Matcher | undefined;
  /** What its features are called wherever it stands, and by whom they were called so last; see `sketch.ts`. */
  names: readonly number[];
  namedBy: NameOf | undefined;
}

/** What a typed word stands for: one plain word by far most often. */
export interface Form {
  readonly first: Word;
  readonly more: readonly Word[];
  /** The form as it is, where it stands for itself after some words. */
  readonly itself: Word;
  readonly itselfAfter: ReadonlySet<string> | undefined;
}
