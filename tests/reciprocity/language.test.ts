import { describe, expect, it } from 'vitest';
import { languagesOf, lettersOf, wordsOf } from '../../lib/reciprocity/language';
import { read } from '../../lib/reciprocity/read';
import { type Language, languages } from '../../lib/reciprocity/reading';

// First of all: what is unpacked once is noticed by who asks first.
describe('what tells a language', () => {
  it('are words that are known, those of other languages, and else runs of letters', () => {
    const told = (text: string) => languagesOf(text, languages).join();
    const known = ['thanks', 'gracias', 'danke', 'merci', 'obrigado'].map(told);
    expect(known).toEqual(['en', 'es', 'de', 'fr', 'pt']);
    const byLetters = ['knightly', 'gründlich', 'schreibungen', 'palhinha'].map(told);
    expect(byLetters).toEqual(['en', 'de', 'de', 'pt']);
    const others = ['perche', 'thanks perche', 'see vad', 'ludus', 'muchísimas'].map(told);
    expect(others).toEqual(['', '', '', '', '']);
    expect(told('perche gracias mañana llamo')).toBe('es');
  });
});

describe('the language of a draft', () => {
  it.each([
    'ik heb geen zin meer om te wachten',
    'nie mam czasu, zadzwoń jutro',
    'bu akşam ne yapıyorsun canım',
    'jag vet inte vad du menar',
    'kya kar raha hai yaar',
    'добрый вечер, как дела',
    'מה שלומך היום',
    '你今天怎么样',
    '😂',
    '',
  ])('is none for a text without a pack, or too short to tell: %s', (text) => {
    expect(languagesOf(text, languages)).toEqual([]);
    expect(read(text)).toMatchObject({ acts: [], patterns: [], languages: [] });
  });

  it.each([
    ['love you ❤️❤️', 'en'],
    ['gracias ❤️', 'es'],
    ['merci ☺️', 'fr'],
  ])('is not hidden by how an emoji is drawn: %s', (text, language) => {
    expect(languagesOf(text, languages)).toEqual([language]);
  });

  it('is two where a message mixes them', () => {
    expect(languagesOf('mañana te llamo, see you later', languages)).toEqual(['es', 'en']);
  });

  it('is one of those that are switched on', () => {
    expect(languagesOf('you never listen to me', ['de', 'fr'])).toEqual([]);
    expect(read('you never listen to me', { languages: ['de', 'fr'] }).patterns).toEqual([]);
    // With one alone it is not asked for.
    expect(read('gracias', { languages: ['en'] }).languages).toEqual(['en']);
  });
});

describe('the words that tell a language', () => {
  it('are lower case, without the apostrophes around them, these straight', () => {
    const text = "''tis 'quoted' DON’T 'a'' rock'n'roll 12 x_y, ça …";
    const words = ['tis', 'quoted', "don't", 'a', "rock'n'roll", 'x', 'y', 'ça'];
    expect(wordsOf(text)).toEqual(words);
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf(" ' 12 ")).toEqual([]);
  });

  it('are the first sixty, of the first six hundred letters', () => {
    expect(wordsOf('so '.repeat(70))).toHaveLength(60);
    expect(wordsOf('so '.repeat(59))).toHaveLength(59);
    expect(wordsOf(`${'abcdefghijklmnopqrs '.repeat(30)}late`)).toHaveLength(30);
    expect(wordsOf(`${'x'.repeat(598)} yes`).at(-1)).toBe('y');
  });

  it('tell by runs of three letters where they are unknown', () => {
    expect(lettersOf('you')).toEqual(['^yo', 'you', 'ou$']);
    expect(lettersOf('ab')).toEqual(['^ab', 'ab$']);
    expect(lettersOf('a')).toEqual(['^a$']);
  });
});

describe('a short draft', () => {
  it.each<[text: string, last: Language[], found: Language[]]>([
    // A word of several languages says nothing by itself, and is read as the conversation was.
    ['me', [], []],
    ['me', ['es'], ['es']],
    ['me', ['en', 'en'], ['en']],
    // Two languages before it tell half as much of each.
    ['me', ['de', 'en'], []],
    ['que', ['es'], ['es']],
    ['que', ['en', 'en'], []],
    ['no', [], ['es']],
    ['no', ['en'], []],
    ['no no no', ['en'], ['es']],
    // What was written before counts as two words at most, however often.
    ['de', ['pt'], ['pt']],
    ['la see llamo merci amanhã', ['de', 'es', 'es'], []],
    // A second language takes three words in a row, and words that are its own.
    ['danke ich si', ['pt'], ['de']],
    ['gracias later later soup', ['en', 'pt', 'en'], ['es']],
    ['was so me was que hallo ja', ['es'], ['de']],
    ['see you later', ['es'], ['en']],
    // A word of no language asks for more, many of them for a language of their own.
    ['you never listen добрый', [], ['en']],
    ['you xыz never', [], ['en']],
    ['you never добрый вечер', [], []],
    ['добрый', ['en'], []],
    ['', ['en'], []],
    // Three words in a row of another language mix two, fewer do not.
    ['te llamo mañana see you later', [], ['es', 'en']],
    ['mañana te llamo, see you', [], ['es']],
    ['see mañana you te later llamo', [], ['es']],
  ])('“%s” after %j', (text, last, found) => {
    expect(languagesOf(text, languages, last)).toEqual(found);
  });

  it('that mixes two is read in the one that is switched on', () => {
    expect(languagesOf('te llamo mañana see you later', ['en'])).toEqual(['en']);
    expect(languagesOf('te llamo mañana see you later', ['de'])).toEqual([]);
  });
});

describe('a message of two languages', () => {
  it('is read by both, each act once, and both are named', () => {
    const reading = read('te llamo mañana, thank you so much for the soup, gracias');
    expect(reading.languages).toEqual(['en', 'es']);
    const ids = reading.acts.map(({ id }) => id);
    expect(ids).toContain('give.thanks');
    expect(new Set(ids).size).toBe(ids.length);
    expect(reading.side).toBe('give');
  });

  it('keeps a pattern of either, and is silent for danger in either', () => {
    const harsh = 'te llamo mañana pues, you never listen to me at all';
    expect(read(harsh)).toMatchObject({ languages: ['en', 'es'], safety: undefined });
    expect(read(harsh).patterns.map(({ id }) => id)).toContain('absolutes');
    const afraid = 'tengo miedo de ti cuando bebes, you never listen to me at all';
    expect(read(afraid)).toMatchObject({
      languages: ['en', 'es'],
      safety: 'fear',
      patterns: [],
    });
  });
});

describe('a long draft', () => {
  const spanish = 'te llamo mañana gracias ';

  it('tells its language in its first sixty words and six hundred letters', () => {
    expect(languagesOf('you never '.repeat(40) + spanish.repeat(40), languages)).toEqual(['en']);
    expect(languagesOf('you '.repeat(20) + spanish.repeat(40), languages)).toEqual(['es', 'en']);
    expect(languagesOf(`${'1 '.repeat(300)}${spanish}`, languages)).toEqual([]);
    expect(languagesOf(`${'1 '.repeat(250)}${spanish}`, languages)).toEqual(['es']);
    // A word that stands across the end is read as far as that.
    const across = `${' '.repeat(597)}gracias`;
    expect(languagesOf(across, languages)).toEqual(languagesOf('gra', languages));
    expect(languagesOf('gracias', languages)).toEqual(['es']);
    // What stands before it counts once.
    const few = 'la see llamo merci amanhã';
    expect(languagesOf(`${few.padEnd(597)}mercimente`, languages)).toEqual(
      languagesOf(`${few} mer`, languages),
    );
  });

  it('counts each word of what was typed as one, and sixty of them at most', () => {
    expect(languagesOf('te_llamo_mañana_gracias', languages)).toEqual(['es']);
    expect(languagesOf('see_llamo_mañana_gracias', languages)).toEqual(['es']);
    expect(languagesOf(`${'you '.repeat(58)}te_llamo_mañana`, languages)).toEqual(['en']);
    expect(languagesOf(`${'you '.repeat(57)}te_llamo_mañana`, languages)).toEqual(['en', 'es']);
  });

  it('is the same with signs that some take for letters as without them', () => {
    for (const text of [spanish, 'you never listen', 'te llamo mañana see you later']) {
      expect(languagesOf(`${text} ÷`, languages)).toEqual(languagesOf(text, languages));
    }
    expect(languagesOf('gracias÷mañana', languages)).toEqual([]);
  });
});
