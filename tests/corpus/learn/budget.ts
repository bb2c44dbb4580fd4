import type { Output } from '../../../lib/reciprocity/decide.ts';

/** How many features may bear on an answer: many on those that matter most, few on each single label. */
export interface Budget {
  /** Is a pause of severity 2 or more warranted? */
  readonly pause: number;
  /** Any pattern at all? */
  readonly any: number;
  /** Does the message give; does it ask? */
  readonly side: number;
  /** Is there danger? */
  readonly safety: number;
  readonly pattern: number;
  readonly act: number;
  readonly neutral: number;
}

/** What keeps the English pack within 60 KB. */
export const englishBudget: Budget = {
  pause: 7_250,
  any: 1_300,
  side: 2_000,
  safety: 500,
  pattern: 266,
  act: 202,
  neutral: 70,
};

/** What keeps the whole package within 500 KB with four such packs. */
export const smallerBudget: Budget = {
  pause: 6_150,
  any: 900,
  side: 2_450,
  safety: 300,
  pattern: 205,
  act: 167,
  neutral: 40,
};

/** How many features may bear on this answer. */
export function budgetOf(name: Output, budget: Budget): number {
  if (name === 'pause' || name === 'any' || name === 'safety') return budget[name];
  if (name === 'give' || name === 'ask') return budget.side;
  if (name.startsWith('neutral.')) return budget.neutral;
  return name.includes('.') ? budget.act : budget.pattern;
}
