import { browser } from 'wxt/browser';
import { eraseHistory } from '../../lib/journal/journal';
import { sweep } from '../../lib/journal/sweep';
import { grantedOrigins, retireTabs } from '../../lib/messengers/sites';

/** Clears it and writes over what lay there: Firefox leaves the bytes of what is cleared in its file (seen in 153, November 2026). */
async function clearLocal(): Promise<void> {
  const { local } = browser.storage;
  await local.clear();
  const lengths = Array.from({ length: 300 }, (_, length) => [`${length}`, ' '.repeat(length)]);
  await local.set(Object.fromEntries(lengths));
  await local.clear();
}

/** Leaves the extension as freshly installed: databases, storage, scripts, granted origins; open tabs stop. */
export async function forgetEverything(): Promise<void> {
  const origins = [...(await grantedOrigins())];
  await retireTabs(origins);
  const scripts = await browser.scripting.getRegisteredContentScripts();
  if (scripts.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: scripts.map(({ id }) => id) });
  }
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await browser.alarms.clearAll();
  // First, so that no page believes that it may still look into the history.
  localStorage.clear();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  await eraseHistory();
  await sweep();
  // What a page noted meanwhile.
  localStorage.clear();
  await Promise.all([clearLocal(), browser.storage.session.clear()]);
}
