import { buildRoles, type GrammarSource } from './grammar.ts';
import { hashOf, kind, mix } from './hash.ts';
import { remember } from './remember.ts';
import type { Spelling } from './spelling.ts';
import type { Typed } from './typed.ts';
import type { Form, Word } from './word.ts';

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
  readonly names: readonly string[];
  /** A plain word, classes taken with its ending off where the word itself is unknown. */
  wordOf(text: string): Word;
  /** The plain words that a typed one stands for. */
  formOf(typed: Typed): Form;
  /** What stands for a masked stretch. */
  readonly quote: Word;
  readonly title: Word;
}

const none: readonly number[] = [];
/** Words that are remembered. */
const mostRemembered = 4_000;
/** Letters of a word that its ending does not change in most cases. */
const stemLength = 5;

/** So many lexicons were built: each has a place of its own in what is known of a typed word. */
let built = 0;

/** Builds the lexicon of a language. */
export function buildLexicon(source: LexiconSource): Lexicon {
  const place = built;
  built += 1;
  const { spelling } = source;
  const rolesOf = buildRoles(source.grammar);
  const endings = source.endings.split(' ');
  const names: string[] = [];
  const table = new Map<string, number[]>();
  for (const line of source.wordClasses.trim().split('\n')) {
    const cut = line.indexOf(':');
    const id = names.push(line.slice(0, cut)) - 1;
    for (const typed of line
      .slice(cut + 1)
      .trim()
      .split(/\s+/)) {
      const forms = spelling.formsOf(typed, false);
      const entry = forms.length > 1 ? typed : (forms[0] ?? typed);
      const known = table.get(entry);
      if (known === undefined) table.set(entry, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  const classHash = names.map((name) => mix(hashOf(name), kind.class));

  function classesOf(word: string): readonly number[] {
    if (word.length < 2 && word !== 'i') return none;
    const known = table.get(word);
    if (known !== undefined) return known;
    if (word.length > 24) return none;
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

  function makeWord(text: string): Word {
    const classes = classesOf(text);
    const hash = hashOf(text);
    const classHashes = classes.map((id) => classHash[id] as number);
    return {
      text,
      classes,
      roles: rolesOf(text),
      hash,
      one: mix(hash, kind.one),
      stem: text.length > stemLength ? mix(hashOf(text, stemLength), kind.stem) : undefined,
      classHashes,
      sign: classHashes[0] ?? 0,
      kind: 0,
      kindFor: undefined,
      names: none,
      namedBy: undefined,
    };
  }

  const wordOf = remember(mostRemembered, makeWord);

  function makeForm({ form, apostrophe, isNumber }: Typed): Form {
    const itself = wordOf(form);
    const [first = itself, ...more] = isNumber
      ? []
      : spelling.formsOf(form, apostrophe).map(wordOf);
    return {
      first,
      more,
      itself,
      itselfAfter: apostrophe ? undefined : spelling.itselfAfter?.get(form),
    };
  }

  return {
    spelling,
    names,
    wordOf,
    formOf(typed) {
      if (typed.lastIn === place) return typed.last as Form;
      const form = typed.forms[place] ?? makeForm(typed);
      typed.forms[place] = form;
      typed.last = form;
      typed.lastIn = place;
      return form;
    },
    quote: wordOf('«quote»'),
    title: wordOf('«title»'),
  };
}
