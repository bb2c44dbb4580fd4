import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addressesOf,
  covers,
  grantedOrigins,
  messengersAt,
  registerGranted,
  retireTabs,
  tellTabs,
  watchOpenTabs,
} from '../../lib/messengers/sites';

interface Script {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
}

let granted: string[] = [];
let scripts: Script[] = [];
let tabs: { id?: number; url?: string; discarded?: boolean }[] = [];
const injected: { readonly tab: number; readonly files: readonly string[] }[] = [];
const told: (readonly [number, unknown])[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  scripts = [];
  tabs = [];
  injected.length = told.length = 0;
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: granted }) });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      scripts = scripts.filter(({ id }) => !ids.includes(id));
    },
    registerContentScripts: async (more: Script[]) => {
      if (more.some(({ id }) => scripts.some((one) => one.id === id))) throw new Error('Duplicate');
      scripts = [...scripts, ...more];
    },
    executeScript: async (how: { target: { tabId: number }; files: string[] }) => {
      if (how.target.tabId === 9) throw new Error('an error page');
      injected.push({ tab: how.target.tabId, files: how.files });
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tab, message) => {
    if (tab === 9) throw new Error('nobody hears');
    told.push([tab, message]);
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://web.whatsapp.com/*', 'https://web.whatsapp.com/*', true],
    ['https://web.whatsapp.com/*', 'http://web.whatsapp.com/*', false],
    ['*://web.whatsapp.com/*', 'http://web.whatsapp.com/*', true],
    ['https://*.slack.com/*', 'https://app.slack.com/*', true],
    ['https://*.slack.com/*', 'https://slack.com/*', true],
    ['https://*.slack.com/*', 'https://evilslack.com/*', false],
    ['https://*/*', 'https://example.org/*', true],
    ['https://app.slack.com/*', 'https://*.slack.com/*', false],
    ['nonsense', 'https://example.org/*', false],
    ['https://example.org/*', 'file:///x', false],
  ])('%s and %s: %s', (pattern, origin, covered) => {
    expect(covers(pattern, origin)).toBe(covered);
  });
});

describe('the addresses of a match pattern', () => {
  it.each([
    ['http://localhost/*', 'http://localhost:8080/chat?x#y', true],
    ['*://localhost/*', 'https://localhost/', true],
    ['*://*/*', 'http://example.org/', true],
    ['https://*.slack.com/*', 'https://app.slack.com/client', true],
    ['https://*.slack.com/*', 'https://slack.com/', true],
    ['https://*.slack.com/*', 'https://evilslack.com/', false],
    ['https://app.slack.com/*', 'https://appxslack.com/', false],
    ['https://slack.com/*', 'https://slack.com.example.org/', false],
    ['https://localhost/*', 'http://localhost/', false],
  ])('%s and %s: %s', (pattern, address, covered) => {
    expect(new RegExp(addressesOf(pattern) ?? '$.').test(address)).toBe(covered);
  });

  it('are none where no web page is meant', () => {
    expect(addressesOf('nonsense')).toBeUndefined();
  });
});

describe('the messengers of a site', () => {
  it('are those that name it, else those that people host themselves', () => {
    expect(messengersAt('https://web.whatsapp.com/*').map(({ id }) => id)).toEqual(['whatsapp']);
    const own = messengersAt('https://chat.example.org/*').map(({ id }) => id);
    expect(own).toContain('converse');
    expect(own).not.toContain('whatsapp');
  });
});

describe('registered scripts', () => {
  const shownIds = () => scripts.map(({ id }) => id);

  it('are none where nothing was granted', async () => {
    await registerGranted();
    expect(scripts).toEqual([]);
  });

  it('become those of the granted origins, the messengers before the composer script', async () => {
    granted = ['https://web.whatsapp.com/*', 'https://app.slack.com/*'];
    await registerGranted();
    expect(await grantedOrigins()).toEqual(granted.toSorted());
    expect(shownIds()).toEqual([
      'composer https://app.slack.com/*',
      'composer https://web.whatsapp.com/*',
    ]);
    expect(scripts[1]).toMatchObject({
      matches: ['https://web.whatsapp.com/*'],
      js: ['messengers/whatsapp.js', 'content-scripts/composer.js'],
      runAt: 'document_start',
      allFrames: true,
    });
    granted = ['https://app.slack.com/*'];
    await registerGranted();
    expect(shownIds()).toEqual(['composer https://app.slack.com/*']);
  });

  it('are made anew where an update loads other files', async () => {
    granted = ['https://app.slack.com/*'];
    scripts = [{ id: 'composer https://app.slack.com/*', js: ['old.js'], matches: granted }];
    await registerGranted();
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.js).toContain('content-scripts/composer.js');
  });

  it('are made once, however often it is asked at the same time', async () => {
    granted = ['https://app.slack.com/*'];
    await Promise.all([registerGranted(), registerGranted(), registerGranted()]);
    expect(scripts).toHaveLength(1);
  });

  it('are made also after a time at which it failed', async () => {
    granted = ['https://app.slack.com/*'];
    const { getAll } = fakeBrowser.permissions;
    Object.assign(fakeBrowser.permissions, { getAll: () => Promise.reject(new Error('busy')) });
    await expect(registerGranted()).rejects.toThrow('busy');
    Object.assign(fakeBrowser.permissions, { getAll });
    await registerGranted();
    expect(scripts).toHaveLength(1);
  });
});

describe('tabs that were open before', () => {
  it('get a script that only watches, where the origin is granted', async () => {
    tabs = [
      { id: 1, url: 'https://app.slack.com/client' },
      { id: 2, url: 'https://example.org/' },
      { id: 3, url: 'https://app.slack.com/', discarded: true },
      { id: 9, url: 'https://app.slack.com/' },
      { id: 4 },
      { url: 'https://app.slack.com/' },
    ];
    await watchOpenTabs(['https://app.slack.com/*']);
    expect(injected.map(({ tab }) => tab)).toEqual([1]);
    expect(injected[0]?.files).toEqual([
      'messengers/late.js',
      'messengers/slack.js',
      'content-scripts/composer.js',
    ]);
  });

  it('are not looked at where nothing was granted', async () => {
    tabs = [{ id: 1, url: 'https://app.slack.com/client' }];
    await watchOpenTabs([]);
    expect(injected).toEqual([]);
  });

  it('are all told, and those without a script do not matter', async () => {
    tabs = [{ id: 1 }, { id: 9 }, {}, { id: 2 }];
    await retireTabs(['https://app.slack.com/*']);
    await tellTabs({ kind: 'hush' });
    const retire = { kind: 'retire', addresses: ['^https://app\\.slack\\.com(:\\d+)?/'] };
    expect(told).toEqual([
      [1, retire],
      [2, retire],
      [1, { kind: 'hush' }],
      [2, { kind: 'hush' }],
    ]);
  });
});
