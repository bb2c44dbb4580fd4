import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ActId } from '../../lib/reciprocity/act.ts';
import type { PatternId } from '../../lib/reciprocity/pattern.ts';
import type { Language, Safety } from '../../lib/reciprocity/reading.ts';

/** One labelled message. */
export interface Row {
  readonly id: string;
  /** The file it came from: rows of one file are one writer's. */
  readonly writer: string;
  readonly relation: string;
  readonly text: string;
  /** Other wordings of the same row, where it holds alternations: same labels, other words. */
  readonly variants: readonly string[];
  readonly acts: readonly ActId[];
  readonly patterns: readonly PatternId[];
  readonly hard: boolean;
  readonly pair: string | undefined;
  readonly safety: Safety | undefined;
  /** Where the first pattern stands in the text. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  /** `learn`: four fifths, for weights and thresholds; `look`: one fifth, looked at rarely. */
  readonly part: 'learn' | 'look';
}

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

function firstByte(text: string): number {
  return createHash('sha256').update(text).digest()[0] ?? 0;
}

/** The third of `chat-en` that stays unseen until the end: first byte of the id's sha256, divisible by three. */
export function isUnseen(id: string): boolean {
  return firstByte(id) % 3 === 0;
}

function partOf(key: string): 'learn' | 'look' {
  return firstByte(key) % 5 === 0 ? 'look' : 'learn';
}

/** Most wordings that are made of one row. */
const mostWordings = 5;

/** The wordings of a text with alternations `{a|b|c}`: each option in some wording, as far as five wordings go. */
export function wordings(typed: string): string[] {
  const parts = typed.split(/\{([^{}]*)\}/);
  const options = parts.map((part, at) => (at % 2 === 0 ? [part] : part.split('|')));
  const count = Math.min(mostWordings, Math.max(...options.map((list) => list.length)));
  // Other steps for other places, so that options meet in different company.
  const made = Array.from({ length: count }, (_, turn) =>
    options.map((list, at) => list[(turn * (1 + (at % 3)) + at) % list.length] ?? '').join(''),
  );
  return [...new Set(made)];
}

/** A wording without the square brackets of its evidence, and where that stands. */
function unmark(wording: string): Pick<Row, 'text' | 'span'> {
  const open = wording.indexOf('[');
  const close = open < 0 ? -1 : wording.indexOf(']', open);
  if (close < 0) return { text: wording, span: undefined };
  return {
    text: wording.slice(0, open) + wording.slice(open + 1, close) + wording.slice(close + 1),
    span: { start: open, end: close - 1 },
  };
}

/** Reads one line of a writer's file; throws on a line without five columns. */
export function parseLine(line: string, writer: string, number: number): Row {
  const [relation, acts, patterns, flags, typed, ...rest] = line.split('\t');
  if (
    relation === undefined ||
    acts === undefined ||
    patterns === undefined ||
    flags === undefined ||
    typed === undefined ||
    rest.length > 0
  ) {
    throw new Error(`${writer}:${number}: five columns are needed`);
  }
  const patternList = patterns === '-' ? [] : (patterns.split(' ').filter(Boolean) as PatternId[]);
  const marked = wordings(typed.replaceAll('⏎', '\n'));
  const made = patternList.length > 0 ? marked.map(unmark) : marked.map((text) => ({ text }));
  const { text, span } = { span: undefined, ...made[0], text: made[0]?.text ?? '' };
  const flagList = flags === '-' ? [] : flags.split(' ').filter(Boolean);
  const pair = flagList.find((flag) => /^p\d+$/.test(flag));
  return {
    id: `${writer}-${number}`,
    writer,
    relation,
    text,
    variants: made.slice(1).map((one) => one.text),
    acts: acts.split(' ').filter(Boolean) as ActId[],
    patterns: patternList,
    hard: flagList.includes('h'),
    pair: pair === undefined ? undefined : `${writer}-${pair}`,
    safety: flagList.find((flag) => flag.startsWith('s:'))?.slice(2) as Safety | undefined,
    span,
    part: partOf(pair === undefined ? text : `${writer}-${pair}`),
  };
}

/** The folder of a language's rows, with a slash at its end. */
export function folderOf(language: Language): string {
  return fileURLToPath(new URL(`./${language}/`, import.meta.url));
}

/** Names of the writers' files, in order. */
export function corpusFiles(language: Language = 'en'): string[] {
  return readdirSync(folderOf(language))
    .filter((name) => name.endsWith('.tsv'))
    .sort();
}

/** All rows of a language's corpus; throws on a line that cannot be read. */
export function readCorpus(language: Language = 'en'): Row[] {
  return corpusFiles(language).flatMap((name) =>
    readFileSync(folderOf(language) + name, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        line.trim() === '' ? [] : [parseLine(line, name.slice(0, -4), index + 1)],
      ),
  );
}

interface SharedRow {
  readonly id: string;
  readonly text: string;
  /** Other wordings of the same row, where it holds alternations: same labels, other words. */
  readonly variants: readonly string[];
  readonly acts: ActId[];
  readonly pauses: PatternId[];
  readonly span: string | null;
  readonly hard_negative: boolean;
  readonly pair: string | null;
  readonly safety: Safety | null;
  readonly relation: string;
}

/** Where the shared sets lie, or undefined where they are not present. */
export function findShared(name: string): string | undefined {
  return existsSync(shared + name) ? shared + name : undefined;
}

/** Rows of the shared set of a language: its learning part, or with `unseen` the third kept for the end. */
export function readShared(unseen = false, language: Language = 'en'): Row[] {
  const path = findShared(`chat-${language}.jsonl`);
  if (path === undefined) return [];
  const rows: Row[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as SharedRow;
    if (isUnseen(row.id) !== unseen) continue;
    const start = row.span === null ? -1 : row.text.indexOf(row.span);
    rows.push({
      id: row.id,
      writer: 'chat',
      relation: row.relation,
      text: row.text,
      variants: [],
      acts: row.acts,
      patterns: row.pauses,
      hard: row.hard_negative,
      pair: row.pair ?? undefined,
      safety: row.safety ?? undefined,
      span: start < 0 || row.span === null ? undefined : { start, end: start + row.span.length },
      part: partOf(row.pair ?? row.text),
    });
  }
  return rows;
}
