import { csvFormatRows, csvParseRows } from 'd3-dsv';
import * as v from 'valibot';
import { Page } from '../schema';
import type { Sums } from '../sums';
import { aboutLine } from './content';
import { ImportError } from './import-error';

const columns = [
  'id',
  'day',
  'written',
  'kind',
  'prompt',
  'tags',
  'text',
  'counter',
  'device',
  'removed',
] as const satisfies readonly (keyof Page)[];

/** A cell that a spreadsheet would run as a formula begins with an apostrophe instead. */
function inert(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function asTyped(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** The journal as CSV: the line about it, the names of the columns, a row a page; nothing of a page is lost. */
export function* writeCsv(pages: readonly Page[]): Generator<string> {
  yield `${csvFormatRows([[aboutLine], [...columns]])}\n`;
  for (const page of pages) {
    const cells = columns.map((name) => {
      const value = page[name];
      return inert(Array.isArray(value) ? JSON.stringify(value) : value === null ? '' : `${value}`);
    });
    yield `${csvFormatRows([cells])}\n`;
  }
}

/** The counts as CSV, a row for each day or month and kind: numbers of turns and of hints. */
export function* writeCountsCsv(counts: readonly Sums[]): Generator<string> {
  const names = [
    'when',
    'kind',
    'began',
    'asked',
    'both',
    'answered',
    'went on',
    'revised',
    'left',
  ];
  yield `${csvFormatRows([[aboutLine], names])}\n`;
  for (const { period, kinds } of counts) {
    for (const [kind, { turns, hints }] of Object.entries(kinds)) {
      const { began, asked, both, answered } = turns;
      const numbers = [began, asked, both, answered, hints.wentOn, hints.revised, hints.left];
      yield `${csvFormatRows([[period, kind, ...numbers.map(String)]])}\n`;
    }
  }
}

/** The pages of an exported CSV file; throws `ImportError` for anything else. */
export function readCsv(file: string): Page[] {
  const [about, names, ...rows] = csvParseRows(file);
  if (about?.[0] !== aboutLine || names?.join() !== columns.join())
    throw new ImportError('unknown');
  return rows.map((row) => {
    if (row.length !== columns.length) throw new ImportError('damaged');
    const cells = new Map(columns.map((name, index) => [name, asTyped(`${row[index]}`)]));
    const number = (name: (typeof columns)[number]) => Number(cells.get(name) || Number.NaN);
    const page = v.safeParse(Page, {
      id: cells.get('id'),
      day: cells.get('day'),
      written: number('written'),
      kind: cells.get('kind'),
      prompt: cells.get('prompt') === '' ? null : number('prompt'),
      tags: parsed(cells.get('tags')),
      text: cells.get('text'),
      counter: number('counter'),
      device: cells.get('device'),
      removed: parsed(cells.get('removed')),
    });
    if (!page.success) throw new ImportError('damaged');
    return page.output;
  });
}

function parsed(cell: string | undefined): unknown {
  try {
    return JSON.parse(`${cell}`);
  } catch (error) {
    throw new ImportError('damaged', { cause: error });
  }
}
