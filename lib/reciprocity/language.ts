import { letters, others, words } from './language-words.ts';
import { type Language, languages } from './reading.ts';
import { type Piece, type Scan, scan } from './text.ts';
import type { Tongue, Typed } from './typed.ts';

/** How much one half step of the table weighs, and how much less three letters tell than a whole word. */
const half = 0.5;
const letterShare = 0.35;
/** A language must be ahead of the next by this much (natural log of odds) to be read at all. */
const leastLead = 0.8;
/** And by so much more for every word of none of them. */
const foreignLead = 5;
/** How much the languages of the last drafts of a conversation tell at most. */
const mostPrior = 2;
/** Three words in a row must speak for a second language before a message counts as mixed, with this lead. */
const mixedRun = 3;
const mixedLead = 4;

/** Unpacks lines of `word` and one sign for each language. */
function unpack(table: string): Map<string, Float64Array> {
  return new Map(
    table.split(' ').map((entry) => {
      const cut = entry.length - languages.length;
      return [
        entry.slice(0, cut),
        Float64Array.from(entry.slice(cut), (sign) => (sign.charCodeAt(0) - 75) * half),
      ];
    }),
  );
}

/** What a word with such odds tells. */
function tellsBy(odds: Float64Array): Tongue {
  let ahead = 0;
  for (const [at, own] of odds.entries()) {
    for (const [other, odd] of odds.entries()) {
      if (odd > own) ahead |= 1 << (at * languages.length + other);
    }
  }
  return { odds, ahead };
}

/** What a word tells of each language; null for a word of none of them. */
let weighOne: ((form: string) => Tongue) | undefined;

function weigh(forms: readonly string[]): Tongue[] {
  weighOne ??= buildWeigh();
  return forms.map(weighOne);
}
/** Letters of the languages that have a pack; a word with any other is none of theirs. */
const own = /^[a-zàáâãäæçèéêëìíîïñòóôõöœùúûüýÿß']+$/;
// Plain letters by far most often: a class of its own keeps them quick.
const apart = /[^a-zà-ÿ'’\p{L}\p{M}]+/u;
// A mark that stands before every letter belongs to what came before: an emoji is drawn by one.
const edges = /^['’\p{M}]+|['’]+$/gu;
/** Characters and words that are looked at: a draft shows its language in its first lines. */
const mostCharacters = 600;
const mostWords = 60;

/** The lower-case words at the beginning of a text, apostrophes straight. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const part of text.slice(0, mostCharacters).toLowerCase().split(apart)) {
    const word = part.replace(edges, '').replaceAll('’', "'");
    if (word !== '' && words.push(word) === mostWords) break;
  }
  return words;
}

/** Runs of three letters of a word, its beginning and end marked. */
export function lettersOf(form: string): string[] {
  const whole = `^${form}$`;
  return Array.from({ length: whole.length - 2 }, (_, at) => whole.slice(at, at + 3));
}

/** Unpacks the tables when a language is first asked for. */
function buildWeigh(): (form: string) => Tongue {
  const known = unpack(words);
  const runs = unpack(letters);
  const foreign = new Set(others.trim().split(/\s+/));
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return tellsBy(found);
    if (foreign.has(form) || !own.test(form.normalize('NFC'))) return null;
    const sum = new Float64Array(languages.length);
    for (const run of lettersOf(form)) {
      const weights = runs.get(run);
      if (weights === undefined) continue;
      for (let at = 0; at < sum.length; at += 1) {
        sum[at] = (sum[at] as number) + (weights[at] as number) * letterShare;
      }
    }
    return tellsBy(sum);
  };
}

/** What was typed tells: of one word by far most often. */
function tongueOf(typed: Typed): Tongue | readonly Tongue[] {
  if (typed.tongue !== undefined) return typed.tongue;
  const all = weigh(wordsOf(typed.raw));
  const [only] = all;
  typed.tongue = all.length === 1 && only !== undefined ? only : all;
  return typed.tongue;
}

/** What the words of a text tell, one by one: so many of them, used again for the next text. */
const told: Tongue[] = [];
let heard = 0;

function hear(tongue: Tongue): void {
  if (heard === mostWords) return;
  told[heard] = tongue;
  heard += 1;
}

/** Hears what each word at the beginning of a text tells. */
function listen({ text, pieces, count, odd }: Scan): void {
  heard = 0;
  if (odd) {
    for (const one of weigh(wordsOf(text))) hear(one);
    return;
  }
  for (let at = 0; at < count && heard < mostWords; at += 1) {
    const { typed, start, end } = pieces[at] as Piece;
    if (start >= mostCharacters) return;
    if (typed === undefined) continue;
    const whole = end <= mostCharacters;
    const tells = whole ? tongueOf(typed) : weigh(wordsOf(text.slice(start, mostCharacters)));
    if (Array.isArray(tells)) for (const one of tells as readonly Tongue[]) hear(one);
    else hear(tells as Tongue);
  }
}

/** What the words of a text tell together; used again for the next. */
const sums = new Float64Array(languages.length);

/**
 * The languages that a text is written in, of those allowed: none where it is in another language or too short to
 * tell, two where it mixes them. `last` are the languages of the last messages of the same conversation.
 */
export function languagesOf(
  written: string | Scan,
  allowed: readonly Language[],
  last: readonly Language[] = [],
): readonly Language[] {
  listen(typeof written === 'string' ? scan(written) : written);
  for (let at = 0; at < sums.length; at += 1) sums[at] = 0;
  for (const one of last) {
    const at = languages.indexOf(one);
    sums[at] = (sums[at] as number) + 1;
  }
  for (let at = 0; last.length > 0 && at < sums.length; at += 1) {
    sums[at] = (mostPrior * (sums[at] as number)) / last.length;
  }
  let foreign = 0;
  for (let word = 0; word < heard; word += 1) {
    const tongue = told[word] as Tongue;
    if (tongue === null) {
      foreign += 1;
      continue;
    }
    const { odds } = tongue;
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] as number) + (odds[at] as number);
  }
  if (heard === 0 || foreign * 3 > heard) return [];
  let best = 0;
  for (let at = 1; at < sums.length; at += 1)
    if ((sums[at] as number) > (sums[best] as number)) best = at;
  let next = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sums.length; at += 1)
    if (at !== best) next = Math.max(next, sums[at] as number);
  const first = languages[best];
  const lead = (sums[best] as number) - next;
  if (first === undefined || lead < leastLead + foreign * foreignLead) return [];
  const second = isMixed(best) ? secondOf(best) : undefined;
  if (second === undefined) return allowed.includes(first) ? [first] : [];
  return [first, second].filter((one) => allowed.includes(one));
}

/** Whether some other language is ahead of the best one in so many words in a row that it may be a second one. */
function isMixed(best: number): boolean {
  const shift = best * languages.length;
  const all = (1 << languages.length) - 1;
  // Those that are ahead in the last word, in the last two, and so on; at first none is.
  let one = 0;
  let two = 0;
  for (let word = 0; word < heard; word += 1) {
    const tongue = told[word] as Tongue;
    const ahead = tongue === null ? 0 : (tongue.ahead >> shift) & all;
    if ((two & ahead) !== 0) return true;
    two = one & ahead;
    one = ahead;
  }
  return false;
}

/** A second language that some words in a row speak for. */
function secondOf(best: number): Language | undefined {
  for (let at = 0; at < languages.length; at += 1) {
    if (at === best) continue;
    let run = 0;
    let lead = 0;
    for (let word = 0; word < heard; word += 1) {
      const tongue = told[word] as Tongue;
      const gain =
        tongue === null ? 0 : (tongue.odds[at] as number) - (tongue.odds[best] as number);
      if (gain <= 0) {
        run = 0;
        lead = 0;
        continue;
      }
      run += 1;
      lead += gain;
      if (run >= mixedRun && lead >= mixedLead) return languages[at];
    }
  }
  return undefined;
}
