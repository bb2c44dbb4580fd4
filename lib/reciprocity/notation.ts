import type { Lexicon } from './lexicon.ts';

/** One part of a phrase. */
export type Part =
  | { readonly kind: 'words'; readonly words: string[]; readonly classes: number[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' }
  | {
      readonly kind: 'group';
      readonly options: readonly Part[][];
      readonly least: number;
      readonly most: number;
    };

/** A word or class that may be left out. */
const optional = /^[\p{L}\p{N}'<>_-]+\?$/u;
/** Words of phrases, and the marks of groups. */
const itemsOf = /[^ |()]+|[(|]|\)(?:[?+]|\*(?!\d))?/g;
const gap = /^\*\d+$/;

const wordOf = (word: string): Part => ({ kind: 'words', words: [word], classes: [] });

/** A group with the sign after it. */
const grouped = (options: readonly Part[][], sign: string): Part => ({
  kind: 'group',
  options,
  least: sign === '?' || sign === '*' ? 0 : 1,
  most: sign === '+' || sign === '*' ? 4 : 1,
});

/** A phrase to be read: what each of its words stands for, between the marks of groups. */
export interface Phrase {
  readonly source: string;
  readonly items: readonly (Part | string)[];
}

/** How phrases are written. */
export interface Notation {
  /** Every word that some phrase spells out. */
  readonly spelled: ReadonlySet<string>;
  /** Looks up the words of a phrase; throws on a class that is not there. */
  phraseOf(source: string): Phrase;
  /** The part of a phrase that begins at a place, undefined at its end, and where the next one begins; throws on what cannot be read. */
  read(phrase: Phrase, at: number): readonly [part: Part | undefined, next: number];
}

/**
 * Reads phrases, part by part: words apart by blanks; `(a|b c)` one of these; `?`, `+`, `*` after a word or group:
 * optional, repeated, both; `<class>` any word of the class; `*3` up to three words in between; `^` and `$` begin and
 * end of a clause; `\\?` a question mark, `??` and `!!` two or more.
 */
export function notationOf({ names, spelling }: Lexicon): Notation {
  const spelled = new Set<string>();
  const atoms = new Map<string, Part>();
  let at = 0;

  function makeAtom(text: string, source: string): Part {
    if (text === '^') return { kind: 'begin' };
    if (text === '$') return { kind: 'end' };
    if (text.endsWith('?') && optional.test(text)) {
      const part = atomOf(text.slice(0, -1), source);
      return grouped(part.kind === 'group' ? part.options : [[part]], '?');
    }
    if (gap.test(text)) return { kind: 'gap', most: Number(text.slice(1)) };
    if (text.startsWith('<') && text.endsWith('>')) {
      const id = names.indexOf(text.slice(1, -1));
      if (id < 0) throw new Error(`No word class ${text} in "${source}"`);
      return { kind: 'words', words: [], classes: [id] };
    }
    const plain = text.replaceAll('\\', '');
    const bare = plain.replaceAll("'", '');
    const forms =
      plain === "'s" || plain === "n't" ? [plain] : spelling.formsOf(bare, plain !== bare);
    for (const form of forms) spelled.add(form);
    const all = forms.map(wordOf);
    const [first] = all;
    if (all.length === 1 && first !== undefined) return first;
    return grouped([all], '');
  }

  function atomOf(text: string, source: string): Part {
    let atom = atoms.get(text);
    if (atom === undefined) {
      atom = makeAtom(text, source);
      atoms.set(text, atom);
    }
    return atom;
  }

  function group(phrase: Phrase): Part {
    const { source, items } = phrase;
    const options: Part[][] = [];
    do {
      at += 1;
      const option: Part[] = [];
      for (let part = next(phrase); part !== undefined; part = next(phrase)) option.push(part);
      options.push(option);
    } while (items[at] === '|');
    const end = items[at];
    if (end === undefined) throw new Error(`Unclosed group in "${source}"`);
    at += 1;
    return grouped(options, (end as string).slice(1));
  }

  function next(phrase: Phrase): Part | undefined {
    const item = phrase.items[at];
    if (item === '(') return group(phrase);
    if (item === undefined || typeof item === 'string') return undefined;
    at += 1;
    return item;
  }

  return {
    spelled,
    phraseOf(source) {
      const items: (Part | string)[] = source.match(itemsOf) ?? [];
      for (let one = 0; one < items.length; one += 1) {
        const text = items[one] as string;
        if (!'(|)'.includes(text.charAt(0))) items[one] = atomOf(text, source);
      }
      return { source, items };
    },
    read(phrase, from) {
      at = from;
      const part = next(phrase);
      const stray = phrase.items[at];
      if (part === undefined && stray !== undefined) {
        throw new Error(`Stray "${stray}" in "${phrase.source}"`);
      }
      return [part, at];
    },
  };
}
