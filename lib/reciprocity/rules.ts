import type { Cue } from './heuristic.ts';
import type { Lexicon } from './lexicon.ts';
import { PhraseAutomaton } from './phrase.ts';
import type { View } from './view.ts';

/** A heuristic that matched: tokens `from` up to, not including, `to` of the view. */
export interface Firing {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
}

/** All heuristics of a pack, compiled once. */
export interface Rules {
  readonly heuristics: readonly Cue[];
  /** Matches that no `unless` phrase of the same sentence took back, each rule once a sentence, the longest kept. */
  fire(view: View): Firing[];
}

/** Compiles heuristics into one automaton; throws on a phrase that cannot be read. */
export function compileRules(heuristics: readonly Cue[], lexicon: Lexicon): Rules {
  const automaton = new PhraseAutomaton(lexicon);
  heuristics.forEach((heuristic, rule) => {
    for (const phrase of heuristic.phrases.trim().split('\n'))
      automaton.add(phrase.trim(), rule * 2);
    for (const phrase of heuristic.unless?.trim().split('\n') ?? []) {
      automaton.add(phrase.trim(), rule * 2 + 1);
    }
  });

  function fire(view: View): Firing[] {
    const best = new Map<number, Firing>();
    const undone = new Set<number>();
    automaton.find(view, (tag, from, to) => {
      const key = (view.sentence[from] ?? 0) * 1_024 + (tag >> 1);
      if (tag % 2 === 1) {
        undone.add(key);
        return;
      }
      const known = best.get(key);
      if (known === undefined || (from <= known.from && to >= known.to)) {
        best.set(key, { rule: tag >> 1, from, to });
      } else if (from >= known.from && from < known.to && to > known.to) {
        best.set(key, { rule: tag >> 1, from: known.from, to });
      }
    });
    const list: Firing[] = [];
    for (const [key, firing] of best) if (!undone.has(key)) list.push(firing);
    return list.sort((a, b) => a.from - b.from || a.to - b.to || a.rule - b.rule);
  }

  return { heuristics, fire };
}
