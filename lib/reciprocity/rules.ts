import type { Cue } from './heuristic.ts';
import type { Lexicon } from './lexicon.ts';
import { Matcher } from './match.ts';
import { PhraseGraph } from './phrase.ts';
import type { Token } from './token.ts';
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
  fire(view: View): readonly Firing[];
}

interface Best {
  readonly rule: number;
  readonly from: number;
  to: number;
  undone: boolean;
}

/** Compiles heuristics into one automaton; a phrase that cannot be read throws here, or where a text comes to it. */
export function compileRules(heuristics: readonly Cue[], lexicon: Lexicon): Rules {
  const graph = new PhraseGraph(lexicon);
  heuristics.forEach((heuristic, rule) => {
    for (const phrase of heuristic.phrases.split('\n')) graph.add(phrase.trim(), rule * 2);
    for (const phrase of heuristic.unless?.split('\n') ?? []) {
      graph.add(phrase.trim(), rule * 2 + 1);
    }
  });
  const matcher = new Matcher(graph);
  // Of each rule: its newest match, the sentence where it is, and the sentence in which it was last taken back.
  const newest: Best[] = [];
  const newestIn = new Float64Array(heuristics.length);
  const undoneIn = new Float64Array(heuristics.length);
  // Sentences are counted on from message to message, so that nothing of the one before is taken for this one's.
  let before = 1;
  let list: Best[] = [];
  let tokens: readonly Token[] = [];

  function found(tag: number, from: number, to: number): void {
    const rule = tag >> 1;
    const sentence = before + (tokens[from] as Token).sentence;
    const isKnown = newestIn[rule] === sentence;
    const known = newest[rule] as Best;
    if ((tag & 1) === 1) {
      undoneIn[rule] = sentence;
      if (isKnown) known.undone = true;
    } else if (!isKnown) {
      const best = { rule, from, to, undone: undoneIn[rule] === sentence };
      newest[rule] = best;
      newestIn[rule] = sentence;
      list.push(best);
    } else if (to > known.to && from < known.to) {
      known.to = to;
    }
  }

  function fire(view: View): readonly Firing[] {
    list = [];
    tokens = view.tokens;
    matcher.find(tokens, found);
    if (tokens.length > 0) before += 1 + (tokens[tokens.length - 1] as Token).sentence;
    return sorted(list);
  }

  return { heuristics, fire };
}

const isAfter = (a: Firing, b: Firing): boolean =>
  a.from > b.from || (a.from === b.from && (a.to > b.to || (a.to === b.to && a.rule > b.rule)));

/** Those that stand, sorted by beginning, end and rule; they come sorted by beginning, and few lie at one place. */
function sorted(list: readonly Best[]): Firing[] {
  const all: Firing[] = [];
  for (const one of list) {
    if (one.undone) continue;
    let to = all.push(one) - 1;
    for (; to > 0 && isAfter(all[to - 1] as Firing, one); to -= 1) all[to] = all[to - 1] as Firing;
    all[to] = one;
  }
  return all;
}
