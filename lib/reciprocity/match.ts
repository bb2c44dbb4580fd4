import type { PhraseGraph, PhraseNode } from './phrase.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** The nodes of a phrase graph that are reached together, with where each kind of word leads from there. */
interface State {
  readonly nodes: readonly PhraseNode[];
  /** Tags of the phrases that end here. */
  readonly tags: readonly number[];
  /** By kind of word and the edges after it; filled as words come. */
  readonly next: Map<number, State | null>;
  /** No phrase goes on from here. */
  readonly isLast: boolean;
}

/** Where a word leads from the beginning of a phrase, by the edges before and after it. */
export interface Starts {
  readonly owner: Matcher;
  /** Words of one kind lead to the same place everywhere. */
  readonly kind: number;
  /** `null` where no phrase begins with this word. */
  readonly states: (State | null | undefined)[];
}

/** Receives one match: its tag, and its tokens `from` up to, not including, `to`. */
export type Found = (tag: number, from: number, to: number) => void;

/** Edges of clauses at a place between two tokens, as bits. */
const BEGINS = 1;
const ENDS = 2;
/** States and steps that are remembered; further ones are worked out each time. */
const mostRemembered = 100_000;

/**
 * Finds all phrases of a graph: a deterministic automaton that is worked out as texts ask for it, so that a word of a
 * message costs one look-up for each phrase that may still be under way.
 */
export class Matcher {
  readonly #root: PhraseNode;
  readonly #spelled: ReadonlySet<string>;
  readonly #kinds = new Map<string, number>();
  readonly #states = new Map<string, State>();
  #remembered = 0;
  #edges = new Uint8Array(256);

  constructor({ root, spelled }: PhraseGraph) {
    this.#root = root;
    this.#spelled = spelled;
  }

  /** All matches, in the order of their beginnings; each within one sentence. */
  find(tokens: readonly Token[], found: Found): void {
    const count = tokens.length;
    const edges = this.#edgesOf(tokens);
    for (let from = 0; from < count; from += 1) {
      const first = tokens[from] as Token;
      const { sentence } = first;
      let state = this.#start(first.word, edges[from] as number, edges[from + 1] as number);
      for (let at = from + 1; state !== null; at += 1) {
        const { tags } = state;
        for (let one = 0; one < tags.length; one += 1) found(tags[one] as number, from, at);
        if (state.isLast || at === count) break;
        const token = tokens[at] as Token;
        if (token.sentence !== sentence) break;
        state = this.#step(state, token.word, edges[at + 1] as number);
      }
    }
  }

  #edgesOf(tokens: readonly Token[]): Uint8Array {
    const count = tokens.length;
    if (this.#edges.length <= count) this.#edges = new Uint8Array(count * 2);
    const edges = this.#edges;
    let before = 0;
    for (let at = 0; at < count; at += 1) {
      const { begins, ends } = tokens[at] as Token;
      edges[at] = before | (begins ? BEGINS : 0);
      before = ends ? ENDS : 0;
    }
    edges[count] = BEGINS | ENDS;
    return edges;
  }

  #startsOf(word: Word): Starts {
    const known = word.starts;
    if (known !== undefined && known.owner === this) return known;
    const name = `${this.#spelled.has(word.text) ? word.text : ''}<${word.classes.join()}`;
    let kind = this.#kinds.get(name);
    if (kind === undefined) {
      kind = this.#kinds.size;
      this.#kinds.set(name, kind);
    }
    const starts: Starts = { owner: this, kind, states: [] };
    word.starts = starts;
    return starts;
  }

  #start(word: Word, before: number, after: number): State | null {
    const starts = this.#startsOf(word);
    const place = before * 4 + after;
    const known = starts.states[place];
    if (known !== undefined) return known;
    const state = this.#after(closed([this.#root], before), word, after);
    starts.states[place] = state;
    return state;
  }

  #step(state: State, word: Word, after: number): State | null {
    const key = this.#startsOf(word).kind * 4 + after;
    const known = state.next.get(key);
    if (known !== undefined) return known;
    const next = this.#after(state.nodes, word, after);
    if (this.#mayRemember()) state.next.set(key, next);
    return next;
  }

  /** Where a word leads from these nodes; `null` for nowhere. */
  #after(nodes: readonly PhraseNode[], word: Word, after: number): State | null {
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
    if (reached.length === 0) return null;
    const all = closed(reached, after);
    const name = all.map(({ id }) => id).join();
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const state: State = {
      nodes: all,
      tags: [...new Set(all.flatMap(({ accepts }) => accepts ?? []))],
      next: new Map(),
      isLast: all.every(({ words, classes, any }) => !words && !classes && !any),
    };
    if (this.#mayRemember()) this.#states.set(name, state);
    return state;
  }

  #mayRemember(): boolean {
    this.#remembered += 1;
    return this.#remembered < mostRemembered;
  }
}

/** These nodes and all that are reached with them where such edges are, by rising id. */
function closed(nodes: readonly PhraseNode[], edges: number): PhraseNode[] {
  const all = new Set<PhraseNode>(nodes);
  // A set hands out what is added while it is walked.
  for (const { begins, ends, also } of all) {
    if (begins !== undefined && (edges & BEGINS) !== 0) all.add(begins);
    if (ends !== undefined && (edges & ENDS) !== 0) all.add(ends);
    if (also !== undefined) for (const one of also) all.add(one);
  }
  return [...all].sort((a, b) => a.id - b.id);
}
