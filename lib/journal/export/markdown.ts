import * as v from 'valibot';
import { Page } from '../schema';
import type { Sums } from '../sums';
import { aboutLine } from './content';
import { ImportError } from './import-error';

/** The version of the front matter. */
const version = 1;

/** The journal as Markdown: a front matter for the file and one for each page, so that nothing of a page is lost. */
export function* writeMarkdown(
  pages: readonly Page[],
  counts?: readonly Sums[],
): Generator<string> {
  yield `---\nabout: ${JSON.stringify(aboutLine)}\nformat: mutual-journal\nversion: ${version}\n---\n`;
  for (const page of pages) {
    const { text, ...rest } = page;
    const fields = Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    yield `\n---\n${fields.join('\n')}\n---\n\n${escapeRules(text)}\n`;
  }
  if (counts) yield* countTable(counts);
}

/** A line of three dashes would begin a new page, the other would end them: both are escaped as Markdown does it. */
function escapeRules(text: string): string {
  return text.replace(/^(\\*(?:---|<!-- counts -->))$/gm, '\\$1');
}

const endOfPages = '\n<!-- counts -->\n';

function* countTable(counts: readonly Sums[]): Generator<string> {
  yield `${endOfPages}\n| when | kind | began | asked | both | answered |\n|---|---|---|---|---|---|\n`;
  for (const { period, kinds } of counts) {
    for (const [kind, { turns }] of Object.entries(kinds)) {
      const { began, asked, both, answered } = turns;
      yield `| ${period} | ${kind} | ${began} | ${asked} | ${both} | ${answered} |\n`;
    }
  }
}

/** The pages of an exported Markdown file; throws `ImportError` for anything else. */
export function readMarkdown(file: string): Page[] {
  const head = /^---\nabout: [^\n]*\nformat: mutual-journal\nversion: (\d+)\n---\n/.exec(file);
  if (!head) throw new ImportError('unknown');
  if (Number(head[1]) > version) throw new ImportError('later');
  const end = file.lastIndexOf(endOfPages);
  const body = file.slice(head[0].length, end === -1 ? undefined : end);
  // Pages begin at a lone rule; one within a text was escaped.
  const parts = body.split(/(?:^|\n)---\n/);
  if (parts.shift()?.trim()) throw new ImportError('damaged');
  const pages: Page[] = [];
  let front: string | undefined;
  for (const part of parts) {
    if (front === undefined) front = part;
    else {
      pages.push(pageOf(front, part));
      front = undefined;
    }
  }
  if (front !== undefined) throw new ImportError('damaged');
  return pages;
}

function pageOf(front: string, body: string): Page {
  const fields: [string, unknown][] = [];
  for (const line of front.split('\n')) {
    const name = /^\w+(?=: )/.exec(line);
    if (!name) throw new ImportError('damaged');
    try {
      fields.push([name[0], JSON.parse(line.slice(name[0].length + 2))]);
    } catch (error) {
      throw new ImportError('damaged', { cause: error });
    }
  }
  const text = body
    .replace(/^\n/, '')
    .replace(/\n$/, '')
    .replace(/^\\(\\*(?:---|<!-- counts -->))$/gm, '$1');
  const page = v.safeParse(Page, { ...Object.fromEntries(fields), text });
  if (!page.success) throw new ImportError('damaged');
  return page.output;
}
