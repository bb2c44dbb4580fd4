import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actIds } from '../../lib/reciprocity/act';
import { packCues, unpackCues } from '../../lib/reciprocity/cues';
import { isDenied } from '../../lib/reciprocity/guards';
import { packOf } from '../../lib/reciprocity/packs';
import { patternIds } from '../../lib/reciprocity/pattern';
import { PhraseGraph } from '../../lib/reciprocity/phrase';
import { languages } from '../../lib/reciprocity/reading';
import { viewOf } from '../../lib/reciprocity/view';
import { readerOf } from '../corpus/learn/reader';
import { nodesOf } from './nodes';

const notRecords = new Set([
  'index',
  'words',
  'forms',
  'figures',
  'cues',
  'pack',
  'grammar',
  'lexicon',
  'spelling',
]);

describe.each(languages)('every heuristic of %s', (language) => {
  const { heuristics, lexicon, rules } = readerOf(language);

  /** The words that a heuristic takes as evidence in a text. */
  function evidence(rule: number, text: string): string[] {
    const view = viewOf(text, lexicon);
    const { tokens } = view;
    return rules
      .fire(view)
      .filter((one) => one.rule === rule && !tokens[one.from]?.reported && !isDenied(view, one))
      .map((one) => text.slice(tokens[one.from]?.start, tokens[one.to - 1]?.end));
  }

  it('is in the list and the list holds nothing else', () => {
    const files = readdirSync(`lib/reciprocity/heuristics/${language}`)
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !notRecords.has(name));
    expect(heuristics.map((one) => one.id).sort()).toEqual(files.sort());
  });

  it('is shipped to the worker without its reasons, and no other', () => {
    expect(packOf(language).rules.heuristics).toEqual(unpackCues(packCues(heuristics)));
  });

  it('has phrases that can be read to their ends', () => {
    const graph = new PhraseGraph(lexicon);
    for (const { phrases, unless = '' } of packOf(language).rules.heuristics) {
      for (const phrase of `${phrases}\n${unless}`.split('\n')) graph.add(phrase, 0);
    }
    expect(nodesOf(graph).size).toBeGreaterThan(500);
  });

  it('together with the others covers every safety cue', () => {
    const read = new Set<string>(heuristics.map((one) => one.reads));
    for (const id of ['fear', 'violence', 'self_harm', 'anger']) expect(read, id).toContain(id);
  });

  it.each(heuristics.map((one, rule) => [one.id, rule] as const))(
    '%s matches and ignores its own examples',
    (_, rule) => {
      const heuristic = heuristics[rule];
      expect(heuristic?.examples.matches.length).toBeGreaterThan(0);
      expect(heuristic?.examples.ignores.length).toBeGreaterThan(0);
      for (const example of heuristic?.examples.matches ?? []) {
        const wanted = Array.from(example.matchAll(/\[([^\]]+)\]/g), (match) => match[1]);
        expect(wanted, example).not.toHaveLength(0);
        expect(evidence(rule, example.replace(/[[\]]/g, '')), example).toEqual(
          expect.arrayContaining(wanted),
        );
      }
      for (const example of heuristic?.examples.ignores ?? []) {
        expect(evidence(rule, example), example).toEqual([]);
      }
    },
  );
});

describe('the English heuristics', () => {
  it('cover every act and every pattern', () => {
    const read = new Set<string>(readerOf('en').heuristics.map((one) => one.reads));
    for (const id of [...actIds, ...patternIds]) expect(read, id).toContain(id);
  });
});
