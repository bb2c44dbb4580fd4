import { describe, expect, it, vi } from 'vitest';
import { buildRoles, role } from '../../lib/reciprocity/grammar';
import { buildLexicon } from '../../lib/reciprocity/lexicon';
import { remember } from '../../lib/reciprocity/remember';
import {
  buildSpelling,
  parseForms,
  withoutAccents,
  withoutUmlauts,
} from '../../lib/reciprocity/spelling';
import { typedAt } from '../../lib/reciprocity/typed';
import { smallSource } from './small';

const lexicon = buildLexicon({
  ...smallSource,
  wordClasses:
    '\ngo: carry plan make try ab i x dont\nplace: plan u carry making\nlong: abcdefghijklmnopqrstuvw\n',
  endings: 'ing ed ies s',
});
const classes = (word: string) => lexicon.wordOf(word).classes.map((id) => lexicon.names[id]);

describe('the classes of a word', () => {
  it.each([
    ['carry', ['go', 'place']],
    ['plan', ['go', 'place']],
    ['try', ['go']],
    ['none', []],
    // With an ending taken off, as it is, with its e, with one letter of two, with its y.
    ['trying', ['go']],
    ['plans', ['go', 'place']],
    ['making', ['place']],
    ['makes', ['go']],
    ['planning', ['go', 'place']],
    ['planned', ['go', 'place']],
    ['carried', ['go', 'place']],
    ['maked', ['go']],
    // What is left is too short, or is none.
    ['abs', []],
    ['abing', []],
    ['xxing', []],
    ['plannning', []],
    ['xxied', []],
    ['planxing', []],
    ['trxed', []],
    // Of single letters only one is a word; what stands for two words is an entry as it is typed.
    ['i', ['go']],
    ['x', []],
    ['dont', ['go']],
    // So long a word is looked up as it is.
    ['abcdefghijklmnopqrstuvw', ['long']],
    ['abcdefghijklmnopqrstuvws', ['long']],
    ['abcdefghijklmnopqrstuvwing', []],
  ])('%s', (word, found) => {
    expect(classes(word)).toEqual(found);
  });

  it('are written as people write: an entry is kept under its plain form', () => {
    expect(classes('you')).toEqual(['place']);
    expect(classes('u')).toEqual([]);
    expect(lexicon.names).toEqual(['go', 'place', 'long']);
  });

  it('hold each class once', () => {
    const twice = buildLexicon({ ...smallSource, wordClasses: 'a: xx xx\nb: xx', endings: '' });
    expect(twice.wordOf('xx').classes).toEqual([0, 1]);
    expect(twice.wordOf('xxxs').classes).toEqual([]);
  });
});

describe('what was worked out of words', () => {
  it('is remembered, and forgotten all at once when it is too much', () => {
    const make = vi.fn((word: string) => word.length);
    const known = remember(2, make);
    expect([known('a'), known('bb'), known('a'), known('bb')]).toEqual([1, 2, 1, 2]);
    expect(make).toHaveBeenCalledTimes(2);
    expect(known('ccc')).toBe(3);
    expect(make).toHaveBeenCalledTimes(3);
    expect(known('a')).toBe(1);
    expect(make).toHaveBeenCalledTimes(4);
    expect(known('ccc')).toBe(3);
    expect(make).toHaveBeenCalledTimes(4);
  });
});

describe('what was worked out of typed words', () => {
  it('is found wherever the same is typed', () => {
    const you = typedAt('you', 0);
    expect(you).toMatchObject({ raw: 'you', form: 'you' });
    expect(typedAt('so you never', 3)).toBe(you);
    for (const other of ['yo', 'youu', 'yoo', 'zou', 'yxu', 'YOU']) {
      expect(typedAt(other, 0).raw).toBe(other);
    }
    expect(typedAt('you', 0)).toBe(you);
  });

  it('is kept of the last few thousand words, and right of every one', () => {
    const words = Array.from({ length: 30_000 }, (_, at) => `w${at.toString(36)}`);
    const first = words.map((word) => typedAt(`a ${word} b`, 2));
    expect(first.map(({ raw }) => raw)).toEqual(words);
    const kept = words.filter((word, at) => typedAt(word, 0) === first[at]);
    expect(kept.length).toBeLessThanOrEqual(8192);
    // The last ones were asked for again after many others had taken the place of what was kept.
    const few = words.slice(0, 1000);
    const again = few.map((word) => typedAt(word, 0));
    const still = few.filter((word, at) => typedAt(word, 0) === again[at]);
    expect(still.length).toBeGreaterThan(990);
  });
});

describe('chat spellings', () => {
  it('are read from a table, apostrophes left out of what is typed', () => {
    expect(parseForms("u=you don't=do+not\n  x =y a=b=c word")).toEqual(
      new Map([
        ['u', ['you']],
        ['dont', ['do', 'not']],
        ['a=b', ['c']],
      ]),
    );
  });

  it('are looked up without accents', () => {
    const { formsOf } = buildSpelling('que=what', withoutAccents);
    expect(formsOf('qué', false)).toEqual(['what']);
    expect(formsOf('está', false)).toEqual(['esta']);
  });

  it.each([
    ['plain', 'plain', 'plain'],
    ['você', 'voce', 'voce'],
    ['cœur', 'coeur', 'coeur'],
    ['ex æquo', 'ex aequo', 'ex aequo'],
    ['für', 'fur', 'fuer'],
    ['Straße', 'Straße', 'Strasse'],
    ['schön', 'schon', 'schoen'],
    ['äh', 'ah', 'aeh'],
  ])('%s', (word, accents, umlauts) => {
    expect(withoutAccents(word)).toBe(accents);
    expect(withoutUmlauts(word)).toBe(umlauts);
  });
});

describe('the short lists of a language', () => {
  it('are bits of a word, with the emoji of play everywhere', () => {
    const rolesOf = buildRoles({ ...smallSource.grammar, speech: ' said\n told lol' });
    expect(['said', 'told', 'mum', 'sorry', 'your', 'me'].map(rolesOf)).toEqual([
      role.speech,
      role.speech,
      role.speakers,
      role.sorry,
      role.addressee,
      role.self,
    ]);
    expect(rolesOf('lol')).toBe(role.speech | role.play);
    expect(rolesOf('car')).toBe(0);
    for (const emoji of '😂 🤣 😜 😝 😹 💀 😆 😅 🤪 😘 ❤ 😍 🥰'.split(' ')) {
      expect(rolesOf(emoji), emoji).toBe(role.play);
    }
    expect(new Set(Object.values(role)).size).toBe(10);
  });
});
