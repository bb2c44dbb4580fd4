import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { builds } from '../browser.ts';
import { copyOf, prepend, removeBuild } from './listening.ts';
import type { Departures, Length } from './silence-run.ts';

/** What the browsers ask for by themselves, with no extension at all: updates, settings and sign-in. */
const own: Readonly<Record<keyof typeof builds, RegExp>> = {
  chromium: /^(?:[a-z\d-]+\.)+(?:google|googleapis|gvt1|gstatic)\.com$/,
  firefox: /^(?:[a-z\d-]+\.)+(?:mozilla|firefox)\.(?:com|net|org)$|^example\.org$/,
};

const here = import.meta.dirname;

/** One session of a build in a network that leads nowhere: what left, but for the browser's own. */
async function listenTo(
  name: keyof typeof builds,
  build: string,
  length: Length,
): Promise<Departures> {
  // Somebody who is not root is root in a namespace of their own.
  const how = process.getuid?.() === 0 ? ['--net'] : ['--net', '--map-root-user'];
  const run = [join(here, 'silence.sh'), process.execPath, join(here, 'silence-run.ts')];
  const child = spawn('unshare', [...how, ...run, name, build, length]);
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (!out.startsWith('{')) throw new Error(`the session ended early: ${err}`);
  const { names, packets, requests } = JSON.parse(out) as Departures;
  return { names: names.filter((one) => !own[name].test(one)), packets, requests };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) removeBuild(folder);
});

function broken(name: keyof typeof builds, change: (folder: string) => void): string {
  const folder = copyOf(name, change);
  folders.push(folder);
  return folder;
}

/** A script in the extension's popup that looks for its own address in the world. */
const peer = `const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:203.0.113.9:3478' }] });
peer.createDataChannel('x');
peer.createOffer().then((offer) => peer.setLocalDescription(offer));`;

describe.each(['chromium', 'firefox'] as const)('over a whole session in %s', (name) => {
  it('nothing leaves: no name is asked for, no packet goes out, the page asks for itself alone', async () => {
    const { names, packets, requests } = await listenTo(name, builds[name], 'whole');
    expect(names).toEqual([]);
    expect(packets).toBe(0);
    expect(requests).toEqual(['GET /']);
  }, 300_000);

  it('a script that fetches is seen', async () => {
    const leak = `fetch('/leak').catch(() => 0);
fetch('http://leak.test/', { mode: 'no-cors' }).catch(() => 0);`;
    const build = broken(name, (folder) => prepend(folder, 'content-scripts/composer.js', leak));
    const { names, requests } = await listenTo(name, build, 'short');
    expect(names).toContain('leak.test');
    expect(requests).toContain('GET /leak');
  }, 300_000);

  it('a page that opens a peer connection is seen, though its policy forbids every connection', async () => {
    const build = broken(name, (folder) => {
      writeFileSync(join(folder, 'peer.js'), peer);
      const popup = join(folder, 'popup.html');
      const html = readFileSync(popup, 'utf8');
      writeFileSync(popup, html.replace('</head>', '<script src="/peer.js"></script></head>'));
    });
    const { packets } = await listenTo(name, build, 'short');
    expect(packets).toBeGreaterThan(0);
  }, 300_000);
});
