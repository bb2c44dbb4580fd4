import { readCorpus } from '../corpus/corpus.ts';

/** So many messages of the English corpus, spread evenly over its writers; the same at every run. */
export function corpusTexts(count: number): string[] {
  const all = readCorpus();
  const step = Math.max(1, all.length / count);
  const texts: string[] = [];
  for (let at = 0; at < all.length && texts.length < count; at += step) {
    const row = all[Math.floor(at)];
    if (row) texts.push(row.text);
  }
  return texts;
}

/** Messages of the corpus in a row, cut to the length. */
export function ordinaryText(length: number): string {
  const text = corpusTexts(2_000).join('\n');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
