import type { Sums, TurnCounts } from '../lib/journal/journal';
import { type Kind, kinds } from '../lib/journal/schema';
import type { Domain } from '../lib/reciprocity/act';

export const parts = ['began', 'asked', 'answered'] as const;
export type Part = (typeof parts)[number];

export const noTurns: TurnCounts = { began: 0, asked: 0, both: 0, answered: 0 };

/** The sum of two counts of turns. */
export function plus(a: TurnCounts, b: TurnCounts): TurnCounts {
  return {
    began: a.began + b.began,
    asked: a.asked + b.asked,
    both: a.both + b.both,
    answered: a.answered + b.answered,
  };
}

/** `all` is every kind but work and "leave out" (`design.md`, Parts). */
export type KindFilter = Kind | 'all';

/** The kinds that a filter lets through. */
export function kindsOf(filter: KindFilter): readonly Kind[] {
  return filter === 'all'
    ? kinds.filter((kind) => kind !== 'work' && kind !== 'leave out')
    : [filter];
}

/** Turns of the given kinds, over all sums; of one domain where it is given. */
export function turnsIn(sums: readonly Sums[], filter: KindFilter, domain?: Domain): TurnCounts {
  const chosen = kindsOf(filter);
  return sums
    .flatMap((one) => chosen.map((kind) => one.kinds[kind]))
    .map((one) => (domain ? one?.domains[domain] : one?.turns) ?? noTurns)
    .reduce(plus, noTurns);
}

/** Turns that show a part; one that began and asked shows both. */
export function turnsOf(counts: TurnCounts, part: Part): number {
  return part === 'answered' ? counts.answered : counts[part] + counts.both;
}

/** Turns that began or asked: those that the share is made of. */
export function countedTurns(counts: TurnCounts): number {
  return counts.began + counts.asked + counts.both;
}

/** 0 to 3 marks for none, some (1 or 2), several (3 to 5), many. */
export function marksFor(turns: number): 0 | 1 | 2 | 3 {
  if (turns <= 0) return 0;
  if (turns < 3) return 1;
  return turns < 6 ? 2 : 3;
}

/** The marks of a count, in the order began, asked, answered. */
export function amountsOf(counts: TurnCounts): { part: Part; marks: number }[] {
  return parts.map((part) => ({ part, marks: marksFor(turnsOf(counts, part)) }));
}
