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

/** Settings, session and budget with one look into each area of storage: every key waits for it. */
export async function loadKept(): Promise<Kept> {
  const [local, session] = await Promise.all([
    browser.storage.local.get([settingsKey, budgetKeys.local]),
    browser.storage.session.get([sessionKey, budgetKeys.session]),
  ]);
  return {
    settings: settingsOf(local[settingsKey]),
    session: sessionOf(session[sessionKey]),
    budget: budgetOf(local[budgetKeys.local], session[budgetKeys.session]),
  };
}
