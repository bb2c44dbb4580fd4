import type { Page } from 'puppeteer-core';

/** What the page's client does by itself, on order; a whole client as it comes has none of it. */
export interface Client {
  /** Opens a chat; the text stays behind as the draft of the one before. */
  open(name: string, text: string): Promise<void>;
  /** Opens a chat and takes the text along. */
  carry(name: string, text: string): Promise<void>;
  picker(shown: boolean): Promise<void>;
  edit(on: boolean): Promise<void>;
}

/** The client of an editor's page. */
export function clientOf(page: Page): Client {
  const order =
    (name: keyof Client) =>
    (...how: readonly (string | boolean)[]): Promise<void> =>
      page.evaluate(
        (act, args) => {
          const { client } = globalThis as unknown as {
            client: Record<string, (...all: unknown[]) => void>;
          };
          client[act]?.(...args);
        },
        name,
        how,
      );
  // Some clients show the other draft a frame later, and lose what was written into the old one.
  const drawn = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done())),
        ),
    );
  return {
    open: (name, text) => order('open')(name, text).then(drawn),
    carry: (name, text) => order('carry')(name, text).then(drawn),
    picker: order('picker'),
    edit: order('edit'),
  };
}
