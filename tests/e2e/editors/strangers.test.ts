import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passes, until } from '../until.ts';
import { hot } from '../words.ts';
import { openEditor, pressWindow, typeHeld } from './behaviour.ts';
import { strangers } from './pages.ts';
import { openSite, type Site } from './site.ts';

const [held] = hot;

describe.each(['chromium', 'firefox'] as const)('clients without a record in %s', (name) => {
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

  it.each(strangers)(
    '%s is watched until two sends were seen, and held after that',
    async (client) => {
      const editor = await openEditor(site.page, site.pages.url(client, 'page'));
      const { keyboard } = editor.page;
      const sent = async () => (await editor.look()).sent.length;
      for (const [before, draft] of [held, 'home by six'].entries()) {
        await editor.type(draft);
        await keyboard.press('Enter');
        await until(`“${draft}” was sent`, async () => (await sent()) === before + 1);
        await until('the box is empty', async () => (await editor.look()).text === '');
      }
      await site.forgetHints();
      await typeHeld(editor, held);
      await keyboard.press('Enter');
      expect(await sent()).toBe(2);
      expect((await editor.look()).text).toBe(held);
      await passes(pressWindow + 40);
      await keyboard.press('Enter');
      await until('the second Enter sends', async () => (await sent()) === 3);
    },
  );

  it('a control that says nothing is held once it was seen to send twice', async () => {
    const editor = await openEditor(site.page, site.pages.url('bare', 'page'));
    const sent = async () => (await editor.look()).sent.length;
    for (const [before, draft] of [held, 'home by six'].entries()) {
      await editor.type(draft);
      await editor.pressSend();
      await until(`“${draft}” was sent`, async () => (await sent()) === before + 1);
      // Whether it stays empty is looked at after 200 ms.
      await passes(pressWindow);
    }
    await typeHeld(editor, held);
    await editor.pressSend();
    expect(await sent()).toBe(2);
    await passes(pressWindow + 40);
    await editor.pressSend();
    await until('the second press sends', async () => (await sent()) === 3);
  });

  it('a site where no composer is recognised says so, and one that works says that', async () => {
    const state = async () => (await site.health())?.state;
    const bare = await openEditor(site.page, site.pages.url('bare', 'page'));
    await bare.type('home by six and then the train');
    await until('it is not recognised', async () => (await state()) === 'unrecognised');
    const known = await openEditor(site.page, site.pages.url('textarea', 'page'));
    await until('it works', async () => (await state()) === 'holding');
    await known.type('home by six');
    await known.page.keyboard.press('Enter');
    await until('its send was seen', async () => (await site.health())?.lastSend);
  });
});
