import { actIds, domains } from '../reciprocity/act';
import { patternIds } from '../reciprocity/pattern';
import { dayParts, type Entry, kinds, outcomes } from './schema';
import type { SumsByKind } from './sums';

/*
 * The same checks as the schemas `Entry` and `StoredSums`, written out: a history has a hundred thousand entries, and
 * with the schemas reading a year of it took three times as long. A test holds both to the same answers.
 */

const id = /^[\w-]{22}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const parts: ReadonlySet<unknown> = new Set(dayParts);
const kindSet: ReadonlySet<unknown> = new Set(kinds);
const outcomeSet: ReadonlySet<unknown> = new Set(outcomes);
const actSet: ReadonlySet<unknown> = new Set(actIds);
const domainSet: ReadonlySet<unknown> = new Set(domains);
const patternSet: ReadonlySet<unknown> = new Set(patternIds);

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function has(value: Fields, size: number): boolean {
  return Object.keys(value).length === size;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isAct(value: unknown): boolean {
  return isFields(value) && has(value, 2) && actSet.has(value.id) && domainSet.has(value.domain);
}

/** Whether the value is an `Entry` and nothing more. */
export function isEntry(value: unknown): value is Entry {
  if (!isFields(value) || !has(value, 10)) return false;
  const { conversation, turn, acts, patterns } = value;
  return (
    typeof value.id === 'string' &&
    id.test(value.id) &&
    typeof value.day === 'string' &&
    day.test(value.day) &&
    parts.has(value.part) &&
    Number.isInteger(turn) &&
    (turn as number) >= 1 &&
    (conversation === null || (typeof conversation === 'string' && id.test(conversation))) &&
    typeof value.weak === 'boolean' &&
    kindSet.has(value.kind) &&
    outcomeSet.has(value.outcome) &&
    Array.isArray(acts) &&
    acts.every(isAct) &&
    Array.isArray(patterns) &&
    patterns.every((pattern) => patternSet.has(pattern))
  );
}

function isTurns(value: unknown): boolean {
  return (
    isFields(value) &&
    has(value, 4) &&
    isCount(value.began) &&
    isCount(value.asked) &&
    isCount(value.both) &&
    isCount(value.answered)
  );
}

function isHints(value: unknown): boolean {
  return (
    isFields(value) &&
    has(value, 3) &&
    isCount(value.wentOn) &&
    isCount(value.revised) &&
    isCount(value.left)
  );
}

function isMap(
  value: unknown,
  names: ReadonlySet<unknown>,
  holds: (inner: unknown) => boolean,
): boolean {
  if (!isFields(value) || Array.isArray(value)) return false;
  for (const name of Object.keys(value)) {
    if (!names.has(name) || !holds(value[name])) return false;
  }
  return true;
}

function isKindSums(value: unknown): boolean {
  return (
    isFields(value) &&
    has(value, 4) &&
    isTurns(value.turns) &&
    isMap(value.domains, domainSet, isTurns) &&
    isMap(value.patterns, patternSet, isCount) &&
    isHints(value.hints)
  );
}

/** Whether the value is sums by kind and nothing more. */
export function isSums(value: unknown): value is SumsByKind {
  return isMap(value, kindSet, isKindSums);
}
