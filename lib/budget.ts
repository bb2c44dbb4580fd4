import { browser } from 'wxt/browser';
import { oneAtATime } from './one-at-a-time';
import { type Budget, emptyBudget } from './reciprocity/hint';

const counters = 'budget';
const details = 'budget details';

/**
 * The budget as kept: counters without pattern or conversation on disk, the rest for this browser session only.
 * Which patterns rest is the user's own choice and stays in the settings' store.
 */
export async function loadBudget(): Promise<Budget> {
  const [{ [counters]: kept }, { [details]: recent }] = await Promise.all([
    browser.storage.local.get(counters),
    browser.storage.session.get(details),
  ]);
  return { ...emptyBudget, ...(kept as Partial<Budget>), ...(recent as Partial<Budget>) };
}

async function storeBudget(budget: Budget): Promise<void> {
  const { shown, beyond, rests, recent, silent } = budget;
  await Promise.all([
    browser.storage.local.set({ [counters]: { shown, beyond, rests } }),
    browser.storage.session.set({ [details]: { recent, silent } }),
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
