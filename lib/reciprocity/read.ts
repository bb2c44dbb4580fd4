import { type ActId, acts, sideOf } from './act.ts';
import { isDenied, isPlayful, isSilencedByPlay } from './guards.ts';
import { heuristics } from './heuristics/en/index.ts';
import { wordClasses } from './heuristics/en/words.ts';
import { buildLexicon } from './lexicon.ts';
import { type PatternId, patterns } from './pattern.ts';
import type { ActFound, Language, PatternFound, Reading, Safety } from './reading.ts';
import { compileRules } from './rules.ts';
import { viewOf } from './view.ts';

const lexicon = buildLexicon(wordClasses);
const rules = compileRules(heuristics, lexicon);

/** Reads one message: its acts, its side, the patterns worth a pause, and whether a safety cue silences them. */
export function read(text: string, options?: { languages?: readonly Language[] }): Reading {
  const languages = options?.languages ?? ['en'];
  if (!languages.includes('en'))
    return { languages: [], acts: [], side: 'neutral', patterns: [], safety: undefined };
  const view = viewOf(text, lexicon);
  const firings = rules.fire(view);
  const playful = isPlayful(view);
  const actsFound = new Map<ActId, ActFound>();
  const patternsFound = new Map<PatternId, PatternFound>();
  let safety: Safety | undefined;
  for (const firing of firings) {
    const reads = rules.heuristics[firing.rule]?.reads;
    const span = { start: view.start[firing.from] ?? 0, end: view.end[firing.to - 1] ?? 0 };
    if (reads === undefined || reads === 'anger') continue;
    if (reads === 'fear' || reads === 'violence' || reads === 'self_harm') {
      safety ??= reads;
    } else if (reads in acts) {
      const id = reads as ActId;
      if (!actsFound.has(id)) actsFound.set(id, { id, domain: acts[id].domain, span });
    } else if (reads in patterns) {
      const id = reads as PatternId;
      if (view.reported[firing.from] || isDenied(view, firing)) continue;
      if (playful && isSilencedByPlay(id)) continue;
      if (!patternsFound.has(id)) patternsFound.set(id, { id, span });
    }
  }
  const found = [...actsFound.values()];
  return {
    languages: ['en'],
    acts: found,
    side: sideOf(actsFound.keys()),
    patterns: safety === undefined ? [...patternsFound.values()] : [],
    safety,
  };
}
