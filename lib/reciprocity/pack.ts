import { type PackedFigures, unpackFigures } from './codec.ts';
import type { Thresholds } from './decide.ts';
import type { Cue } from './heuristic.ts';
import { type InputTable, inputTable } from './inputs.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { buildNetwork, type Network } from './network.ts';
import type { Language } from './reading.ts';
import { compileRules, type Rules } from './rules.ts';
import { buildSketch } from './sketch.ts';
import { buildWide, type PackedWide, type Wide } from './wide.ts';

/** Everything that one language reads with, compiled once. */
export interface Pack {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  /** Undefined for a pack that reads by its heuristics alone. */
  readonly learned:
    | {
        readonly table: InputTable;
        readonly network: Network;
        readonly wide: Wide;
        readonly thresholds: Thresholds;
      }
    | undefined;
}

/** What a pack is made from. */
export interface PackSource {
  readonly language: Language;
  readonly wordClasses: string;
  readonly heuristics: readonly Cue[];
  readonly learned?: {
    readonly words: string;
    readonly figures: PackedFigures;
    readonly wide: PackedWide;
    readonly thresholds: Thresholds;
  };
}

/** Compiles a pack; throws where a phrase cannot be read. */
export function buildPack(source: PackSource): Pack {
  const lexicon = buildLexicon(source.wordClasses);
  const rules = compileRules(source.heuristics, lexicon);
  const { learned } = source;
  if (learned === undefined)
    return { language: source.language, lexicon, rules, learned: undefined };
  const table = inputTable(
    source.heuristics.length,
    lexicon.names.length,
    learned.words.split(' '),
    [],
  );
  return {
    language: source.language,
    lexicon,
    rules,
    learned: {
      table,
      network: buildNetwork(unpackFigures(learned.figures)),
      wide: buildWide(
        learned.wide,
        buildSketch(
          lexicon,
          source.heuristics.map((one) => one.id),
        ),
      ),
      thresholds: learned.thresholds,
    },
  };
}
