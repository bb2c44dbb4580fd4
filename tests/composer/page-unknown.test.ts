// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { converse } from '../../lib/messengers/converse';
import type { Messenger } from '../../lib/messengers/messenger';
import { slack } from '../../lib/messengers/slack';
import { box, card, find, html, kinds, last, page, pass, startAgain, take, write } from './chat';
import { clickEvents, happen, point, press, type } from './page';

describe('a site that no record knows', () => {
  const anew = (body: string, ...messengers: Messenger[]) => {
    page.life.abort();
    document.body.innerHTML = body;
    startAgain({ messengers });
    take(find('textarea'));
  };
  const unknown = '<form><textarea placeholder="Write a message"></textarea></form>';

  /** Writes, presses Enter, and the page empties its box. */
  async function sendOne(text: string): Promise<void> {
    await write(text);
    press(box, 'Enter');
    box.value = '';
    await pass(700);
  }

  it('is watched until two sends were seen, then held', async () => {
    anew(unknown);
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(last('health')).toMatchObject({ messenger: 'other', state: 'watching' });
    await sendOne('you never listen');
    expect(kinds()).toContain('sent');
    expect(card()).toBeNull();
    await sendOne('you never call');
    expect(last('health')).toMatchObject({ state: 'holding' });
    await write('you never write');
    expect(press(box, 'Enter')).toBe(false);
  });

  it('is told nothing of while nothing but two sends can say that it is one', async () => {
    anew('<p><textarea></textarea></p>');
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    type(box, 'you never listen');
    press(box, 'Enter');
    await pass(2000);
    // Not emptied: it is no send, however long the text.
    expect(page.said).toEqual([]);
    type(box, '');
    await pass(100);
    for (const text of ['you never listen', 'you never call']) {
      type(box, text);
      await pass(100);
      expect(page.said.filter(({ kind }) => kind === 'draft')).toEqual([]);
      press(box, 'Enter');
      box.value = '';
      await pass(700);
    }
    expect(last('health')).toMatchObject({ messenger: 'other', state: 'holding' });
    await write('you never write');
    expect(press(box, 'Enter')).toBe(false);
  });

  it('is watched and held by the control that says it sends, and by none of another box', async () => {
    const say = '<span>Send</span>';
    const another = '<input type="text">';
    anew(
      `<p><textarea placeholder="Write a message"></textarea><a>${say}</a></p>${another}<a>${say}</a>`,
    );
    const inside = find('p span');
    const clicks = () => point(inside, clickEvents);
    for (const text of ['you never listen', 'you never call']) {
      await write(text);
      expect(clicks()).not.toContain(false);
      box.value = '';
      await pass(700);
    }
    const sent = page.said.flatMap((one) => (one.kind === 'sent' ? one.entry : []));
    expect(new Set(sent).size).toBe(2);
    await write('you never write');
    expect(point(find('input ~ a span'), clickEvents)).not.toContain(false);
    expect(clicks()).not.toContain(true);
    expect(card()).not.toBeNull();
  });

  it('is held by its control where the client keeps a second field that nobody can reach', async () => {
    const own = '<textarea tabindex="-1" aria-hidden="true"></textarea>';
    anew(`<p><textarea placeholder="Write a message"></textarea>${own}<button>Send</button></p>`);
    for (const text of ['you never listen', 'you never call']) await sendOne(text);
    await write('you never write');
    expect(point(find('p button'), clickEvents)).not.toContain(true);
  });

  it('is held by a control that says nothing once two sends by it were seen, and by no other', async () => {
    anew(
      '<p><textarea placeholder="Write a message"></textarea><button title="Discard"><svg></svg></button><button><svg class="go"></svg></button></p><p>x</p>',
    );
    const [discard, go] = [find('button'), find('svg.go')];
    for (const [control, state] of [
      [discard, 'watching'],
      [go, 'holding'],
    ] as const) {
      for (const text of ['you never listen', 'you never call']) {
        await write(text);
        expect(point(control, clickEvents)).not.toContain(false);
        box.value = '';
        await pass(700);
      }
      expect(last('health')).toMatchObject({ state });
    }
    await write('you never write');
    for (const other of [discard, box, find('p'), find('p + p')]) {
      expect(point(other, clickEvents)).not.toContain(false);
      await pass(1100);
    }
    expect(card()).toBeNull();
    expect(point(go, clickEvents)).not.toContain(true);
    expect(card()?.textContent).toContain('card_again_send');
    // The caret goes where the user puts it, at once.
    for (const at of [box, find('p')]) expect(point(at, clickEvents)).not.toContain(false);
    await pass(450);
    expect(point(go, clickEvents)).not.toContain(false);
  });

  it('is trusted by what its box is, though the box is made anew with another id', async () => {
    anew(unknown);
    for (const [at, text] of ['you never listen', 'you never call', 'you never write'].entries()) {
      const next = box.cloneNode() as HTMLTextAreaElement;
      next.id = `_r_${at}_`;
      box.replaceWith(next);
      take(next);
      await (at < 2 ? sendOne(text) : write(text));
    }
    expect(press(box, 'Enter')).toBe(false);
  });

  it('says so where what is written stays hidden in a closed part of the page', () => {
    anew(`${unknown}<x-chat></x-chat><input>`);
    for (const [selector, state] of [
      ['input', undefined],
      ['x-chat', 'unrecognised'],
    ] as const) {
      for (let inputs = 0; inputs < 20; inputs += 1) type(find(selector), 'a');
      expect(last('health')?.state).toBe(state);
    }
  });

  it('says that a messenger’s own box was not recognised', async () => {
    anew(unknown, slack);
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(last('health')).toMatchObject({ messenger: 'slack', state: 'unrecognised' });
  });

  it('learns that a key makes a new line here', async () => {
    anew(html, converse);
    await write('you never listen', false);
    press(box, 'Enter');
    type(box, 'you never listen\n', null);
    await pass(2000);
    type(box, 'you never listen\nto me');
    await pass(50);
    page.judge(true);
    expect(press(box, 'Enter')).toBe(true);
    expect(card()).toBeNull();
  });
});
