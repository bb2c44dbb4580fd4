import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ActId } from '../../lib/reciprocity/act.ts';
import type { PatternId } from '../../lib/reciprocity/pattern.ts';
import type { Safety } from '../../lib/reciprocity/reading.ts';

/** One labelled message. */
export interface Row {
  readonly id: string;
  /** The file it came from: rows of one file are one writer's. */
  readonly writer: string;
  readonly relation: string;
  readonly text: string;
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

const folder = fileURLToPath(new URL('./en/', import.meta.url));
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
  const marked = typed.replaceAll('⏎', '\n');
  const patternList = patterns === '-' ? [] : (patterns.split(' ').filter(Boolean) as PatternId[]);
  const open = patternList.length > 0 ? marked.indexOf('[') : -1;
  const close = open < 0 ? -1 : marked.indexOf(']', open);
  const text =
    open < 0 || close < 0
      ? marked
      : marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1);
  const flagList = flags === '-' ? [] : flags.split(' ').filter(Boolean);
  const pair = flagList.find((flag) => /^p\d+$/.test(flag));
  return {
    id: `${writer}-${number}`,
    writer,
    relation,
    text,
    acts: acts.split(' ').filter(Boolean) as ActId[],
    patterns: patternList,
    hard: flagList.includes('h'),
    pair: pair === undefined ? undefined : `${writer}-${pair}`,
    safety: flagList.find((flag) => flag.startsWith('s:'))?.slice(2) as Safety | undefined,
    span: open < 0 || close < 0 ? undefined : { start: open, end: close - 1 },
    part: partOf(pair === undefined ? text : `${writer}-${pair}`),
  };
}

/** Names of the writers' files, in order. */
export function corpusFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
}

/** All rows of `tests/corpus/en`; lines that cannot be read are left out when `lenient`, else thrown. */
export function readCorpus(lenient = false): Row[] {
  const rows: Row[] = [];
  for (const name of corpusFiles()) {
    const lines = readFileSync(folder + name, 'utf8').split('\n');
    lines.forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        rows.push(parseLine(line, name.slice(0, -4), index + 1));
      } catch (error) {
        if (!lenient) throw error;
      }
    });
  }
  return rows;
}

interface SharedRow {
  readonly id: string;
  readonly text: string;
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

/** Rows of the shared `chat-en` set: its learning part, or with `unseen` the third kept for the end. */
export function readShared(unseen = false): Row[] {
  const path = findShared('chat-en.jsonl');
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
