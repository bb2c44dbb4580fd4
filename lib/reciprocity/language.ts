import { letters, others, words } from './language-words.ts';
import type { Language } from './reading.ts';
import { languages } from './reading.ts';

/** How much one half step of the table weighs, and how much less three letters tell than a whole word. */
const half = 0.5;
const letterShare = 0.35;
/** A language must be ahead of the next by this much (natural log of odds) to be read at all. */
const leastLead = 0.8;
/** And by so much more for every word of none of them. */
const foreignLead = 5;
/** How much the languages of the last drafts of a conversation tell at most. */
const mostPrior = 2;
/** So many words in a row must speak for a second language before a message counts as mixed, with this lead. */
const mixedRun = 3;
const mixedLead = 4;

type Weights = readonly number[];

/** Unpacks lines of `word` and one sign for each language. */
function unpack(table: string): Map<string, Weights> {
  return new Map(
    table.split(' ').map((entry) => {
      const cut = entry.length - languages.length;
      return [
        entry.slice(0, cut),
        Array.from(entry.slice(cut), (sign) => (sign.charCodeAt(0) - 75) * half),
      ];
    }),
  );
}

interface Tables {
  readonly words: Map<string, Weights>;
  readonly letters: Map<string, Weights>;
  readonly others: ReadonlySet<string>;
}

let tables: Tables | undefined;

function open(): Tables {
  tables ??= {
    words: unpack(words),
    letters: unpack(letters),
    others: new Set(others.trim().split(/\s+/)),
  };
  return tables;
}

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Letters of the languages that have a pack; a word with any other is none of theirs. */
const own = /^[a-zàáâãäæçèéêëìíîïñòóôõöœùúûüýÿß']+$/;
/** Words that are looked at: a draft shows its language in its first lines. */
const mostWords = 120;

/** The lower-case words of a text, apostrophes straight. */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const match of text.slice(0, 2_000).matchAll(word)) {
    if (found.push(match[0].toLowerCase().replaceAll('’', "'")) === mostWords) break;
  }
  return found;
}

/** Runs of three letters of a word, its beginning and end marked. */
export function lettersOf(form: string): string[] {
  const whole = `^${form}$`;
  return Array.from({ length: whole.length - 2 }, (_, at) => whole.slice(at, at + 3));
}

/** What one word tells of each language, and whether it is a word of none of them. */
function weigh(
  form: string,
  { words: known, letters: runs, others: foreign }: Tables,
): Weights | 'other' {
  if (!own.test(form.normalize('NFC'))) return 'other';
  const found = known.get(form);
  if (found !== undefined) return found;
  if (foreign.has(form)) return 'other';
  const sum = languages.map(() => 0);
  for (const run of lettersOf(form)) {
    const weights = runs.get(run);
    weights?.forEach((one, at) => {
      sum[at] = (sum[at] ?? 0) + one * letterShare;
    });
  }
  return sum;
}

/**
 * The languages that a text is written in, of those allowed: none where it is in another language or too short to
 * tell, two where it mixes them. `last` are the languages of the last messages of the same conversation.
 */
export function languagesOf(
  text: string,
  allowed: readonly Language[],
  last: readonly Language[] = [],
): Language[] {
  const all = open();
  const weights = wordsOf(text).map((form) => weigh(form, all));
  const foreign = weights.filter((one) => one === 'other').length;
  if (weights.length === 0 || foreign * 3 > weights.length) return [];
  const sums = languages.map((language, at) => {
    const own = weights.reduce((sum, one) => sum + (one === 'other' ? 0 : (one[at] ?? 0)), 0);
    const before = last.filter((one) => one === language).length;
    return own + (last.length === 0 ? 0 : (mostPrior * before) / last.length);
  });
  const order = languages.map((_, at) => at).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  const [best = 0, next = 0] = order;
  const first = languages[best];
  const lead = (sums[best] ?? 0) - (sums[next] ?? 0);
  if (first === undefined || lead < leastLead + foreign * foreignLead) return [];
  const found = [first, ...secondOf(weights, best)];
  return found.filter((one) => allowed.includes(one));
}

/** A second language that some words in a row speak for. */
function secondOf(weights: readonly (Weights | 'other')[], best: number): Language[] {
  for (const [at, language] of languages.entries()) {
    if (at === best) continue;
    let run = 0;
    let lead = 0;
    for (const one of weights) {
      const gain = one === 'other' ? 0 : (one[at] ?? 0) - (one[best] ?? 0);
      if (gain <= 0) {
        run = 0;
        lead = 0;
        continue;
      }
      run += 1;
      lead += gain;
      if (run >= mixedRun && lead >= mixedLead) return [language];
    }
  }
  return [];
}
