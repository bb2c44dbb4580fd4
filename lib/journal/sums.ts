import { type ActId, acts, type Domain } from '../reciprocity/act';
import type { TurnCounts } from '../reciprocity/mix';
import type { PatternId } from '../reciprocity/pattern';
import { type Entry, type Kind, kinds } from './schema';

/** What the entries of one kind of conversation hold; patterns are counted in turns, hints in drafts. */
export interface KindSums {
  readonly turns: TurnCounts;
  readonly domains: Partial<Record<Domain, TurnCounts>>;
  readonly patterns: Partial<Record<PatternId, number>>;
  /** Hints that were held: sent unchanged, sent after an edit, or the draft was emptied. */
  readonly hints: { readonly wentOn: number; readonly revised: number; readonly left: number };
}

export type SumsByKind = Partial<Record<Kind, KindSums>>;

/** What one day (or one aged month) holds, per kind of conversation. All numbers are counts of turns or hints. */
export interface Sums {
  /** A day, or a month `2026-11` once entries have aged. */
  readonly period: string;
  readonly kinds: SumsByKind;
}

/** Wordings that use a gift as a lever: the gives of such a message are not counted (model 3d). */
const leverage: ReadonlySet<PatternId> = new Set([
  'guilt',
  'ledger',
  'conditional',
  'retaliate',
  'contempt',
]);
const hollowApology: ReadonlySet<PatternId> = new Set(['over_apology', 'sorry_but']);

/** The acts of one message that count in the mix, with model 3d's exclusions. */
export function countedActs({ acts: found, patterns }: Pick<Entry, 'acts' | 'patterns'>) {
  const lever = patterns.some((id) => leverage.has(id));
  const hollow = patterns.some((id) => hollowApology.has(id));
  return found.filter(({ id }) => {
    if (acts[id].part === 'uncounted') return false;
    if (id.startsWith('give.') && lever) return false;
    return !(id === 'give.apology' && hollow);
  });
}

export type TurnPart = keyof TurnCounts;

/** What a turn did, as bits: a day of a hundred entries is summed at every write. */
const bits = { began: 1, asked: 2, answered: 4, uncounted: 0 } as const;

function partOfBits(did: number): TurnPart | undefined {
  if ((did & 3) === 3) return 'both';
  if (did & bits.began) return 'began';
  if (did & bits.asked) return 'asked';
  return did & bits.answered ? 'answered' : undefined;
}

/** Where a turn stands, given all its counted acts. */
export function partOfTurn(ids: Iterable<ActId>): TurnPart | undefined {
  let did = 0;
  for (const id of ids) did |= bits[acts[id].part];
  return partOfBits(did);
}

/** A turn: the messages of one conversation that lie less than three minutes apart. */
export function turnsOf(entries: Iterable<Entry>): Entry[][] {
  const turns = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = `${entry.day} ${entry.turn} ${entry.conversation ?? ''}`;
    const turn = turns.get(name);
    if (turn) turn.push(entry);
    else turns.set(name, [entry]);
  }
  return [...turns.values()];
}

const noTurns: TurnCounts = { began: 0, asked: 0, both: 0, answered: 0 };
export const emptySums: KindSums = {
  turns: noTurns,
  domains: {},
  patterns: {},
  hints: { wentOn: 0, revised: 0, left: 0 },
};

type MutableTurns = { -readonly [K in keyof TurnCounts]: number };
interface MutableSums {
  turns: MutableTurns;
  domains: Partial<Record<Domain, MutableTurns>>;
  patterns: Partial<Record<PatternId, number>>;
  hints: { wentOn: number; revised: number; left: number };
}

/** Sums of entries in any order: turns joined, exclusions applied. The order of the entries changes nothing. */
export function sumsOf(entries: Iterable<Entry>): SumsByKind {
  const sums: Partial<Record<Kind, MutableSums>> = {};
  for (const turn of turnsOf(entries)) {
    // The kind may have been changed within a turn; the pick must not depend on the order of a merge.
    const kind = kinds.find((one) => turn.some((entry) => entry.kind === one));
    if (!kind) continue;
    sums[kind] ??= {
      ...emptySums,
      turns: { ...noTurns },
      domains: {},
      patterns: {},
      hints: { ...emptySums.hints },
    };
    addTurn(sums[kind], turn);
  }
  return sums;
}

function addTurn(sums: MutableSums, turn: readonly Entry[]): void {
  let did = 0;
  const byDomain = new Map<Domain, number>();
  const found = new Set<PatternId>();
  for (const entry of turn) {
    for (const { id, domain } of countedActs(entry)) {
      const bit = bits[acts[id].part];
      did |= bit;
      byDomain.set(domain, (byDomain.get(domain) ?? 0) | bit);
    }
    for (const id of entry.patterns) found.add(id);
    if (entry.outcome === 'went on') sums.hints.wentOn += 1;
    if (entry.outcome === 'revised') sums.hints.revised += 1;
  }
  const part = partOfBits(did);
  if (part) sums.turns[part] += 1;
  for (const [domain, within] of byDomain) {
    const partWithin = partOfBits(within);
    if (!partWithin) continue;
    const counts: MutableTurns = sums.domains[domain] ?? { ...noTurns };
    counts[partWithin] += 1;
    sums.domains[domain] = counts;
  }
  for (const id of found) sums.patterns[id] = (sums.patterns[id] ?? 0) + 1;
}

type Counts = { readonly [name: string]: number | Counts | undefined };

function combine(a: Counts, b: Counts, of: (a: number, b: number) => number): Counts {
  const out: Record<string, number | Counts> = {};
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const left = a[name];
    const right = b[name];
    const nested = typeof left === 'object' || typeof right === 'object';
    out[name] = nested
      ? combine(nestedIn(left), nestedIn(right), of)
      : of(typeof left === 'number' ? left : 0, typeof right === 'number' ? right : 0);
  }
  return out;
}

function nestedIn(value: number | Counts | undefined): Counts {
  return typeof value === 'object' ? value : {};
}

/** Both sums together, number by number. */
export function addSums(a: SumsByKind, b: SumsByKind): SumsByKind {
  return combine(a as Counts, b as Counts, (x, y) => x + y) as SumsByKind;
}

/** The greater of both, number by number: the same sums known by two devices. */
export function maxSums(a: SumsByKind, b: SumsByKind): SumsByKind {
  return combine(a as Counts, b as Counts, Math.max) as SumsByKind;
}

/** What `a` holds beyond `b`, number by number and never below zero. */
export function restOfSums(a: SumsByKind, b: SumsByKind): SumsByKind {
  return combine(a as Counts, b as Counts, (x, y) => Math.max(0, x - y)) as SumsByKind;
}

/** Whether every number is zero. */
export function isEmptySums(sums: SumsByKind): boolean {
  const empty = (counts: Counts): boolean =>
    Object.values(counts).every((value) => (typeof value === 'object' ? empty(value) : !value));
  return empty(sums as Counts);
}
