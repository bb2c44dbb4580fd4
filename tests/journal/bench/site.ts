import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';

/** A page on loopback that runs one of the scripts beside this file; `told` gets what the page posts to `/told`. */
export async function servePage(script: string, told: (text: string) => void = () => undefined) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, script), formats: ['es'], fileName: 'page' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  // What is loaded when it is first needed lies in files of its own.
  const scripts = new Map(
    bundle.output.flatMap((one) => (one.type === 'chunk' ? [[`/${one.fileName}`, one.code]] : [])),
  );
  const server = createServer(async (request, response) => {
    if (request.url === '/told') {
      let text = '';
      for await (const chunk of request) text += chunk;
      told(text);
      response.end();
      return;
    }
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts a headless browser on a profile; `CHROMIUM` and `FIREFOX` may name others than Debian's. */
export function startBrowser(browser: 'chrome' | 'firefox', profile: string): Promise<Browser> {
  const { CHROMIUM = '/usr/bin/chromium', FIREFOX = '/usr/bin/firefox-esr' } = process.env;
  return puppeteer.launch({
    browser,
    executablePath: browser === 'chrome' ? CHROMIUM : FIREFOX,
    userDataDir: profile,
    headless: true,
    protocolTimeout: 1_200_000,
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--no-first-run'] : [],
  });
}
