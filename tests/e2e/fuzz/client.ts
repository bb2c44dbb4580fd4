import type { Page } from 'puppeteer-core';

/** What the page's client does by itself, on order; a whole client as it comes does none of it. */
export type Order =
  /** Opens a chat; the text stays behind as the draft of the one before. */
  | readonly ['open', name: string, text: string]
  /** Opens a chat and takes the text along. */
  | readonly ['carry', name: string, text: string]
  | readonly ['picker', shown: boolean]
  | readonly ['edit', on: boolean];

/** Gives orders to the client of an editor's page, all at once; who opens a chat has its box in focus then. */
export function order(page: Page, ...orders: readonly Order[]): Promise<void> {
  return page.evaluate(async (all) => {
    const { client, focusEditor } = globalThis as unknown as {
      client: Record<string, (...how: (string | boolean)[]) => void>;
      focusEditor(): void;
    };
    for (const [act, ...how] of all) client[act]?.(...how);
    if (!all.some(([act]) => act === 'open' || act === 'carry')) return;
    // Some clients show the other draft a little later, and lose what was written into the old one.
    for (let turns = 0; turns < 2; turns += 1) await new Promise((done) => setTimeout(done));
    focusEditor();
  }, orders);
}
