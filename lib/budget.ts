import { browser } from 'wxt/browser';
import { oneAtATime } from './one-at-a-time';
import { type Budget, emptyBudget } from './reciprocity/hint';

const counters = 'budget';
const details = 'budget details';
/** Where the budget lies in `storage.local` and in `storage.session`. */
export const budgetKeys = { local: counters, session: details } as const;

/**
 * The budget of what is kept in both areas: counters without pattern or conversation on disk, the rest for this browser session only.
 * Of patterns the disk names those alone that rest now, which is the user's own choice as a setting is: that one was
 * ever found must not be seen beside a locked history.
 */
export function budgetOf(kept: unknown, recent: unknown): Budget {
  const disk = kept as Partial<Budget> | undefined;
  const session = recent as Partial<Budget> | undefined;
  const rests = { ...disk?.rests, ...session?.rests };
  return { ...emptyBudget, ...disk, ...session, rests };
}

/** The budget as kept. */
export async function loadBudget(): Promise<Budget> {
  const [{ [counters]: kept }, { [details]: recent }] = await Promise.all([
    browser.storage.local.get(counters),
    browser.storage.session.get(details),
  ]);
  return budgetOf(kept, recent);
}

async function storeBudget(budget: Budget): Promise<void> {
  const { shown, beyond, rests, recent, silent } = budget;
  const now = Date.now();
  const resting = Object.fromEntries(Object.entries(rests).filter(([, { until }]) => until > now));
  await Promise.all([
    browser.storage.local.set({ [counters]: { shown, beyond, rests: resting } }),
    browser.storage.session.set({ [details]: { recent, silent, rests } }),
  ]);
}

/** Changes the budget, one change at a time over all pages and the worker. */
export function changeBudget(change: (budget: Budget) => Budget): Promise<Budget> {
  return oneAtATime(counters, async () => {
    const budget = change(await loadBudget());
    await storeBudget(budget);
    return budget;
  });
}
