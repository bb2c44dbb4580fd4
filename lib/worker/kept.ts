import { browser } from 'wxt/browser';
import { budgetKeys, budgetOf } from '../budget';
import type { Budget } from '../reciprocity/hint';
import { type Session, sessionKey, sessionOf } from '../session';
import { type Settings, settingsKey, settingsOf } from '../settings';

/** All that a verdict depends on beside the draft and its place. */
export interface Kept {
  readonly settings: Settings;
  readonly session: Session;
  readonly budget: Budget;
}

/** What was shown until now: a clock that was ahead for a while must not keep hints away until it is so late again. */
function until(now: number, { shown, beyond, recent, ...rest }: Budget): Budget {
  const past = (at: number) => at <= now;
  return {
    ...rest,
    shown: shown.filter(past),
    beyond: beyond.filter(past),
    recent: recent.filter(({ at }) => past(at)),
  };
}

/** Settings, session and budget at a time, with one look into each area of storage: every key waits for it. */
export async function loadKept(now: number): Promise<Kept> {
  const [local, session] = await Promise.all([
    browser.storage.local.get([settingsKey, budgetKeys.local]),
    browser.storage.session.get([sessionKey, budgetKeys.session]),
  ]);
  return {
    settings: settingsOf(local[settingsKey]),
    session: sessionOf(session[sessionKey]),
    budget: until(now, budgetOf(local[budgetKeys.local], session[budgetKeys.session])),
  };
}
