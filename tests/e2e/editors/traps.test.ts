import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getMark } from '../card.ts';
import { createHands, type Hands } from '../fuzz/hands.ts';
import { readHistory } from '../history.ts';
import { passes, until } from '../until.ts';
import { hot as words } from '../words.ts';
import { type Editor, openEditor, pressWindow, typeHeld } from './behaviour.ts';
import type { Engine } from './pages.ts';
import { openSite, type Site } from './site.ts';

const [hot] = words;

/** A mark would be shown by then, if one came (ms). */
const wouldShow = 300;
/** An Enter this soon after a composition belongs to it (ms). */
const compositionTail = 100;

interface Globals {
  readonly editable: HTMLElement & { value: string };
  readonly around: HTMLElement;
  readonly sent: string[];
  readonly client: { open(name: string, text: string): void };
  putText(text: string): void;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(name);
  });

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    await site.page.goto('about:blank');
    await site.forgetHints();
  });

  const open = (engine: Engine) => openEditor(site.page, site.pages.url(engine, 'page'));
  const sent = async (editor: Editor) => (await editor.look()).sent.length;

  async function isHeld(editor: Editor): Promise<void> {
    const before = await editor.look();
    await editor.page.keyboard.press('Enter');
    const after = await editor.look();
    expect(after.sent).toEqual(before.sent);
    expect(after.text).toBe(before.text);
    expect(after.hosts).toBe(1);
  }

  async function isSent(editor: Editor): Promise<void> {
    const before = await sent(editor);
    await editor.page.keyboard.press('Enter');
    await until('it was sent', async () => (await sent(editor)) === before + 1);
    await until('the editor is empty', async () => (await editor.look()).text === '');
  }

  it.each(['contenteditable', 'textarea'] as const)(
    'a draft that the client restored is read and held (%s)',
    async (engine) => {
      const editor = await open(engine);
      await editor.page.evaluate((text) => {
        const { putText } = globalThis as unknown as Globals;
        putText(text);
      }, hot);
      // The user looks for a while, then goes on.
      await editor.page.keyboard.press('ArrowRight');
      await passes(1100);
      await editor.page.keyboard.press('ArrowRight');
      await getMark(editor.page);
      await isHeld(editor);
    },
  );

  it('a line of the history is read when it is recalled', async () => {
    const editor = await open('textarea');
    await editor.page.evaluate((text) => {
      const { editable } = globalThis as unknown as Globals;
      editable.addEventListener('keydown', ({ key }) => {
        if (key === 'ArrowUp') editable.value = text;
      });
    }, hot);
    await editor.page.keyboard.press('ArrowUp');
    await editor.page.keyboard.press('End');
    await editor.type(' ok');
    await getMark(editor.page);
    await isHeld(editor);
  });

  it('a held draft is not held again after another chat was looked at', async () => {
    const editor = await open('contenteditable');
    const openChat = (chat: string, left: string) =>
      editor.page.evaluate(
        (one, text) => (globalThis as unknown as Globals).client.open(one, text),
        chat,
        left,
      );
    await openChat('a', '');
    await editor.focus();
    await typeHeld(editor, hot);
    await isHeld(editor);
    await openChat('b', hot);
    await editor.focus();
    await editor.type('home by six');
    await passes(pressWindow);
    await isSent(editor);
    // Its own memory alone keeps it from being held: the budget has room for it.
    await site.forgetHints();
    await openChat('a', '');
    await editor.focus();
    expect((await editor.look()).text).toBe(hot);
    await getMark(editor.page);
    await isSent(editor);
  });

  it('two composers at once have a draft each', async () => {
    const editor = await open('textarea');
    // A second box of the same client, with a send control of its own.
    await editor.page.evaluate(() => {
      const { around, sent } = globalThis as unknown as Globals;
      const other = around.cloneNode(true) as HTMLElement;
      other.setAttribute('jid', 'other');
      document.body.append(other);
      const box = other.querySelector('textarea');
      box?.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        sent.push(`other: ${box.value}`);
        box.value = '';
      });
      box?.setAttribute('id', 'other');
    });
    await typeHeld(editor, hot);
    await editor.page.click('#other');
    await editor.type('home by six');
    await editor.page.keyboard.press('Enter');
    await until('the other was sent', async () => (await sent(editor)) === 1);
    await editor.focus();
    await isHeld(editor);
  });

  it('a composer that the client makes anew keeps its draft, held once', async () => {
    const editor = await open('textarea');
    await typeHeld(editor, hot);
    await isHeld(editor);
    await editor.page.evaluate(() => {
      const scope = globalThis as unknown as { editable: HTMLTextAreaElement; sent: string[] };
      const { editable, sent } = scope;
      const again = editable.cloneNode() as HTMLTextAreaElement;
      again.value = editable.value;
      again.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        sent.push(again.value);
        again.value = '';
      });
      editable.replaceWith(again);
      scope.editable = again;
      again.focus();
    });
    await passes(pressWindow);
    await isSent(editor);
  });

  it('another control takes its Enter at once after a hold', async () => {
    const editor = await open('textarea');
    await editor.page.evaluate(() => {
      const other = document.createElement('button');
      other.type = 'button';
      other.textContent = 'Search';
      other.addEventListener('click', () => other.classList.add('pressed'));
      document.body.append(other);
    });
    await typeHeld(editor, hot);
    await isHeld(editor);
    const other = 'body > button';
    await editor.page.focus(other);
    await editor.page.keyboard.press('Enter');
    expect(await editor.page.$eval(other, ({ className }) => className)).toBe('pressed');
    expect((await editor.look()).sent).toEqual([]);
  });

  it('what is pasted and sent at once goes, once', async () => {
    const editor = await open('contenteditable');
    const hands: Hands = await createHands(editor.page, site.browser);
    await hands.paste();
    await editor.page.keyboard.press('Enter');
    if ((await sent(editor)) === 0) {
      // The verdict was quicker.
      await passes(pressWindow);
      await editor.page.keyboard.press('Enter');
    }
    await until('it was sent', async () => (await sent(editor)) === 1);
    expect((await editor.look()).text).toBe('');
  });

  it.each(['contenteditable', 'textarea'] as const)(
    'what comes in with no key right after a send, and goes at once, is a message of its own (%s)',
    async (engine) => {
      const [thanks, request] = ['thank you for the soup', 'could you bring the blue bin in?'];
      const written = async (act: string) =>
        (await readHistory(site.browser)).filter(({ acts }) => acts.some(({ id }) => id === act));
      const before = (await written('give.thanks')).length;
      const editor = await open(engine);
      await editor.type(thanks);
      await editor.page.keyboard.press('Enter');
      // As a menu, a suggestion or a voice puts it in.
      await editor.page.evaluate(
        (text) => document.execCommand('insertText', false, text),
        request,
      );
      await editor.page.keyboard.press('Enter');
      await until('both were sent', async () => (await sent(editor)) === 2);
      expect((await editor.look()).sent).toEqual([thanks, request]);
      for (const act of ['give.thanks', 'ask.favour']) {
        await until(`one more ${act} stands in the history`, async () => {
          return (await written(act)).length === before + 1;
        });
      }
    },
  );

  it('right-to-left writing is held and sent as it is', async () => {
    const editor = await open('contenteditable');
    await editor.page.evaluate(() => {
      (globalThis as unknown as Globals).editable.dir = 'rtl';
    });
    const draft = `שלום ${hot}`;
    await editor.type(draft);
    await getMark(editor.page);
    await isHeld(editor);
    await passes(pressWindow);
    await isSent(editor);
    expect((await editor.look()).sent).toEqual([draft]);
  });

  it('a draft above the cap goes unread', async () => {
    const editor = await open('textarea');
    await editor.page.evaluate((text) => {
      (globalThis as unknown as Globals).putText(`${text} ${'and so on '.repeat(1100)}`);
    }, hot);
    await editor.type(hot);
    await passes(wouldShow);
    expect((await editor.look()).hosts).toBe(0);
    await isSent(editor);
  });

  it("somebody else's words in a reply are not read", async () => {
    const editor = await open('contenteditable');
    await editor.page.evaluate((text) => {
      const { editable } = globalThis as unknown as Globals;
      const quote = document.createElement('blockquote');
      quote.textContent = text;
      const own = document.createElement('div');
      own.append('home by six');
      editable.replaceChildren(own, quote);
      getSelection()?.selectAllChildren(own);
      getSelection()?.collapseToEnd();
    }, hot);
    await editor.type(' or so');
    await passes(wouldShow);
    expect((await editor.look()).hosts).toBe(0);
    await isSent(editor);
  });

  it('an open list takes Enter, and so does an edited message', async () => {
    const editor = await open('textarea');
    for (const set of [
      ['aria-expanded', 'true'],
      ['class', 'chat-textarea correcting'],
    ] as const) {
      await typeHeld(editor, hot);
      const before = await editor.page.evaluate(([attribute, value]) => {
        const { editable } = globalThis as unknown as Globals;
        const old = editable.getAttribute(attribute);
        editable.setAttribute(attribute, value);
        return old;
      }, set);
      await isSent(editor);
      await editor.page.evaluate(
        ([attribute], old) => {
          const { editable } = globalThis as unknown as Globals;
          if (old === null) editable.removeAttribute(attribute);
          else editable.setAttribute(attribute, old);
        },
        set,
        before,
      );
      // What an edited message shows is counted for no new one.
      if (set[0] === 'aria-expanded') {
        await until('the hint is counted', async () => !(await site.isBudgetFresh()));
      }
      await site.forgetHints();
    }
  });

  it('a composition keeps its Enter, and its draft is held afterwards', async () => {
    const editor = await open('contenteditable');
    const hands = await createHands(editor.page, site.browser);
    await typeHeld(editor, hot);
    await hands.compose('あ');
    const { text, hosts, sent: none } = await editor.look();
    expect({ text, none }).toEqual({ text: `${hot}あ`, none: [] });
    expect(hosts).toBeLessThan(2);
    // An Enter sooner than this may belong to the composition.
    await passes(compositionTail);
    await getMark(editor.page);
    await isHeld(editor);
  });
});
