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
  readonly sentence: number;
  undone: boolean;
}

/** Compiles heuristics into one automaton; throws on a phrase that cannot be read. */
export function compileRules(heuristics: readonly Cue[], lexicon: Lexicon): Rules {
  const graph = new PhraseGraph(lexicon);
  heuristics.forEach((heuristic, rule) => {
    for (const phrase of heuristic.phrases.split('\n')) graph.add(phrase.trim(), rule * 2);
    for (const phrase of heuristic.unless?.split('\n') ?? []) {
      graph.add(phrase.trim(), rule * 2 + 1);
    }
  });
  const matcher = new Matcher(graph);
  // Of each rule: its newest match, and the sentence, counted from one, in which it was last taken back.
  const newest: (Best | undefined)[] = heuristics.map(() => undefined);
  const undone = new Int32Array(heuristics.length);

  function fire({ tokens }: View): readonly Firing[] {
    const list: Best[] = [];
    newest.fill(undefined);
    undone.fill(0);
    matcher.find(tokens, (tag, from, to) => {
      const rule = tag >> 1;
      const { sentence } = tokens[from] as Token;
      const known = newest[rule];
      const same = known !== undefined && known.sentence === sentence;
      if ((tag & 1) === 1) {
        undone[rule] = sentence + 1;
        if (same) known.undone = true;
      } else if (!same) {
        const best = { rule, from, to, sentence, undone: undone[rule] === sentence + 1 };
        newest[rule] = best;
        list.push(best);
      } else if (to > known.to && from < known.to) {
        known.to = to;
      }
    });
    return sorted(list.filter((one) => !one.undone));
  }

  return { heuristics, fire };
}

const isAfter = (a: Firing, b: Firing): boolean =>
  a.from > b.from || (a.from === b.from && (a.to > b.to || (a.to === b.to && a.rule > b.rule)));

/** Sorts by beginning, end and rule what is sorted by beginning: few lie at one place. */
function sorted<Of extends Firing>(list: Of[]): Of[] {
  for (let at = 1; at < list.length; at += 1) {
    const one = list[at] as Of;
    let to = at;
    for (; to > 0 && isAfter(list[to - 1] as Of, one); to -= 1) list[to] = list[to - 1] as Of;
    list[to] = one;
  }
  return list;
}
