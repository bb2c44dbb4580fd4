import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builds } from './browser.ts';
import { doors, doorsToPage, waysOut, waysToPage } from './ways-out.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "worker-src 'self'; form-action 'none'; base-uri 'none'";

/** Everything that the manifest says anything about; a new key is looked at before it is listed here. */
const common = [
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'default_locale',
  'permissions',
  'optional_host_permissions',
  'incognito',
  'commands',
  'content_security_policy',
  'background',
  'action',
] as const;
const keys = {
  chromium: [...common, 'minimum_chrome_version'],
  firefox: [...common, 'browser_specific_settings'],
} as const;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
}

/** One piece of code a door, in the manner of a built file. */
const examples: Readonly<Record<string, readonly string[]>> = {
  fetch: ['const a = await fetch("https://example.org")', 'self.fetchLater("/x")'],
  XMLHttpRequest: ['const r=new XMLHttpRequest;r.open("GET","/x")'],
  WebSocket: ['new WebSocket("wss://x")', 'new WebSocketStream("wss://x")'],
  WebTransport: ['new WebTransport("https://x")'],
  RTCPeerConnection: ['new RTCPeerConnection()', 'globalThis["RTCPeerConnection"]'],
  sendBeacon: ['navigator.sendBeacon("/x", text)'],
  EventSource: ['new EventSource("/x")'],
  image: ['new Image().src = text', 'document.createElement("iframe")', 'new window.Image'],
  navigation: [
    'location.href = "https://example.org?" + text',
    'window.location="https://x"',
    'location.replace(u)',
    'window.open(u)',
    'browser.tabs.create({url:u})',
    'chrome.tabs.update(1,{url:`https://x`})',
    'chrome.windows.create({url:"//x"})',
  ],
  farewell: ['browser.runtime.setUninstallURL(`https://x`)'],
  font: ['new FontFace("a","url(https://x)")'],
  'remote code': ['import("https://example.org/x.js")', 'importScripts(u)', 'new Function(t)'],
  style: ['a{background:url(https://x/y.png)}', 'a{background:url("//x")}', '@import "x.css"'],
  markup: [
    '<meta http-equiv="refresh" content="0;url=https://x">',
    '<link rel="preconnect" href="/x">',
    '<form action="/x">',
    '<a href="/x" ping="/y">',
  ],
  'native code': ['chrome.runtime.connectNative("x")'],
  'another extension': ['chrome.runtime.onMessageExternal.addListener(f)'],
};

/** The same for the ways from the script to its page. */
const told: Readonly<Record<string, readonly string[]>> = {
  event: [
    'box.dispatchEvent(e)',
    'new CustomEvent(`x`,{detail:t})',
    'window.postMessage(t,`*`)',
    'parent.postMessage({t},{targetOrigin:o})',
  ],
  press: ['button.click()', 'form.requestSubmit()', 'form.submit()'],
  store: ['localStorage.a=t', 'document.cookie=t', 'window.name=t', 'sessionStorage.setItem(a,t)'],
  markup: ['host.innerHTML=t', 'host.insertAdjacentHTML(`a`,t)', 'document.write(t)'],
  address: ['a.href=u', 'i.src=u', 'a.setAttribute("href",u)', 'history.pushState(t,``)'],
  writing: ['box.value=t', 'document.execCommand("insertText",!1,t)'],
  log: ['console.log(t)'],
};

describe('a way from the script to its page is seen', () => {
  it.each(Object.keys(doorsToPage))('%s', (name) => {
    expect(told[name]?.length).toBeGreaterThan(0);
    for (const code of told[name] ?? []) expect(waysToPage(code)).toContain(name);
  });

  it('and nothing else is', () => {
    const ordinary = [
      'port.postMessage(t)',
      'const a=box.value;if(box.value==="")b()',
      'document.execCommand(`copy`)',
      'const {href:u}=location;if(slot.href===u)return',
      'live.textContent=t',
    ];
    expect(ordinary.flatMap(waysToPage)).toEqual([]);
  });
});

describe('a way out is seen', () => {
  it.each(Object.keys(doors))('%s', (name) => {
    expect(examples[name]?.length).toBeGreaterThan(0);
    for (const code of examples[name] ?? []) expect(waysOut(code)).toContain(name);
  });

  it('and nothing else is', () => {
    const ordinary = [
      'const here = location.href; if (location.href === here) prefetch(1);',
      'a{background:url(/icon/x.svg)}',
      'browser.runtime.getURL("//x")',
      '<form class="stack">',
      'browser.tabs.create({ url: "/welcome.html" })',
      'const names={setUninstallURL:{minArgs:1}}',
    ];
    expect(ordinary.flatMap(waysOut)).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('the package for %s', (name) => {
  const folder = builds[name];
  const files = filesOf(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for five permissions and no site', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'unlimitedStorage',
      'activeTab',
      'alarms',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('lets nothing in and nothing out', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('calls nobody: no badge, no notification, no sound, no other page at the top', () => {
    const code = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(code).not.toMatch(/\.setBadge|\.notifications\b|new Notification|\bAudio(?:Context)?\(/);
    expect(Object.keys(manifest).toSorted()).toEqual(keys[name].toSorted());
  });

  it('collects nothing, and says so where the browser asks', () => {
    const { gecko } = manifest.browser_specific_settings ?? {};
    expect(gecko?.data_collection_permissions).toEqual(
      name === 'firefox' ? { required: ['none'] } : undefined,
    );
  });

  it('holds no way out in any file', () => {
    const found = files
      .filter((file) => /\.(?:js|html|css|svg|json)$/.test(file))
      .map((file) => [relative(folder, file), waysOut(readFileSync(file, 'utf8'))])
      .filter(([, doors]) => doors?.length);
    expect(found).toEqual([]);
  });

  it('tells the page around its script nothing, and writes nothing into it', () => {
    const scripts = files.filter((file) => /(?:content-scripts|messengers)\/[^/]+\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(10);
    const found = scripts
      .map((file) => [relative(folder, file), waysToPage(readFileSync(file, 'utf8'))])
      .filter(([, doors]) => doors?.length);
    expect(found).toEqual([]);
  });

  it('loads nothing foreign in its pages', () => {
    for (const file of files.filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(file, 'utf8');
      expect(html).not.toMatch(/(?:src|href)="(?!\/)/);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });

  it('keeps to its sizes, gzipped: composer script 15 KB, popup 30 KB, all 500 KB', () => {
    const size = (some: string[]) =>
      some.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    expect(size(files)).toBeLessThan(500 * 1024);
    const composer = files.filter((file) => file.endsWith('content-scripts/composer.js'));
    expect(composer).toHaveLength(1);
    expect(size(composer)).toBeLessThan(15 * 1024);
    const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
    const loaded = new Set(
      [...popup.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path),
    );
    for (const path of loaded) {
      const code = path?.endsWith('.js') ? readFileSync(join(folder, path), 'utf8') : '';
      for (const [, chunk] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
        loaded.add(`chunks/${chunk}`);
      }
    }
    const paths = [...loaded].map((path) => join(folder, path ?? ''));
    expect(size([join(folder, 'popup.html'), ...paths])).toBeLessThan(30 * 1024);
  });
});
