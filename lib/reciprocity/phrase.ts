import type { Lexicon } from './lexicon.ts';
import { type Notation, notationOf, type Part, type Phrase } from './notation.ts';

/** A place in phrases, as far as they were read. */
export interface PhraseNode {
  readonly id: number;
  words: Map<string, PhraseNode[]> | undefined;
  classes: Map<number, PhraseNode[]> | undefined;
  /** Bits of the words and classes that lead on from here, see `bitOf`: what has none of them leads nowhere. */
  signs: number;
  /** Where any one word leads: it is skipped. */
  any: PhraseNode | undefined;
  /** Nodes that are reached with this one. */
  also: PhraseNode[] | undefined;
  begins: PhraseNode | undefined;
  ends: PhraseNode | undefined;
  accepts: number[] | undefined;
  /** Where each part leads that goes on here. */
  parts: Map<string, PhraseNode> | undefined;
  /** Phrases that go on here and were not read any further. */
  rests: Rest[] | undefined;
}

/** What is left of a phrase from a place on. */
interface Rest {
  readonly phrase: Phrase;
  readonly at: number;
  readonly tag: number;
}

/** The bit of every word, where any one leads on. */
export const anyBit = 1;

/** One of 31 other bits for a word: few words share one, so that most are told apart by it. */
export function bitOf(word: string): number {
  const last = word.length - 1;
  return 2 << ((word.charCodeAt(0) * 7 + word.charCodeAt(last) * 3 + last) % 31);
}

/** One of these bits for a word class. */
export function bitOfClass(id: number): number {
  return 2 << (id % 31);
}

/** Merges one-word options of a group into a single set, so that they cost one step. */
function simplify(options: readonly Part[][]): Part[][] {
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

function keyOf(part: Exclude<Part, { kind: 'group' }>): string {
  if (part.kind === 'words') return `${part.words.join('|')}<${part.classes.join()}`;
  return part.kind === 'gap' ? `*${part.most}` : part.kind;
}

/** Makes one node reached with another. */
function also(node: PhraseNode, next: PhraseNode): void {
  node.also ??= [];
  node.also.push(next);
}

/** A table with what leads to a node, each once. */
function leading<Key>(
  table: Map<Key, PhraseNode[]> | undefined,
  keys: readonly Key[],
  next: PhraseNode,
): Map<Key, PhraseNode[]> {
  const all = table ?? new Map<Key, PhraseNode[]>();
  for (const key of keys) {
    const known = all.get(key);
    if (known === undefined) all.set(key, [next]);
    else if (known.at(-1) !== next) known.push(next);
  }
  return all;
}

/** All phrases of a pack as one graph over words and word classes, each read as far as texts have followed it. */
export class PhraseGraph {
  #count = 0;
  readonly root: PhraseNode = this.#node();
  readonly #notation: Notation;

  constructor(lexicon: Lexicon) {
    this.#notation = notationOf(lexicon);
  }

  /** Every word that some phrase spells out. */
  get spelled(): ReadonlySet<string> {
    return this.#notation.spelled;
  }

  /** Adds a phrase; one that cannot be read throws here or where a text comes to what is wrong. */
  add(source: string, tag: number): void {
    this.root.rests ??= [];
    this.root.rests.push({ phrase: this.#notation.phraseOf(source), at: 0, tag });
  }

  /** Reads the next part of the phrases that go on at a node: it is called before a node is looked at. */
  open(node: PhraseNode): void {
    while (node.rests !== undefined) {
      const { rests } = node;
      node.rests = undefined;
      for (const rest of rests) this.#goOn(node, rest);
    }
  }

  #goOn(node: PhraseNode, { phrase, at, tag }: Rest): void {
    const [part, end] = this.#notation.read(phrase, at);
    if (part === undefined) {
      node.accepts ??= [];
      if (!node.accepts.includes(tag)) node.accepts.push(tag);
      return;
    }
    const rest = { phrase, at: end, tag };
    for (const next of this.#step(part, [node])) {
      next.rests ??= [];
      next.rests.push(rest);
    }
  }

  #node(): PhraseNode {
    this.#count += 1;
    return {
      id: this.#count,
      words: undefined,
      classes: undefined,
      signs: 0,
      any: undefined,
      also: undefined,
      begins: undefined,
      ends: undefined,
      accepts: undefined,
      parts: undefined,
      rests: undefined,
    };
  }

  /** Where a part leads from a node: what begins alike is stored once. */
  #child(node: PhraseNode, part: Exclude<Part, { kind: 'group' }>): PhraseNode {
    const key = keyOf(part);
    node.parts ??= new Map();
    const known = node.parts.get(key);
    if (known !== undefined) return known;
    const next = this.#node();
    node.parts.set(key, next);
    if (part.kind === 'begin') node.begins = next;
    else if (part.kind === 'end') node.ends = next;
    else if (part.kind === 'gap') also(node, this.#gap(part.most, next));
    else {
      if (part.words.length > 0) node.words = leading(node.words, part.words, next);
      if (part.classes.length > 0) node.classes = leading(node.classes, part.classes, next);
      for (const word of part.words) node.signs |= bitOf(word);
      for (const id of part.classes) node.signs |= bitOfClass(id);
    }
    return next;
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
    return nodes.map((node) => this.#child(node, part));
  }

  /** Several ends become one, so that what follows is stored once. */
  #join(nodes: PhraseNode[]): PhraseNode[] {
    if (nodes.length <= 3) return nodes;
    const next = this.#node();
    for (const node of nodes) also(node, next);
    return [next];
  }

  /** At most so many words before `next`. */
  #gap(most: number, next: PhraseNode): PhraseNode {
    if (most === 0) return next;
    const node = this.#node();
    node.also = [next];
    node.any = this.#gap(most - 1, next);
    node.signs |= anyBit;
    return node;
  }
}
