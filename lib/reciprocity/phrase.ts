import type { Lexicon } from './lexicon.ts';

/**
 * Phrases: words apart by blanks; `(a|b c)` one of these; `?`, `+`, `*` after a word or group: optional, repeated,
 * both; `<class>` any word of the class; `*3` up to three words in between; `^` and `$` begin and end of a clause;
 * `\\?` a question mark, `??` and `!!` two or more.
 */
export interface PhraseNode {
  readonly id: number;
  words: Map<string, PhraseNode[]> | undefined;
  classes: Map<number, PhraseNode[]> | undefined;
  /** Where any one word leads: it is skipped. */
  any: PhraseNode | undefined;
  /** Nodes that are reached with this one. */
  also: PhraseNode[] | undefined;
  begins: PhraseNode | undefined;
  ends: PhraseNode | undefined;
  accepts: number[] | undefined;
}

type Part =
  | { kind: 'words'; words: string[]; classes: number[] }
  | { kind: 'gap'; most: number }
  | { kind: 'begin' }
  | { kind: 'end' }
  | { kind: 'group'; options: Part[][]; least: number; most: number };

function parse(source: string, lexicon: Lexicon): Part[] {
  let at = 0;

  function atom(text: string): Part {
    if (text === '^') return { kind: 'begin' };
    if (text === '$') return { kind: 'end' };
    if (/^\*\d+$/.test(text)) return { kind: 'gap', most: Number(text.slice(1)) };
    if (text.startsWith('<') && text.endsWith('>')) {
      const id = lexicon.names.indexOf(text.slice(1, -1));
      if (id < 0) throw new Error(`No word class ${text} in "${source}"`);
      return { kind: 'words', words: [], classes: [id] };
    }
    const plain = text.replaceAll('\\', '');
    const bare = plain.replaceAll("'", '');
    const forms =
      plain === "'s" || plain === "n't" ? [plain] : lexicon.spelling.formsOf(bare, plain !== bare);
    const set = (word: string): Part => ({ kind: 'words', words: [word], classes: [] });
    const [first] = forms;
    if (forms.length === 1 && first !== undefined) return set(first);
    return { kind: 'group', options: [forms.map(set)], least: 1, most: 1 };
  }

  function repeated(part: Part, sign: string): Part {
    const options = part.kind === 'group' ? part.options : [[part]];
    if (sign === '?') return { kind: 'group', options, least: 0, most: 1 };
    return { kind: 'group', options, least: sign === '+' ? 1 : 0, most: 4 };
  }

  function sequence(): Part[] {
    const parts: Part[] = [];
    while (at < source.length) {
      const char = source[at];
      if (char === ' ') {
        at += 1;
      } else if (char === '|' || char === ')') {
        return parts;
      } else if (char === '(') {
        at += 1;
        const options: Part[][] = [];
        options.push(sequence());
        while (source[at] === '|') {
          at += 1;
          options.push(sequence());
        }
        if (source[at] !== ')') throw new Error(`Unclosed group in "${source}"`);
        at += 1;
        let part: Part = { kind: 'group', options, least: 1, most: 1 };
        const sign = source[at];
        if (sign === '?' || sign === '+' || (sign === '*' && !/\d/.test(source[at + 1] ?? ''))) {
          part = repeated(part, sign);
          at += 1;
        }
        parts.push(part);
      } else {
        const from = at;
        while (at < source.length && !' |()'.includes(source[at] ?? '')) at += 1;
        const text = source.slice(from, at);
        const optional = /^([\p{L}\p{N}'<>_-]+)\?$/u.exec(text);
        if (optional?.[1] !== undefined) parts.push(repeated(atom(optional[1]), '?'));
        else parts.push(atom(text));
      }
    }
    return parts;
  }

  const parts = sequence();
  if (at < source.length) throw new Error(`Stray "${source[at]}" in "${source}"`);
  return parts;
}

/** Merges one-word options of a group into a single set, so that they cost one step. */
function simplify(options: Part[][]): Part[][] {
  const set: Part = { kind: 'words', words: [], classes: [] };
  const rest: Part[][] = [];
  for (const option of options) {
    const [only] = option;
    if (option.length === 1 && only?.kind === 'words') {
      set.words.push(...only.words);
      set.classes.push(...only.classes);
    } else {
      rest.push(option);
    }
  }
  return set.words.length + set.classes.length > 0 ? [[set], ...rest] : rest;
}

/** All phrases of a pack as one graph over words and word classes. */
export class PhraseGraph {
  #count = 0;
  readonly root: PhraseNode = this.#node();
  /** Every word that some phrase spells out. */
  readonly spelled = new Set<string>();
  readonly #lexicon: Lexicon;
  readonly #keys = new Map<PhraseNode, Map<string, PhraseNode>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds a phrase; throws on a phrase that cannot be read. */
  add(source: string, tag: number): void {
    for (const node of this.#insert(parse(source, this.#lexicon), [this.root])) {
      node.accepts ??= [];
      if (!node.accepts.includes(tag)) node.accepts.push(tag);
    }
  }

  #node(): PhraseNode {
    this.#count += 1;
    return {
      id: this.#count,
      words: undefined,
      classes: undefined,
      any: undefined,
      also: undefined,
      begins: undefined,
      ends: undefined,
      accepts: undefined,
    };
  }

  #child(node: PhraseNode, key: string, link: (child: PhraseNode) => void): PhraseNode {
    let known = this.#keys.get(node);
    if (known === undefined) {
      known = new Map();
      this.#keys.set(node, known);
    }
    let child = known.get(key);
    if (child === undefined) {
      child = this.#node();
      known.set(key, child);
      link(child);
    }
    return child;
  }

  #insert(parts: readonly Part[], starts: PhraseNode[]): PhraseNode[] {
    let nodes = starts;
    for (const part of parts) nodes = this.#step(part, nodes);
    return nodes;
  }

  #step(part: Part, nodes: PhraseNode[]): PhraseNode[] {
    if (part.kind === 'group') {
      const options = simplify(part.options);
      let all = part.least === 0 ? [...nodes] : [];
      let current = nodes;
      for (let turn = 0; turn < part.most; turn += 1) {
        const reached = new Set<PhraseNode>();
        for (const option of options) {
          for (const node of this.#insert(option, current)) reached.add(node);
        }
        current = this.#join([...reached]);
        all = [...all, ...current];
      }
      return this.#join([...new Set(all)]);
    }
    return nodes.map((node) => {
      if (part.kind === 'gap') {
        return this.#child(node, `*${part.most}`, (next) => {
          node.also ??= [];
          node.also.push(this.#gap(part.most, next));
        });
      }
      if (part.kind === 'begin') {
        return this.#child(node, '^', (next) => {
          node.begins = next;
        });
      }
      if (part.kind === 'end') {
        return this.#child(node, '$', (next) => {
          node.ends = next;
        });
      }
      const key = `${part.words.join('|')}<${part.classes.join(',')}`;
      return this.#child(node, key, (next) => {
        if (part.words.length > 0) {
          node.words ??= new Map();
          for (const word of new Set(part.words)) {
            this.spelled.add(word);
            const known = node.words.get(word);
            if (known === undefined) node.words.set(word, [next]);
            else known.push(next);
          }
        }
        for (const id of part.classes) {
          node.classes ??= new Map();
          const known = node.classes.get(id);
          if (known === undefined) node.classes.set(id, [next]);
          else known.push(next);
        }
      });
    });
  }

  /** Several ends become one, so that what follows is stored once. */
  #join(nodes: PhraseNode[]): PhraseNode[] {
    if (nodes.length <= 3) return nodes;
    const next = this.#node();
    for (const node of nodes) {
      node.also ??= [];
      node.also.push(next);
    }
    return [next];
  }

  /** At most so many words before `next`. */
  #gap(most: number, next: PhraseNode): PhraseNode {
    if (most === 0) return next;
    const node = this.#node();
    node.also = [next];
    node.any = this.#gap(most - 1, next);
    return node;
  }
}
