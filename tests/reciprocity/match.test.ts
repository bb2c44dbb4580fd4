import { describe, expect, it, vi } from 'vitest';
import { Matcher } from '../../lib/reciprocity/match';
import { PhraseGraph, type PhraseNode } from '../../lib/reciprocity/phrase';
import { Steps } from '../../lib/reciprocity/steps';
import { viewOf } from '../../lib/reciprocity/view';
import { nodesOf } from './nodes';
import { small } from './small';

/** An automaton for some phrases; how often a text asks their graph where a word leads, at its root and further on. */
function counting(...phrases: string[]) {
  return countingUpTo(undefined, ...phrases);
}

/** The same with so many steps in mind at most. */
function countingUpTo(mostSteps: number | undefined, ...phrases: string[]) {
  const graph = new PhraseGraph(small);
  for (const [tag, phrase] of phrases.entries()) graph.add(phrase, tag);
  const asked = { root: 0, further: 0 };
  for (const node of nodesOf(graph)) {
    const place = node === graph.root ? 'root' : 'further';
    for (const table of [node.words, node.classes]) {
      if (table === undefined) continue;
      const get = table.get.bind(table) as (key: never) => PhraseNode[] | undefined;
      vi.spyOn(table as Map<never, PhraseNode[]>, 'get').mockImplementation((key) => {
        asked[place] += 1;
        return get(key);
      });
    }
  }
  const matcher = new Matcher(graph, mostSteps);
  return (text: string) => {
    Object.assign(asked, { root: 0, further: 0 });
    const tags: number[] = [];
    matcher.find(viewOf(text, small).tokens, (tag) => tags.push(tag));
    return { ...asked, tags };
  };
}

describe('a phrase automaton', () => {
  it('asks its graph nothing twice', () => {
    const find = counting('(a|b) late now', 'a *2 late now', '^ so late $');
    const text = 'a very late now, so late';
    const first = find(text);
    expect(first.tags).toEqual([1, 2]);
    expect(first.root).toBeGreaterThan(0);
    expect(first.further).toBeGreaterThan(0);
    expect(find(text)).toEqual({ root: 0, further: 0, tags: [1, 2] });
  });

  it('asks it nothing for a word that leads where another has led', () => {
    const find = counting('(a|b) late now', 'so <kin> late now');
    expect(find('a late now').further).toBeGreaterThan(0);
    expect(find('b late now')).toMatchObject({ further: 0, tags: [0] });
    expect(find('so mum late now').further).toBeGreaterThan(0);
    expect(find('so dad late now')).toMatchObject({ further: 0, tags: [1] });
    expect(find('so cash late now').tags).toEqual([]);
  });

  it('starts afresh before a text where it has too much in mind', () => {
    const find = countingUpTo(2, 'a late now', '^ so late $');
    const text = 'a late now. so late';
    const first = find(text);
    expect(first.tags).toEqual([0, 1]);
    expect(find(text)).toEqual(first);
    // Two words after the first one; what cannot lead on counts for none.
    const few = countingUpTo(2, 'a late now');
    expect(few('a late now').root).toBeGreaterThan(0);
    expect(few('a late now')).toEqual({ root: 0, further: 0, tags: [0] });
    const fewer = countingUpTo(1, 'a late now');
    expect(fewer('a late now')).toEqual(fewer('a late now'));
    expect(fewer('a late now').root).toBeGreaterThan(0);
  });

  it('takes no state of an old text for one of a new', () => {
    const find = countingUpTo(0, 'a late now', '^ so late $', 'so (a|b)', '<kin> (so|late)');
    const texts = ['a late now, so late', 'so b mum late', 'b a late now', 'so late', ''];
    const alone = texts.map(
      (text) => counting('a late now', '^ so late $', 'so (a|b)', '<kin> (so|late)')(text).tags,
    );
    for (const [at, text] of [...texts.entries(), ...texts.entries()]) {
      expect(find(text).tags).toEqual(alone[at]);
    }
  });

  it('has room for the words of a long text', () => {
    const find = counting('a $');
    for (const count of [255, 256, 257, 600, 3]) {
      expect(find(`${'so '.repeat(count - 1)}a`).tags).toEqual([0]);
    }
  });
});

describe('what is known of where a state leads', () => {
  it('is what was noted, however much it is', () => {
    const steps = new Steps();
    const all: [state: number, key: number][] = [];
    // States and keys that are each other's, close together and far apart.
    for (let state = 1; state <= 60; state += 1) {
      for (let key = 0; key < 60; key += 1) all.push([state * (state % 7 === 0 ? 4096 : 1), key]);
    }
    for (const [at, [state, key]] of all.entries()) {
      expect(steps.get(state, key)).toBe(-1);
      steps.add(state, key, at % 5);
      expect(steps.size).toBe(at + 1);
    }
    expect(all.map(([state, key]) => steps.get(state, key))).toEqual(all.map((_, at) => at % 5));
    expect(steps.get(61, 0)).toBe(-1);
    expect(steps.get(1, 60)).toBe(-1);
  });
});

describe('the graph of phrases', () => {
  it.each<[nodes: number, ...phrases: string[]]>([
    [2, 'a', 'a'],
    [4, 'a b', 'a c'],
    [4, '<kin> a', '<kin> b'],
    [4, '^ a', '^ b'],
    [4, 'a $', 'a $ b'],
    [4, "don't go", 'do not go'],
    [7, 'a *2 b', 'a *2 c'],
    [11, 'a *2 b', 'a *3 b'],
    [3, '(a|b|c) z'],
    [3, '(<kin>|a|<money>|a) z'],
    [6, '(a|b c) z'],
    // Up to three ends lead on by themselves, more of them as one.
    [10, '(a one|b two|c three) go'],
    [12, '(a one|b two|c three|d four) go on'],
    [9, '(a one|b two|c three)? go'],
    [7, '(a)+ b'],
    [7, 'a (b)*'],
  ])('has %i places for %j %j', (nodes, ...phrases) => {
    const graph = new PhraseGraph(small);
    for (const phrase of phrases) graph.add(phrase, 1);
    expect(nodesOf(graph).size).toBe(nodes);
    const ends = [...nodesOf(graph)].flatMap(({ accepts }) => (accepts ? [accepts] : []));
    expect(ends.every((tags) => tags.join() === '1')).toBe(true);
  });

  it('knows each place of a word once, and each word that is spelled out', () => {
    const graph = new PhraseGraph(small);
    for (const phrase of ['(a|a|<kin>) b', 'a c']) graph.add(phrase, 0);
    expect([...graph.spelled]).toEqual(['a', 'b', 'c']);
    graph.open(graph.root);
    expect(graph.root.words?.get('a')).toHaveLength(2);
    expect([...(graph.root.words?.keys() ?? [])]).toEqual(['a']);
    expect(graph.root.classes?.size).toBe(1);
    const kin = new PhraseGraph(small);
    kin.add('<kin>', 0);
    kin.open(kin.root);
    expect(kin.root.words).toBeUndefined();
    expect(kin.root.classes?.size).toBe(1);
  });

  it('reads no phrase further than texts have followed it', () => {
    const graph = new PhraseGraph(small);
    graph.add('a (b|c d)? e', 0);
    graph.add('f g', 1);
    const matcher = new Matcher(graph);
    const read = () => matcher.find(viewOf('a c. h', small).tokens, () => undefined);
    expect(graph.root.words).toBeUndefined();
    read();
    const [a] = graph.root.words?.get('a') ?? [];
    const [f] = graph.root.words?.get('f') ?? [];
    expect([...(a?.words?.keys() ?? [])]).toEqual(['b', 'c', 'e']);
    expect([f?.words, f?.rests]).toMatchObject([
      undefined,
      [{ phrase: { source: 'f g' }, at: 1, tag: 1 }],
    ]);
    // What was read is not read again.
    expect(a?.rests).toBeUndefined();
    read();
    expect(a?.words?.get('b')).toHaveLength(1);
  });
});
