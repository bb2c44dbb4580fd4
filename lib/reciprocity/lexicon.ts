import { formsOf } from './forms.ts';

/** Word classes of one pack: which classes a word belongs to, the naming class first. */
export interface Lexicon {
  readonly names: readonly string[];
  /** Classes of a plain lower-case word, endings taken off where the word itself is unknown; empty for none. */
  classesOf(word: string): readonly number[];
}

const none: readonly number[] = [];
const endings = ['s', 'es', 'ed', 'd', 'ing', 'er', 'ly', 'in', 'est', 'y'];

/** Builds a lexicon from lines of the form `class: words`. */
export function buildLexicon(source: string): Lexicon {
  const names: string[] = [];
  const table = new Map<string, number[]>();
  for (const line of source.trim().split('\n')) {
    const cut = line.indexOf(':');
    const id = names.push(line.slice(0, cut)) - 1;
    for (const typed of line
      .slice(cut + 1)
      .trim()
      .split(/\s+/)) {
      const forms = formsOf(typed, false, undefined);
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

  return { names, classesOf };
}
