// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { box, find, html, page, pass, startAgain, take, write } from './chat';
import { happen, press, type } from './page';

/** The client takes its box away and makes another, with that chat's draft in it. */
function makeAnew(text: string, body = document.body.innerHTML): void {
  document.body.innerHTML = body;
  take(find('textarea'));
  box.value = text;
}

const focus = () => happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));

/** What a client's own code says of a text that it put in. */
const tell = () => happen(box, new Event('input', { bubbles: true, composed: true }), false);

const isHeld = () => !press(box, 'Enter');

async function judged(): Promise<void> {
  await pass(500);
  page.judge(true);
}

describe('a client that makes its box anew for each chat', () => {
  const unknown = '<form><textarea placeholder="Write a message"></textarea></form>';
  const open = (name: string) => history.replaceState(null, '', `#/chat/${name}`);

  beforeEach(async () => {
    page.life.abort();
    open('ann');
    document.body.innerHTML = unknown;
    startAgain({ messengers: [] });
    take(find('textarea'));
    for (const text of ['you never listen', 'you never call']) {
      await write(text);
      press(box, 'Enter');
      box.value = '';
      await pass(700);
    }
  });

  const went = {
    'says so before': (name: string, text: string) => {
      open(name);
      makeAnew(text);
    },
    'says so after': (name: string, text: string) => {
      makeAnew(text);
      if (text) tell();
      open(name);
    },
    'says nothing': (_: string, text: string) => makeAnew(text),
  };

  describe.each(Object.entries(went))('and %s', (_, go) => {
    const to = async (name: string, text: string) => {
      happen(document.body, new MouseEvent('click', { bubbles: true }));
      go(name, text);
      await pass(450);
      focus();
    };

    it('has each draft held once', async () => {
      await write('you never write');
      await to('bob', '');
      // Letter by letter, so that many texts stood there before the first one is back.
      for (let length = 1; length < 60; length += 1) {
        type(box, 'you never come '.repeat(4).slice(0, length));
        await pass(50);
        page.judge(false, null);
      }
      await write('you never come');
      expect(isHeld()).toBe(true);
      await to('ann', 'you never write');
      await judged();
      expect(isHeld()).toBe(true);
      await to('bob', 'you never come');
      await judged();
      expect(isHeld()).toBe(false);
    });

    it('has none held once more after a look into another chat', async () => {
      await write('you never write');
      expect(isHeld()).toBe(true);
      await to('bob', '');
      await to('ann', 'you never write');
      await judged();
      expect(isHeld()).toBe(false);
    });
  });

  it('tells nothing of a box that nothing shows to be a composer', async () => {
    makeAnew('', '<p><textarea name="bio"></textarea></p>');
    await write('you never say').catch(() => undefined);
    expect(JSON.stringify(page.said)).not.toContain('never say');
  });
});

it('a chat window that is opened once more has its own draft, though another was closed too', async () => {
  const both = html + html.replace('sam', 'kim').replace('id="other"', '');
  document.body.innerHTML = both;
  const boxOf = (name: string) => find<HTMLTextAreaElement>(`[jid^="${name}"] textarea`);
  for (const name of ['sam', 'kim']) {
    take(boxOf(name));
    await write(`you never ask ${name}`);
    expect(isHeld()).toBe(true);
    await pass(500);
  }
  document.body.innerHTML = both;
  for (const name of ['kim', 'sam']) {
    take(boxOf(name));
    box.value = `you never ask ${name}`;
    focus();
    await judged();
    expect(isHeld()).toBe(false);
  }
});
