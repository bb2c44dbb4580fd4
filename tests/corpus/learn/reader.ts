import { outputOf, outputs } from '../../../lib/reciprocity/decide.ts';
import type { Heuristic } from '../../../lib/reciprocity/heuristic.ts';
import { heuristics as german } from '../../../lib/reciprocity/heuristics/de/index.ts';
import { lexicon as germanWords } from '../../../lib/reciprocity/heuristics/de/lexicon.ts';
import { heuristics as english } from '../../../lib/reciprocity/heuristics/en/index.ts';
import { lexicon as englishWords } from '../../../lib/reciprocity/heuristics/en/lexicon.ts';
import { heuristics as spanish } from '../../../lib/reciprocity/heuristics/es/index.ts';
import { lexicon as spanishWords } from '../../../lib/reciprocity/heuristics/es/lexicon.ts';
import { heuristics as french } from '../../../lib/reciprocity/heuristics/fr/index.ts';
import { lexicon as frenchWords } from '../../../lib/reciprocity/heuristics/fr/lexicon.ts';
import { heuristics as portuguese } from '../../../lib/reciprocity/heuristics/pt/index.ts';
import { lexicon as portugueseWords } from '../../../lib/reciprocity/heuristics/pt/lexicon.ts';
import {
  buildLexicon,
  type Lexicon,
  type LexiconSource,
} from '../../../lib/reciprocity/lexicon.ts';
import { patterns } from '../../../lib/reciprocity/pattern.ts';
import type { Language } from '../../../lib/reciprocity/reading.ts';
import { compileRules, type Rules } from '../../../lib/reciprocity/rules.ts';
import { buildSketch, type Sketch } from '../../../lib/reciprocity/sketch.ts';
import { wholeOf } from '../../../lib/reciprocity/stretch.ts';
import { viewOf } from '../../../lib/reciprocity/view.ts';
import type { Row } from '../corpus.ts';
import { type Budget, englishBudget, smallerBudget } from './budget.ts';

/** What a language is learned with: its words and heuristics as written, compiled once. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly heuristics: readonly Heuristic[];
  readonly rules: Rules;
  readonly sketch: Sketch;
  readonly budget: Budget;
}

interface Source {
  readonly words: LexiconSource;
  readonly heuristics: readonly Heuristic[];
  readonly budget: Budget;
}

/** The languages that have a pack. */
const sources: Record<Language, Source> = {
  en: { words: englishWords, heuristics: english, budget: englishBudget },
  es: { words: spanishWords, heuristics: spanish, budget: smallerBudget },
  de: { words: germanWords, heuristics: german, budget: smallerBudget },
  fr: { words: frenchWords, heuristics: french, budget: smallerBudget },
  pt: { words: portugueseWords, heuristics: portuguese, budget: smallerBudget },
};

/** Compiles what a language is learned with. */
export function readerOf(language: Language): Reader {
  const source = sources[language];
  const lexicon = buildLexicon(source.words);
  const { heuristics, budget } = source;
  const rules = compileRules(heuristics, lexicon);
  const sketch = buildSketch(heuristics.map((one) => one.id));
  return { language, lexicon, heuristics, rules, sketch, budget };
}

/** One message to learn from: its features, each once, and its right answers. */
export interface Example {
  readonly writer: string;
  readonly features: Int32Array;
  readonly target: Uint8Array;
  /** How many times it counts, and how many times for what it gives and asks. */
  readonly weight: number;
  readonly actWeight: number;
}

/** The right answers for a row, in the order of the outputs. */
export function targetOf(row: Row): Uint8Array {
  const wanted = new Set<string>([...row.acts, ...row.patterns]);
  if (row.patterns.some((id) => patterns[id].severity > 1)) wanted.add('pause');
  if (row.patterns.length > 0) wanted.add('any');
  if (row.acts.some((id) => id.startsWith('give.'))) wanted.add('give');
  if (row.acts.some((id) => id.startsWith('ask.'))) wanted.add('ask');
  if (row.safety !== undefined) wanted.add('safety');
  return Uint8Array.from(outputs, (name) => (wanted.has(name) ? 1 : 0));
}

/** The side in a list of right answers: 0 for neither, 1 give, 2 ask, 3 both. */
export function sideIn(target: Uint8Array): number {
  return (target[outputOf('give')] ?? 0) + 2 * (target[outputOf('ask')] ?? 0);
}

/** Textbook talk is rare among the rows and common in life. */
const weightOf = (row: Row): number => (row.writer === 'ordinary' ? 6 : 1);

/**
 * Writers who take more hints for gifts and requests than others do: what they say of acts counts less, since writers
 * left out are read worse with it.
 */
const hinted: ReadonlySet<string> = new Set(['es sides', 'de sides', 'fr sides', 'pt sides']);
const hintedWeight = 0.3;

/** Rows as examples, every wording of a row one. */
export function examplesOf(
  { language, lexicon, rules, sketch }: Reader,
  rows: readonly Row[],
): Example[] {
  return rows.flatMap((row) => {
    const texts = [row.text, ...row.variants];
    // Five wordings of one row tell more than one, and less than five rows.
    const weight = weightOf(row) / Math.sqrt(texts.length);
    const actWeight = weight * (hinted.has(`${language} ${row.writer}`) ? hintedWeight : 1);
    return texts.map((text) => {
      const view = viewOf(text, lexicon);
      const { list, count } = sketch(view, wholeOf(view), rules.fire(view));
      const features = new Set<number>();
      for (let one = 0; one < count; one += 1) features.add(list[one * 3] ?? 0);
      return {
        writer: row.writer,
        features: Int32Array.from(features),
        target: targetOf(row),
        weight,
        actWeight,
      };
    });
  });
}
