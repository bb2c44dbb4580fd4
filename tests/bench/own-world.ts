import type { CDPSession, Page } from 'puppeteer-core';

/** The extension's own side of a page, seen from outside: the shipped script runs in it, unchanged. */
export interface OwnWorld {
  readonly client: CDPSession;
  /** Of the script's world in the main frame; `undefined` where the extension is not in the page. */
  readonly context: number | undefined;
  /** Scripts of the extension that the page's process has parsed for it. */
  readonly scripts: number;
}

/** Looks for the extension in a page. */
export async function ownWorldOf(page: Page): Promise<OwnWorld> {
  const client = await page.createCDPSession();
  let context: number | undefined;
  let scripts = 0;
  client.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension://')) context = id;
  });
  client.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) scripts += 1;
  });
  // Both tell what is there already before they answer.
  await client.send('Runtime.enable');
  await client.send('Debugger.enable');
  await client.send('Debugger.disable');
  return { client, context, scripts };
}

/** Evaluates in the script's world. */
export async function evaluateIn<T>({ client, context }: OwnWorld, expression: string): Promise<T> {
  if (context === undefined) throw new Error('the extension is not in this page');
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    contextId: context,
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value as T;
}
