import { monthOf } from '../../lib/journal/calendar';
import type { Page } from '../../lib/journal/schema';

const marks = /\p{Diacritic}/gu;

/** Text made alike for searching: no case, no accents. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLocaleLowerCase();
}

/** Pages that hold every word of the search and the tag, of one month where it is given, newest first. */
export function findPages(pages: readonly Page[], search: string, tag: string, month = ''): Page[] {
  const wanted = plainText(search).split(/\s+/).filter(Boolean);
  return pages
    .filter(({ day, tags, text }) => {
      if (tag !== '' && !tags.includes(tag)) return false;
      if (!day.startsWith(month)) return false;
      const plain = plainText(`${text} ${tags.join(' ')}`);
      return wanted.every((word) => plain.includes(word));
    })
    .toSorted((a, b) => b.written - a.written);
}

/** The months in which pages lie, newest first. */
export function monthsOf(pages: readonly Page[]): string[] {
  return [...new Set(pages.map(({ day }) => monthOf(day)))].toSorted().toReversed();
}

/** All tags in use, by the alphabet. */
export function tagsOf(pages: readonly Page[]): string[] {
  return [...new Set(pages.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b));
}

/** Tags as typed: parted by commas or blanks with `#`, each once. */
export function parseTags(typed: string): string[] {
  const tags = typed
    .split(/[,;\n]|\s(?=#)/)
    .map((tag) => tag.replace(/^[\s#]+|\s+$/g, '').slice(0, 40))
    .filter(Boolean);
  return [...new Set(tags)].slice(0, 20);
}

/** The first line of a page, cut for a list. */
export function firstLine(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  return line.trim().slice(0, 80);
}
