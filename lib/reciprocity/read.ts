import { sideOf } from './act.ts';
import { readScan, scanMessage } from './engine.ts';
import { languagesOf } from './language.ts';
import { packOf } from './packs.ts';
import { type Language, languages, type Reading } from './reading.ts';

/** What is known of a message beside its words. */
export interface ReadOptions {
  /** Packs that are switched on; all by default. With one alone the language is not asked for. */
  readonly languages?: readonly Language[];
  /** The languages of the last messages of the same conversation. */
  readonly last?: readonly Language[];
}

/**
 * Reads one message: its acts, its side, the patterns worth a pause, and whether a safety cue silences them. A
 * message that mixes two languages is read by both packs; one in a language without a pack by none.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const on = options.languages ?? languages;
  const [only] = on;
  const scanned = scanMessage(text);
  const found =
    on.length === 1 && only !== undefined ? [only] : languagesOf(scanned, on, options.last);
  const [first] = found;
  if (first !== undefined && found.length === 1) return readScan(packOf(first), scanned);
  return join(found.map((language) => readScan(packOf(language), scanned)));
}

/** One reading of several: every act and pattern once, and the first sign of danger silences all. */
function join(readings: readonly Reading[]): Reading {
  const safety = readings.find((one) => one.safety !== undefined)?.safety;
  const acts = new Map(readings.flatMap((one) => one.acts.map((act) => [act.id, act])));
  const patterns = new Map(
    readings.flatMap((one) => one.patterns.map((pattern) => [pattern.id, pattern])),
  );
  return {
    languages: readings.flatMap((one) => one.languages),
    acts: [...acts.values()],
    side: sideOf(acts.keys()),
    patterns: safety === undefined ? [...patterns.values()] : [],
    safety,
  };
}
