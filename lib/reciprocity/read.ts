import { readWith } from './engine.ts';
import { english } from './heuristics/en/pack.ts';
import type { Language, Reading } from './reading.ts';

/** Reads one message: its acts, its side, the patterns worth a pause, and whether a safety cue silences them. */
export function read(text: string, options?: { languages?: readonly Language[] }): Reading {
  const languages = options?.languages ?? ['en'];
  if (!languages.includes('en')) {
    return { languages: [], acts: [], side: 'neutral', patterns: [], safety: undefined };
  }
  return readWith(english, text);
}
