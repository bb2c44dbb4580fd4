import { type PatternId, patterns, type Severity } from './pattern';
import type { PatternFound, Reading } from './reading';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What was shown lately, in ms since the epoch; model 3f.14. Kept for a day at most. */
export interface Budget {
  /** Hints shown: one a draft. */
  readonly shown: readonly number[];
  /** Severity 3 hints shown beyond the hour's budget. */
  readonly beyond: readonly number[];
  /** Holds and hints of the last hour by conversation. */
  readonly recent: readonly {
    readonly at: number;
    readonly conversation: string | null;
    readonly pattern: PatternId;
    readonly held: boolean;
  }[];
  /** No hint in these conversations until the time given. */
  readonly silent: Readonly<Record<string, number>>;
  /** Dismissals in a row, and until when a pattern rests. */
  readonly rests: Partial<
    Record<PatternId, { readonly dismissed: number; readonly until: number }>
  >;
}

export const emptyBudget: Budget = { shown: [], beyond: [], recent: [], silent: {}, rests: {} };

/** The user's own choices and where the draft is written. */
export interface HintContext {
  readonly now: number;
  readonly conversation: string | null;
  /** Work: only the pressure family and heat. */
  readonly work: boolean;
  readonly holdFrom: number;
  readonly hintsPerHour: number;
  readonly hintsPerDay: number;
  readonly patternsOff: readonly PatternId[];
}

export interface ChosenHint {
  readonly card: 'hint' | 'stop';
  readonly found: PatternFound;
  readonly severity: Severity;
  readonly hold: boolean;
}

function since(times: readonly number[], start: number): number {
  return times.filter((at) => at > start).length;
}

/** What neither the user's own choices, the kind of conversation nor a rest leaves out. */
function mayShow({ id }: PatternFound, budget: Budget, context: HintContext): boolean {
  const { family } = patterns[id];
  if (context.patternsOff.includes(id)) return false;
  if (context.work && family !== 'pressure' && id !== 'heat') return false;
  return (budget.rests[id]?.until ?? 0) <= context.now;
}

/** Shown in this conversation within half an hour. */
function wasShown({ id }: PatternFound, budget: Budget, context: HintContext): boolean {
  return budget.recent.some(
    (one) =>
      one.pattern === id &&
      one.conversation === context.conversation &&
      one.at > context.now - 30 * minute,
  );
}

function withinBudget(severity: Severity, budget: Budget, context: HintContext): boolean {
  const { now } = context;
  const hourly = since(budget.shown, now - hour) < context.hintsPerHour;
  const daily = since(budget.shown, now - day) < context.hintsPerDay;
  if (hourly && daily) return true;
  return severity === 3 && since(budget.beyond, now - hour) === 0;
}

/** Holds in one conversation before which a third becomes the card that offers to stop. */
const heated = { count: 2, within: 20 * minute };

/** The one hint that a reading deserves now, if any: the highest severity, then the earliest (model 3b). */
export function chooseHint(
  reading: Reading,
  budget: Budget,
  context: HintContext,
): ChosenHint | undefined {
  if (reading.safety) return undefined;
  const { conversation, now } = context;
  if (conversation !== null && (budget.silent[conversation] ?? 0) > now) return undefined;
  const found = reading.patterns
    .filter((one) => mayShow(one, budget, context))
    .toSorted(
      (a, b) => patterns[b.id].severity - patterns[a.id].severity || a.span.start - b.span.start,
    );
  const holds = budget.recent.filter(
    (one) => one.held && one.conversation === conversation && one.at > now - heated.within,
  ).length;
  if (conversation !== null && holds >= heated.count) {
    // It names no pattern, so it may come for one that was shown a moment ago.
    const third = chosen('stop', found[0], budget, context);
    if (third?.hold) return third;
  }
  const fresh = found.find((one) => !wasShown(one, budget, context));
  return chosen('hint', fresh, budget, context);
}

function chosen(
  card: ChosenHint['card'],
  found: PatternFound | undefined,
  budget: Budget,
  context: HintContext,
): ChosenHint | undefined {
  if (!found) return undefined;
  const { severity } = patterns[found.id];
  if (!withinBudget(severity, budget, context)) return undefined;
  return { card, found, severity, hold: severity > 1 && severity >= context.holdFrom };
}

/** The budget after a hint was shown with a draft; what is older than a day is dropped. */
export function afterShown(
  budget: Budget,
  shown: { hint: ChosenHint; held: boolean },
  context: HintContext,
): Budget {
  const { now, conversation } = context;
  const beyond =
    since(budget.shown, now - hour) >= context.hintsPerHour ||
    since(budget.shown, now - day) >= context.hintsPerDay;
  const young = (at: number) => at > now - day;
  const silent = Object.fromEntries(
    Object.entries(budget.silent).filter(([, until]) => until > now),
  );
  if (shown.hint.card === 'stop' && conversation !== null) silent[conversation] = now + hour;
  return {
    ...budget,
    shown: [...budget.shown.filter(young), now],
    beyond: beyond ? [...budget.beyond.filter(young), now] : budget.beyond.filter(young),
    recent: [
      ...budget.recent.filter((one) => one.at > now - hour),
      { at: now, conversation, pattern: shown.hint.found.id, held: shown.held },
    ],
    silent,
  };
}

/** Three dismissals in a row let a pattern rest for a week; anything else begins the row anew. */
export function afterAnswer(
  budget: Budget,
  pattern: PatternId,
  dismissed: boolean,
  now: number,
): Budget {
  const row = dismissed ? (budget.rests[pattern]?.dismissed ?? 0) + 1 : 0;
  const rests = { ...budget.rests };
  if (row >= 3) rests[pattern] = { dismissed: 0, until: now + 7 * day };
  else rests[pattern] = { dismissed: row, until: rests[pattern]?.until ?? 0 };
  return { ...budget, rests };
}

/** No hint in a conversation for a while. */
export function quietIn(budget: Budget, conversation: string, until: number): Budget {
  return { ...budget, silent: { ...budget.silent, [conversation]: until } };
}

/** A resting pattern is looked for again. */
export function wake(budget: Budget, pattern: PatternId): Budget {
  const { [pattern]: _woken, ...rests } = budget.rests;
  return { ...budget, rests };
}
