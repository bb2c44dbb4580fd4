import { buildGrammar, type Grammar, type GrammarSource } from './grammar.ts';
import { remember } from './remember.ts';
import type { Spelling } from './spelling.ts';

/** What a lexicon is made from. */
export interface LexiconSource {
  /** Lines of the form `class: words`; the first class of a word names it where one name is needed. */
  readonly wordClasses: string;
  /** Endings that a word may carry beside its entry, apart by blanks. */
  readonly endings: string;
  readonly spelling: Spelling;
  readonly grammar: GrammarSource;
}

/** Words of one pack: how they are written, and which classes each belongs to, the naming class first. */
export interface Lexicon {
  readonly spelling: Spelling;
  readonly grammar: Grammar;
  readonly names: readonly string[];
  /** Classes of a plain lower-case word, endings taken off where the word itself is unknown; empty for none. */
  classesOf(word: string): readonly number[];
}

const none: readonly number[] = [];
/** Words whose classes are remembered. */
const mostRemembered = 4_000;

/** Builds the lexicon of a language. */
export function buildLexicon(source: LexiconSource): Lexicon {
  const { spelling } = source;
  const endings = source.endings.split(' ').filter(Boolean);
  const names: string[] = [];
  const table = new Map<string, number[]>();
  for (const line of source.wordClasses.trim().split('\n')) {
    const cut = line.indexOf(':');
    const id = names.push(line.slice(0, cut)) - 1;
    for (const typed of line
      .slice(cut + 1)
      .trim()
      .split(/\s+/)) {
      const forms = spelling.formsOf(typed, false, undefined);
      const entry = forms.length === 1 && forms[0] !== undefined ? forms[0] : typed;
      const known = table.get(entry);
      if (known === undefined) table.set(entry, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }

  function classesOf(word: string): readonly number[] {
    const known = table.get(word);
    if (known !== undefined) return known;
    if (word.length < 4 || word.length > 24) return none;
    for (const ending of endings) {
      if (!word.endsWith(ending)) continue;
      const stem = word.slice(0, -ending.length);
      if (stem.length < 3) continue;
      const found = table.get(stem) ?? table.get(`${stem}e`);
      if (found !== undefined) return found;
      const last = stem.length - 1;
      if (stem[last] === stem[last - 1]) {
        const single = table.get(stem.slice(0, -1));
        if (single !== undefined) return single;
      }
      if (stem[last] === 'i') {
        const y = table.get(`${stem.slice(0, -1)}y`);
        if (y !== undefined) return y;
      }
    }
    return none;
  }

  return {
    spelling,
    grammar: buildGrammar(source.grammar),
    names,
    classesOf: remember(mostRemembered, classesOf),
  };
}
