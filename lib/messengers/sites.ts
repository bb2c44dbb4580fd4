import { type Browser, browser } from 'wxt/browser';
import type { Hush, Retire } from '../messages/protocol';
import { type KnownMessenger, messengers } from './known';

/** Where the composer script is built to. */
const composerScript = 'content-scripts/composer.js';

/** The messengers that an origin pattern such as `https://web.whatsapp.com/*` may hold; self-hosted ones anywhere else. */
export function messengersAt(origin: string): readonly KnownMessenger[] {
  const named = messengers.filter((messenger) =>
    messenger.matches.some((pattern) => covers(pattern, origin)),
  );
  return named.length > 0 ? named : messengers.filter(({ selfHosted }) => selfHosted);
}

/** Whether one match pattern covers another (scheme, then host with a leading `*.`). */
export function covers(pattern: string, origin: string): boolean {
  const wide = parts(pattern);
  const narrow = parts(origin);
  if (!wide || !narrow) return false;
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.host === narrow.host || wide.host === '*') return true;
  return wide.host.startsWith('*.') && `.${narrow.host}`.endsWith(wide.host.slice(1));
}

/** A match pattern such as `https://*.example.org/*` as a regular expression of addresses; one of no web page is none. */
export function addressesOf(pattern: string): string | undefined {
  const found = parts(pattern);
  if (!found) return undefined;
  const scheme = found.scheme === '*' ? 'https?' : found.scheme;
  const host = found.host
    .replaceAll('.', '\\.')
    .replace(/^\*\\\./, '([^/]+\\.)?')
    .replace(/^\*$/, '[^/]*');
  return `^${scheme}://${host}(:\\d+)?/`;
}

function parts(pattern: string): { scheme: string; host: string } | undefined {
  const found = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  return found?.[1] && found[2] ? { scheme: found[1], host: found[2] } : undefined;
}

function scriptOf(origin: string) {
  return {
    id: `composer ${origin}`,
    matches: [origin],
    js: [...messengersAt(origin).map(({ id }) => `messengers/${id}.js`), composerScript],
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
}

/** Origins that the user has granted, as match patterns. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

type Registered = Pick<Browser.scripting.RegisteredContentScript, 'id' | 'js'>;

let registering: Promise<void> = Promise.resolve();

/** Makes the registered scripts equal to the granted origins; calls run one after another. */
export function registerGranted(): Promise<void> {
  registering = registering.catch(() => undefined).then(register);
  return registering;
}

async function register(): Promise<void> {
  const wanted = (await grantedOrigins()).map(scriptOf);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const same = (a: Registered, b: Registered) => a.id === b.id && `${a.js}` === `${b.js}`;
  const stale = registered.filter((one) => !wanted.some((other) => same(one, other)));
  const missing = wanted.filter((one) => !registered.some((other) => same(one, other)));
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

/** Tabs that were open before the grant only watch: their pages may already listen ahead of the script. */
export async function watchOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const tab of await browser.tabs.query({ url: [...origins] })) {
    if (tab.id === undefined || tab.discarded) continue;
    const origin = origins.find((one) => tab.url !== undefined && covers(one, tab.url));
    if (!origin) continue;
    // WXT's type of `files` knows nothing of the scripts that its own hook adds.
    const files = ['messengers/late.js', ...scriptOf(origin).js] as never[];
    // A tab may have gone, or show an error page that takes no script.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files })
      .catch(() => undefined);
  }
}

/** Tells every composer script something; tabs without one do not answer. */
export async function tellTabs(message: Retire | Hush): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.map(({ id }) =>
    id === undefined ? undefined : browser.tabs.sendMessage(id, message).catch(() => undefined),
  );
  await Promise.all(told);
}

/** Tells every composer script on the given origins to stop at once. */
export function retireTabs(origins: readonly string[]): Promise<void> {
  const addresses = origins.map(addressesOf).filter((one) => one !== undefined);
  return tellTabs({ kind: 'retire', addresses });
}
