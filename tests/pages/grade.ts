/** Syllables of an English word by groups of vowels: good to about one in ten. */
export function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const cut = bare.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, cut.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.?!:])["”’)]*\s+|…/)
    .map((one) => one.trim())
    .filter((one) => /[a-z]/i.test(one));
}

export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** The Flesch-Kincaid grade (Kincaid et al. 1975) of a text. */
export function grade(text: string): number {
  const all = words(text);
  const count = Math.max(1, all.length);
  const total = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (count / Math.max(1, sentences(text).length)) + (11.8 * total) / count - 15.59;
}
