import { browser } from 'wxt/browser';
import type { Environment } from './environment';

/** The one alarm that locks the history. */
export const lockAlarm = 'lock';
/** Unused for this long, an open history locks itself. */
export const lockAfterMinutes = 2;

/** Begins the two minutes anew; whoever opens the history does so first, and pages whenever they are used. */
export async function postponeLock(): Promise<void> {
  await browser.alarms.create(lockAlarm, { delayInMinutes: lockAfterMinutes });
}

/** Begins the two minutes anew where they run: only a history with a lock, while it is open, has the alarm. */
export async function postponeIfOpen(): Promise<void> {
  if (await browser.alarms.get(lockAlarm)) await postponeLock();
}

/** Locks at the alarm, also a history that cannot be opened; for the worker, in its first synchronous turn. */
export function lockAtAlarm({ session, ping }: Environment): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lockAlarm) session.write(undefined).then(() => ping());
  });
}
