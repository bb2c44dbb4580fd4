import { anyBit, bitOf, bitOfClass, type PhraseGraph, type PhraseNode } from './phrase.ts';
import { Steps } from './steps.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** Receives one match: its tag, and its tokens `from` up to, not including, `to`. */
export type Found = (tag: number, from: number, to: number) => void;

/** Edges of clauses at a place between two tokens, as bits. */
const BEGINS = 1;
const ENDS = 2;
const edgeBits = 2;
/** What the number of a state tells by itself: some phrase ends here, some phrase goes on. Nought is no state. */
const ACCEPTS = 1;
const GOES_ON = 2;
const stateBits = 2;

/**
 * Finds all phrases of a graph: a deterministic automaton that is worked out as texts ask for it, so that a word of a
 * message costs one look-up for each phrase that may still be under way.
 */
export class Matcher {
  readonly #graph: PhraseGraph;
  readonly #kinds = new Map<string, number>();
  /** One word of each kind: all of a kind lead to the same place everywhere. */
  readonly #words: Word[] = [];
  /** Of each kind: bits by which it may lead on, see `bitOf`. */
  readonly #signsOfKind: number[] = [];
  #steps = new Steps();
  #states = new Map<string, number>();
  /** Of each state: the nodes of the graph that are reached together, the tags of the phrases that end there, the bits that lead on. */
  #nodes: (readonly PhraseNode[])[] = [[]];
  #tags: (readonly number[])[] = [[]];
  #signs: number[] = [0];
  /** The states in which phrases begin, by the edges there; nought where it is not known. */
  #beginnings: number[] = [0, 0, 0, 0];
  /** Where the first word of a phrase leads, by its kind and the edges before and after it; one more, nought where it is not known. */
  #firsts = new Int32Array(1024 << (2 * edgeBits));
  /** Of each token: its kind with the edges after it, the edges before it, its bits, the end of its sentence. */
  #keys = new Int32Array(256);
  #befores = new Uint8Array(256);
  #bits = new Int32Array(256);
  #ends = new Int32Array(256);

  /** With more steps in mind than that, it starts a text afresh: one text adds few to them. */
  readonly #mostSteps: number;

  constructor(graph: PhraseGraph, mostSteps = 100_000) {
    this.#mostSteps = mostSteps;
    this.#graph = graph;
  }

  /** All matches, in the order of their beginnings; each within one sentence. */
  find(tokens: readonly Token[], found: Found): void {
    if (this.#steps.size > this.#mostSteps) this.#forget();
    this.#lookAt(tokens);
    const keys = this.#keys;
    const bits = this.#bits;
    const ends = this.#ends;
    for (let from = 0; from < tokens.length; from += 1) {
      const end = ends[from] as number;
      let state = this.#first(from);
      for (let at = from + 1; ; at += 1) {
        if ((state & ACCEPTS) !== 0) {
          const tags = this.#tags[state >> stateBits] as readonly number[];
          for (let one = 0; one < tags.length; one += 1) found(tags[one] as number, from, at);
        }
        if ((state & GOES_ON) === 0 || at === end) break;
        if (((this.#signs[state >> stateBits] as number) & (bits[at] as number)) === 0) break;
        state = this.#step(state, keys[at] as number);
      }
    }
  }

  /** Writes down of each token what the automaton needs of it. */
  #lookAt(tokens: readonly Token[]): void {
    const count = tokens.length;
    if (this.#keys.length < count) {
      this.#keys = new Int32Array(count * 2);
      this.#befores = new Uint8Array(count * 2);
      this.#bits = new Int32Array(count * 2);
      this.#ends = new Int32Array(count * 2);
    }
    let end = count;
    let edges = BEGINS | ENDS;
    for (let at = count - 1; at >= 0; at -= 1) {
      const { word, begins, sentence } = tokens[at] as Token;
      const kind = this.#kindOf(word);
      this.#keys[at] = (kind << edgeBits) | edges;
      this.#bits[at] = this.#signsOfKind[kind] as number;
      this.#ends[at] = end;
      const before = at > 0 ? (tokens[at - 1] as Token) : undefined;
      edges = (begins ? BEGINS : 0) | (before?.ends === true ? ENDS : 0);
      this.#befores[at] = edges;
      if (before?.sentence !== sentence) end = at;
    }
  }

  /** Where the phrases are that begin with a token. */
  #first(at: number): number {
    const key = this.#keys[at] as number;
    const edges = this.#befores[at] as number;
    const place = (key << edgeBits) | edges;
    const known = this.#firsts[place];
    if (known !== undefined && known !== 0) return known - 1;
    const state = this.#beginnings[edges] || this.#beginning(edges);
    const next = this.#after(this.#nodes[state >> stateBits] as readonly PhraseNode[], key);
    if (known === undefined) {
      const more = new Int32Array(Math.max(place + 1, this.#firsts.length * 2));
      more.set(this.#firsts);
      this.#firsts = more;
    }
    this.#firsts[place] = next + 1;
    return next;
  }

  #kindOf(word: Word): number {
    if (word.kindFor === this) return word.kind;
    const isSpelled = this.#graph.spelled.has(word.text);
    const name = `${isSpelled ? word.text : ''}<${word.classes.join()}`;
    let kind = this.#kinds.get(name);
    if (kind === undefined) {
      kind = this.#words.push(word) - 1;
      this.#kinds.set(name, kind);
      let signs = anyBit;
      if (isSpelled) signs |= bitOf(word.text);
      for (const id of word.classes) signs |= bitOfClass(id);
      this.#signsOfKind.push(signs);
    }
    word.kind = kind;
    word.kindFor = this;
    return kind;
  }

  #beginning(edges: number): number {
    const state = this.#stateOf(this.#closed([this.#graph.root], edges));
    this.#beginnings[edges] = state;
    return state;
  }

  #step(state: number, key: number): number {
    const known = this.#steps.get(state, key);
    if (known >= 0) return known;
    const next = this.#after(this.#nodes[state >> stateBits] as readonly PhraseNode[], key);
    this.#steps.add(state, key, next);
    return next;
  }

  /** Where a word of a kind with the edges after it leads from these nodes; nought for nowhere. */
  #after(nodes: readonly PhraseNode[], key: number): number {
    const word = this.#words[key >> edgeBits] as Word;
    const reached: PhraseNode[] = [];
    for (const { words, classes, any } of nodes) {
      const spelled = words?.get(word.text);
      if (spelled !== undefined) reached.push(...spelled);
      if (any !== undefined) reached.push(any);
      if (classes === undefined) continue;
      for (const id of word.classes) {
        const classed = classes.get(id);
        if (classed !== undefined) reached.push(...classed);
      }
    }
    return reached.length === 0 ? 0 : this.#stateOf(this.#closed(reached, key & (BEGINS | ENDS)));
  }

  #stateOf(nodes: readonly PhraseNode[]): number {
    const name = nodes.map(({ id }) => id).join();
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const tags = [...new Set(nodes.flatMap(({ accepts }) => accepts ?? []))];
    const goesOn = nodes.some(({ words, classes, any }) => words || classes || any);
    this.#tags.push(tags);
    this.#signs.push(nodes.reduce((all, { signs }) => all | signs, 0));
    const place = this.#nodes.push(nodes) - 1;
    const state = (place << stateBits) | (goesOn ? GOES_ON : 0) | (tags.length > 0 ? ACCEPTS : 0);
    this.#states.set(name, state);
    return state;
  }

  #forget(): void {
    this.#steps = new Steps();
    this.#states = new Map();
    this.#nodes = [[]];
    this.#tags = [[]];
    this.#signs = [0];
    this.#beginnings = [0, 0, 0, 0];
    this.#firsts.fill(0);
  }

  /** These nodes and all that are reached with them where such edges are, by rising id. */
  #closed(nodes: readonly PhraseNode[], edges: number): PhraseNode[] {
    const all = new Set<PhraseNode>(nodes);
    // A set hands out what is added while it is walked.
    for (const node of all) {
      this.#graph.open(node);
      const { begins, ends, also } = node;
      if (begins !== undefined && (edges & BEGINS) !== 0) all.add(begins);
      if (ends !== undefined && (edges & ENDS) !== 0) all.add(ends);
      if (also !== undefined) for (const one of also) all.add(one);
    }
    return [...all].sort((a, b) => a.id - b.id);
  }
}
