import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import type { Entry } from '../../lib/journal/schema.ts';
import type { ExtensionBrowser } from './browser.ts';

const reading = new WeakMap<ExtensionBrowser, Promise<Page>>();

/** A page of the extension that is kept open to look at its storage. */
function lookout(browser: ExtensionBrowser): Promise<Page> {
  const known = reading.get(browser) ?? browser.open(browser.page('icon/mutual.svg'));
  reading.set(browser, known);
  return known;
}

/** Everything in IndexedDB and in both storage areas, as one JSON text. */
export async function textsIn(browser: ExtensionBrowser): Promise<string> {
  const page = await lookout(browser);
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Without the lock a record lies there as JSON.
    const opened = (value: unknown) => {
      const { body } = value as { body?: unknown };
      return typeof body === 'string' ? { body: JSON.parse(body) } : value;
    };
    const all: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      if (stores.length > 0) {
        const transaction = database.transaction(stores);
        for (const store of stores) {
          all.push(name, store, await done(transaction.objectStore(store).getAllKeys()));
          all.push((await done(transaction.objectStore(store).getAll())).map(opened));
        }
      }
      database.close();
    }
    const scope = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser | undefined>;
    const api = scope.browser ?? scope.chrome;
    if (!api) throw new Error('this is no page of an extension');
    all.push(await api.storage.local.get(null), await api.storage.session.get(null));
    return JSON.stringify(all);
  });
}

function* entriesIn(value: unknown): Generator<Entry> {
  if (typeof value !== 'object' || value === null) return;
  if ('outcome' in value && 'acts' in value && 'turn' in value) yield value as Entry;
  else for (const one of Object.values(value)) yield* entriesIn(one);
}

/** The entries of the history as they lie in IndexedDB, in the order of their writing. */
export async function readHistory(browser: ExtensionBrowser): Promise<Entry[]> {
  return [...entriesIn(JSON.parse(await textsIn(browser)))];
}

/** Makes every database of the history one of a later version, which this version must not open. */
export async function spoilHistory(browser: ExtensionBrowser): Promise<void> {
  const page = await lookout(browser);
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      });
    }
  });
}
