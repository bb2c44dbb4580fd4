import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { readHistory, textsIn } from '../history.ts';
import { until } from '../until.ts';
import { agree, switchOn } from '../welcome.ts';
import { type Chat, composer, startChat } from './chat.ts';
import { hostilePage } from './hostile-pages.ts';
import { heardBy, listeningBuild, removeBuild } from './listening.ts';
import { enter, harsh, insert, send, sends, typeUntilMarked } from './write.ts';

interface HostileWindow {
  readonly sent: string[];
  readonly shadows: number;
  type(text: string): void;
  press(target?: EventTarget): void;
  readonly submits: number;
  forge(words: string): void;
  breakGlobals(): void;
}

/** Puts an editor in the place of the field, which sends at Enter as that does. */
function richEditor(): void {
  const { sent } = globalThis as unknown as HostileWindow;
  const editor = document.createElement('div');
  editor.className = 'chat-rich__editable';
  editor.contentEditable = 'true';
  editor.role = 'textbox';
  editor.textContent = 'words';
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    sent.push(editor.textContent ?? '');
    editor.textContent = '';
  });
  document.querySelector('textarea')?.replaceWith(editor);
}

/** A press this long after a hold is a new one (ms). */
const pressGap = 450;

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (name) => {
  let chat: Chat;
  let browser: ExtensionBrowser;
  let build = '';

  beforeAll(async () => {
    const program = findBrowser(name);
    if (!program) throw new Error(`${name} is not installed`);
    chat = await startChat({ '/hostile': hostilePage });
    build = listeningBuild(name);
    browser = await launch(program, { build });
    const welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
    removeBuild(build);
    await chat?.stop();
  });

  it('makes no entry and no hold by synthetic events and floods of them', async () => {
    const at = await browser.open(`${chat.url}hostile`);
    await enter(at);
    await at.evaluate((words) => {
      const own = globalThis as unknown as HostileWindow;
      for (let i = 0; i < 200; i++) {
        own.type(`${words} ${i}`);
        own.press();
      }
      own.type('thank you for the soup');
      own.press();
      own.type('');
    }, harsh);
    // Two seconds is longer than any look at what became of a gesture.
    const end = performance.now() + 2000;
    await until('two seconds have passed', () => performance.now() > end);
    expect(await findCard(at, browser)).toBeUndefined();
    expect(await readHistory(browser)).toEqual([]);
    expect(await at.evaluate(() => (globalThis as unknown as HostileWindow).sent.length)).toBe(201);
    await at.close();
  });

  it('makes no entry and no hold by input and submits that the browser makes for it', async () => {
    const at = await browser.open(`${chat.url}hostile`);
    await enter(at);
    const entered = performance.now();
    const before = (await readHistory(browser)).length;
    // What a page does within a press may be the press's own doing; what comes later is the page's.
    await until('the press is over', () => performance.now() - entered > 1100);
    const submits = await at.evaluate((words) => {
      const own = globalThis as unknown as HostileWindow;
      for (const text of [words, 'thank you for the soup', 'could you carry a box?'])
        own.forge(text);
      return own.submits;
    }, harsh);
    expect(submits).toBe(3);
    const end = performance.now() + 2000;
    await until('two seconds have passed', () => performance.now() > end);
    expect(await findCard(at, browser)).toBeUndefined();
    expect(await readHistory(browser)).toHaveLength(before);
    await at.close();
  });

  it('changes nothing by redefining prototypes and globals, and its messages still go out', async () => {
    const at = await browser.open(`${chat.url}hostile`);
    await enter(at);
    await typeUntilMarked(at, harsh);
    await at.evaluate(() => (globalThis as unknown as HostileWindow).breakGlobals());
    await at.keyboard.press('Enter');
    const pressed = performance.now();
    // The page's own functions are broken for the driver's look at it too.
    await until('a press is a new one', () => performance.now() - pressed > pressGap);
    await at.keyboard.press('Enter');
    await until('it was sent', async () => {
      const sent = await at.evaluate('window.sent.length');
      return sent === 1;
    });
    await until('an entry says that it was held', async () =>
      (await readHistory(browser)).some(({ outcome }) => outcome === 'went on'),
    );
    expect(await at.evaluate('window.shadows')).toBe(0);
    await at.close();
  });

  it('loses no message by covering, restyling or removing the card', async () => {
    const at = await browser.open(chat.url);
    const before = (await readHistory(browser)).length;
    await at.evaluate(() => {
      const rule = document.createElement('style');
      rule.textContent =
        'html > :not(head, body) { display: none !important; opacity: 0 !important; position: static !important }';
      document.head.append(rule);
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const one of addedNodes) one.parentNode?.removeChild(one);
      }).observe(document.documentElement, { childList: true });
    });
    await enter(at);
    await at.keyboard.type('you are so selfish today', { delay: 40 });
    await at.keyboard.press('Enter');
    const pressed = performance.now();
    await until('a press is a new one', () => performance.now() - pressed > pressGap);
    if ((await sends(at)) === 0) await at.keyboard.press('Enter');
    await until('it was sent', async () => (await sends(at)) === 1);
    await send(at, 'thank you for the soup');
    await until(
      'both are in the history',
      async () => (await readHistory(browser)).length === before + 2,
    );
    await at.close();
  });

  it('cannot speak to the worker, by itself or through a frame', async () => {
    const at = await browser.open(chat.url);
    const before = await textsIn(browser);
    const ids = [new URL(browser.page('')).host, browser.page('')];
    const said = await at.evaluate(async (addresses: string[]) => {
      const told: string[] = [];
      const forged = { kind: 'keep', entry: 'A'.repeat(22), text: 'forged' };
      const tryOut = (scope: unknown, label: string) => {
        const { chrome, browser: other } = scope as Record<
          string,
          {
            runtime?: {
              sendMessage?: (...all: unknown[]) => void;
              connect?: (...all: unknown[]) => { postMessage(message: unknown): void };
            };
          }
        >;
        for (const api of [chrome, other]) {
          for (const address of addresses) {
            try {
              api?.runtime?.sendMessage?.(address, forged);
              api?.runtime?.connect?.(address, { name: 'composer' })?.postMessage(forged);
              if (api?.runtime?.connect) told.push(label);
            } catch {
              // Refused, as it must be.
            }
          }
        }
      };
      tryOut(window, 'window');
      const frames = [
        'about:blank',
        `${addresses[1]}welcome.html`,
        `${addresses[1]}journal.html`,
        'data:text/html,x',
      ];
      for (const src of frames) {
        const frame = document.createElement('iframe');
        const loaded = new Promise((done) => {
          frame.onload = frame.onerror = done;
          setTimeout(done, 1000);
        });
        frame.src = src;
        document.body.append(frame);
        await loaded;
        try {
          tryOut(frame.contentWindow, src);
          frame.contentWindow?.postMessage(forged, '*');
        } catch {
          // Another origin.
        }
      }
      window.postMessage(forged, '*');
      return told;
    }, ids);
    expect(
      said.filter((one) => one.startsWith('chrome-extension') || one.startsWith('moz')),
    ).toEqual([]);
    expect(await textsIn(browser)).not.toContain('forged');
    expect(before).not.toContain('forged');
    await at.close();
  });

  it('is read nowhere outside its composer', async () => {
    const at = await browser.open(chat.url);
    await at.evaluate(() => {
      for (const label of ['search', 'password', 'note']) {
        const field = document.createElement(label === 'note' ? 'textarea' : 'input');
        if (label === 'password') (field as HTMLInputElement).type = 'password';
        field.id = label;
        document.body.append(field);
      }
      const editor = document.createElement('div');
      editor.id = 'article';
      editor.contentEditable = 'true';
      document.body.append(editor);
    });
    for (const label of ['search', 'password', 'note', 'article']) {
      await at.click(`#${label}`);
      await at.keyboard.type(`outside${label}`, { delay: 10 });
      await at.keyboard.press('Enter');
    }
    await at.click(composer);
    await insert(at, 'inside');
    const journal = await browser.open(browser.page('icon/mutual.svg'));
    const heard = await until('the composer is read', async () => {
      const all = (await heardBy(journal)).map(({ value }) => value).join('\n');
      return all.includes('inside') ? all : undefined;
    });
    expect(heard).not.toContain('outside');
    await journal.close();
    await at.close();
  });

  it.each(['a field of 20,000 letters', 'an editor of 3,000 nodes'] as const)(
    'is told to nobody above the cap, and goes at the first Enter: %s',
    async (what) => {
      const at = await browser.open(chat.url);
      if (what.startsWith('an editor')) await at.evaluate(richEditor);
      const box = what.startsWith('an editor') ? '.chat-rich__editable' : composer;
      await at.click(box);
      await at.evaluate((own) => {
        const found = document.querySelector<HTMLElement>(own);
        const words = `${'overlong '.repeat(20_000 / 9)}shut up`;
        if (found instanceof HTMLTextAreaElement) found.value = words;
        else if (found) found.innerHTML = `overlong shut up${'<b>a</b>'.repeat(1500)}`;
      }, box);
      await at.keyboard.type(' x');
      await at.keyboard.press('Enter');
      await until('it was sent at once', async () => (await sends(at)) === 1);
      await at.keyboard.type('below the cap');
      const journal = await browser.open(browser.page('icon/mutual.svg'));
      const heard = await until('what comes after it is read', async () => {
        const all = (await heardBy(journal)).map(({ value }) => value).join('\n');
        return all.includes('below the cap') ? all : undefined;
      });
      expect(heard).not.toContain('overlong');
      await journal.close();
      await at.close();
    },
  );

  it('loses nothing when it goes elsewhere in the middle of a draft', async () => {
    const at = await browser.open(chat.url);
    await enter(at);
    await at.keyboard.type(harsh, { delay: 40 });
    const before = await readHistory(browser);
    await at.goto(`${chat.url}hostile`);
    await enter(at);
    await send(at, 'thank you for the lift');
    await until(
      'the next message is recorded',
      async () => (await readHistory(browser)).length === before.length + 1,
    );
    await at.close();
  });
});
