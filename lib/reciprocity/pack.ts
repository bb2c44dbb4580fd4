import { buildDecider, type Decider, type Decisions } from './decide.ts';
import { buildFigures, type Figures } from './figures.ts';
import type { Cue } from './heuristic.ts';
import { buildLexicon, type Lexicon, type LexiconSource } from './lexicon.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import type { PackedFigures } from './packing.ts';
import type { Language } from './reading.ts';
import { compileRules, type Rules } from './rules.ts';
import { buildSketch } from './sketch.ts';
import { buildStack, type PackedStack, type Stack } from './stack.ts';
import { stack } from './stack-weights.ts';

/** What was learned from labelled messages. */
export interface Learned {
  readonly figures: Figures;
  readonly stack: Stack;
  readonly decider: Decider;
}

/** Everything that one language reads with, compiled once. */
export interface Pack {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  /** What a match of each heuristic says. */
  readonly meanings: readonly Meaning[];
  /** Undefined for a pack that reads by its heuristics alone. */
  readonly learned: Learned | undefined;
}

/** What a pack is made from. */
export interface PackSource {
  readonly language: Language;
  readonly lexicon: LexiconSource;
  readonly heuristics: readonly Cue[];
  readonly learned?: Decisions & { readonly figures: PackedFigures };
}

/** Compiles a pack, by default with the stack that all languages share; its phrases are read as far as texts come to them, and one that cannot be read throws there. */
export function buildPack(source: PackSource, shared: PackedStack = stack): Pack {
  const { language, heuristics, learned } = source;
  const lexicon = buildLexicon(source.lexicon);
  const rules = compileRules(heuristics, lexicon);
  const meanings = heuristics.map(meaningOf);
  if (learned === undefined) return { language, lexicon, rules, meanings, learned };
  const sketch = buildSketch(heuristics.map((one) => one.id));
  return {
    language,
    lexicon,
    rules,
    meanings,
    learned: {
      figures: buildFigures(learned.figures, sketch),
      stack: buildStack(shared),
      decider: buildDecider(learned),
    },
  };
}
