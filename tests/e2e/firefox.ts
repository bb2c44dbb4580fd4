import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

/** The part of the BiDi connection that reaches Firefox's own window; puppeteer has no public door to it. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  emit(event: string, params: object): void;
}

/** This browser is driven by BiDi, which here is Firefox alone. */
export function isFirefox(browser: Browser): boolean {
  return 'connection' in browser;
}

export function connectionOf(browser: Browser): BidiConnection {
  const { connection } = browser as unknown as { connection?: BidiConnection };
  if (!connection) throw new Error('this browser has no BiDi connection');
  return connection;
}

/** Evaluates in Firefox's browser window, with the browser's own rights. */
export async function evaluateInChrome(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [context] = (result as { contexts: { context: string }[] }).contexts;
  if (!context) throw new Error('Firefox shows no browser window');
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: context.context },
    awaitPromise: true,
  });
  const evaluated = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (evaluated.exceptionDetails) throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result?.value;
}

/**
 * Tells the driver of the tabs at an address that Firefox lists and did not tell of: under load it at times misses a
 * tab that an extension opens while it is being installed.
 */
export async function tellOfUntold(browser: Browser, url: string): Promise<void> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', {});
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  // Of an extension page the driver does not know the address, but which tab it is in.
  const told = (await browser.pages()).map(
    (page) => (page.mainFrame() as unknown as { _id: string })._id,
  );
  for (const one of contexts) {
    if (one.url !== url || told.includes(one.context)) continue;
    connection.emit('browsingContext.contextCreated', one);
  }
}

/** Ends Firefox and waits until all of it is written: the driver's own way ends it by force after five seconds. */
export async function closeCleanly(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child && child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    // The answer may be lost with the connection: the end of the process says it all.
    connectionOf(browser)
      .send('browser.close', {})
      .catch(() => undefined);
    await gone;
  }
  await browser.close();
}

/** What Firefox keeps of its own code as compiled, and the file that says for which Firefox. */
const compiled = ['startupCache', 'compatibility.ini'] as const;

/**
 * Starts a Firefox once and without the extension in an empty `profile`, and ends it: its own code then lies there
 * compiled. Half of what a start in an empty profile takes goes into that.
 */
export async function compileFirefox(executablePath: string, profile: string): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
  });
  await browser.newPage();
  await closeCleanly(browser);
}

/** Gives a profile that no browser has used yet what another one compiled. */
export function takeCompiled(from: string, profile: string): void {
  for (const name of compiled) cpSync(join(from, name), join(profile, name), { recursive: true });
}
