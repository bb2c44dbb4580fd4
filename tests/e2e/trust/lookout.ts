import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';

type Api = typeof Browser;

/** What the extension has on this device. */
export async function holdings(lookout: Page) {
  return lookout.evaluate(async () => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const api = scope.browser ?? scope.chrome;
    if (!api) throw new Error('this is no page of an extension');
    const { origins } = await api.permissions.getAll();
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(await api.storage.local.get(null)),
      session: Object.keys(await api.storage.session.get(null)),
      scripts: (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id),
      origins: origins ?? [],
      caches: await caches.keys(),
      alarms: (await api.alarms.getAll()).length,
      local2: Object.keys(localStorage).length,
    };
  });
}

/** What a new installation has. */
export const nothing = {
  databases: [],
  local: [],
  session: [],
  scripts: [],
  origins: [],
  caches: [],
  alarms: 0,
  local2: 0,
};

/** Calls something of the extension's own interface, from one of its pages. */
export async function ask(lookout: Page, what: 'revoke' | 'reload'): Promise<void> {
  await lookout.evaluate(async (act) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const api = scope.browser ?? scope.chrome;
    if (act === 'revoke') await api?.permissions.remove({ origins: ['http://localhost/*'] });
    // The page that asks goes with the old version; nothing answers.
    else setTimeout(() => api?.runtime.reload(), 50);
  }, what);
}

/** Whether no hint comes until the browser is closed. */
export function isQuiet(lookout: Page): Promise<boolean> {
  return lookout.evaluate(async () => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const kept = await (scope.browser ?? scope.chrome)?.storage.session.get('session');
    const { quietUntil } = (kept?.session ?? { quietUntil: 0 }) as { quietUntil: number };
    return quietUntil > Date.now();
  });
}

/** Changes what the extension keeps under a key, in turn with its own worker and pages: a change between theirs is lost. */
export async function change(
  lookout: Page,
  area: 'local' | 'session',
  key: string,
  values: object,
): Promise<void> {
  await lookout.evaluate(
    (where, name, changed) =>
      navigator.locks.request(`mutual ${name}`, async () => {
        const scope = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
        const storage = (scope.browser ?? scope.chrome)?.storage[where];
        const kept = (await storage?.get(name)) ?? {};
        await storage?.set({ [name]: { ...(kept[name] as object), ...changed } });
      }),
    area,
    key,
    values,
  );
}
