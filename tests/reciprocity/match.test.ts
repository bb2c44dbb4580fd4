import { describe, expect, it, vi } from 'vitest';
import { Matcher } from '../../lib/reciprocity/match';
import { PhraseGraph, type PhraseNode } from '../../lib/reciprocity/phrase';
import { viewOf } from '../../lib/reciprocity/view';
import { small } from './small';

/** Everything that a node leads to. */
function nextOf({ words, classes, any, also, begins, ends }: PhraseNode): PhraseNode[] {
  const listed = [...(words?.values() ?? []), ...(classes?.values() ?? [])].flat();
  return [...listed, any, ...(also ?? []), begins, ends].filter((one) => one !== undefined);
}

/** An automaton for some phrases; how often a text asks their graph where a word leads, at its root and further on. */
function counting(...phrases: string[]) {
  const graph = new PhraseGraph(small);
  for (const [tag, phrase] of phrases.entries()) graph.add(phrase, tag);
  const all = new Set([graph.root]);
  for (const node of all) for (const next of nextOf(node)) all.add(next);
  const asked = { root: 0, further: 0 };
  for (const node of all) {
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
  const matcher = new Matcher(graph);
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
});
