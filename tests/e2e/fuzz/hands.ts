import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser.ts';
import { evaluateInChrome } from '../firefox.ts';
import { pressTwice, sessionOf, typeByProtocol } from '../keys.ts';
import { hotAndShort as hot } from '../words.ts';

/** What is in the clipboard, and pasted. */
export const [pasted] = hot;

/** A person's hands, where the two browsers' drivers differ. */
export interface Hands {
  type(text: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** Presses Enter twice within the time that counts as one press. */
  enterTwice(): Promise<void>;
  numpadEnter(): Promise<void>;
  /** Holds Enter down until it repeats some times. */
  longEnter(repeats: number): Promise<void>;
  paste(): Promise<void>;
  /** Composes one character, with Enter pressed within the composition. */
  compose(character: string): Promise<void>;
  touch(x: number, y: number): Promise<void>;
}

/** Puts the text into the clipboard, and gives the hands for a page. */
export async function createHands(page: Page, { name, browser }: ExtensionBrowser): Promise<Hands> {
  const { keyboard } = page;
  const shared = {
    enterTwice: () => pressTwice(page),
    touch: (x: number, y: number) => page.touchscreen.tap(x, y),
    async longEnter(repeats: number) {
      for (let i = 0; i <= repeats; i += 1) await keyboard.down('Enter');
      await keyboard.up('Enter');
    },
  };
  if (name === 'firefox') {
    const copy = `Cc["@mozilla.org/widget/clipboardhelper;1"].getService(Ci.nsIClipboardHelper).copyString(${JSON.stringify(pasted)})`;
    await evaluateInChrome(browser, copy);
    return {
      ...shared,
      press: (key) => keyboard.press(key),
      type: (text) => keyboard.type(text),
      // By its WebDriver code: this driver has no name for the key.
      numpadEnter: () => keyboard.press('\uE007' as KeyInput),
      async paste() {
        await keyboard.down('Control');
        await keyboard.press('v');
        await keyboard.up('Control');
      },
      async compose(character) {
        await evaluateInChrome(browser, composition(character));
      },
    };
  }
  const session = await sessionOf(page);
  const origin = new URL(page.url()).origin;
  await browser
    .defaultBrowserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  return {
    ...shared,
    // The browser keeps them in their order.
    press: async (key) => void (await Promise.all([keyboard.down(key), keyboard.up(key)])),
    type: (text) => typeByProtocol(session, text),
    numpadEnter: () => keyboard.press('NumpadEnter'),
    async paste() {
      await keyboard.down('Control');
      await keyboard.press('v', { commands: ['Paste'] });
      await keyboard.up('Control');
    },
    compose: (character) => composeByProtocol(session, character),
  };
}

async function composeByProtocol(session: CDPSession, text: string): Promise<void> {
  const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 } as const;
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key, code: 'KeyA' });
  await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, code: 'KeyA' });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.insertText', { text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Firefox's own test input method makes trusted compositions. */
function composition(text: string): string {
  const string = JSON.stringify(text);
  return `(() => {
    const tip = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(window)) throw new Error("no input transaction");
    const key = (code) => new KeyboardEvent("", { key: "Process", code, keyCode: 229 });
    tip.setPendingCompositionString(${string});
    tip.appendClauseToPendingComposition(${[...text].length}, tip.ATTR_RAW_CLAUSE);
    tip.setCaretInPendingComposition(${[...text].length});
    tip.flushPendingComposition(key("KeyA"));
    tip.commitCompositionWith(${string}, key("Enter"));
  })()`;
}
