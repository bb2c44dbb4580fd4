// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { converse } from '../../lib/messengers/converse';
import type { Messenger } from '../../lib/messengers/messenger';
import { slack } from '../../lib/messengers/slack';
import {
  box,
  card,
  choose,
  find,
  holdOne,
  html,
  kinds,
  last,
  mark,
  page,
  pass,
  seen,
  startAgain,
  take,
  write,
} from './chat';
import { clickEvents, happen, hint, point, press, type } from './page';

describe('a draft while it is written', () => {
  it('wakes the worker by its first key, paste or composition after a while', async () => {
    const wakes = () => kinds().filter((kind) => kind === 'wake').length;
    const acts = [
      () => happen(box, new FocusEvent('focusin', { bubbles: true, composed: true })),
      () => happen(box, new Event('paste', { bubbles: true, composed: true })),
      () => happen(box, new Event('compositionstart', { bubbles: true, composed: true })),
      () => press(box, 'a'),
    ];
    for (const [at, act] of acts.entries()) {
      act();
      page.answer({ kind: 'awake', settings: { cardKey: '', quietUntil: 0 } });
      expect(wakes()).toBe(at + 1);
      act();
      expect(wakes()).toBe(at + 1);
      await pass(25_000);
    }
  });

  it('in a conversation that one went over to tells the worker that this one is open now', async () => {
    await write('home by six', false);
    page.answer({ kind: 'awake', settings: { cardKey: '', quietUntil: 0 } });
    const before = last('wake')?.place.identity;
    document.querySelector('converse-chat')?.setAttribute('jid', 'kim@localhost');
    await pass(1100);
    type(box, 'home by seven');
    await pass(50);
    expect(last('wake')?.place.identity).not.toBe(before);
    expect(last('wake')?.place).toEqual(last('draft')?.place);
  });

  it('that an editor draws by itself is read after its event', async () => {
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    const how = {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: 'insertText',
      data: 'x',
    };
    happen(box, new InputEvent('beforeinput', how));
    box.value = 'drawn late';
    await pass(50);
    expect(last('draft')?.text).toBe('drawn late');
  });

  it('that an editor erases by itself is read after the key, and its mark waits until then', async () => {
    await write();
    page.judge(true);
    expect(mark()?.ariaBusy).toBe('false');
    press(box, 'Backspace');
    box.value = 'you never liste';
    expect(mark()?.ariaBusy).toBe('true');
    await pass(1);
    expect(last('draft')?.text).toBe('you never liste');
  });

  it('in a second box has a card of its own', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<converse-chat jid="kim@localhost"><textarea class="chat-textarea"></textarea></converse-chat>',
    );
    await holdOne();
    const second = find<HTMLTextAreaElement>('[jid="kim@localhost"] textarea');
    happen(second, new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(card()).toBeNull();
    type(second, 'hello kim');
    await pass(50);
    expect(last('draft')?.place.identity).toBe('kim@localhost');
  });

  it('keeps the mark while it is the same hint', async () => {
    await write();
    const before = mark();
    type(box, 'you never listen now');
    await pass(50);
    page.judge(true);
    expect(mark()).toBe(before);
    choose('');
    expect(card()).not.toBeNull();
    type(box, 'you never listen now then');
    await pass(50);
    page.judge(true);
    expect(card()).not.toBeNull();
  });

  it('ignores a verdict for words that were changed since', async () => {
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    type(box, 'you never listen');
    await pass(50);
    const { draft } = last('draft') ?? {};
    type(box, 'you listen');
    if (draft) page.answer({ kind: 'verdict', draft, revision: 1, hint, hold: true });
    expect(press(box, 'Enter')).toBe(true);
    expect(page.root()).toBeNull();
  });

  it('holds nothing for a verdict without a hint', async () => {
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    type(box, 'you never listen');
    await pass(50);
    page.judge(true, null);
    expect(press(box, 'Enter')).toBe(true);
  });

  it('survives many boxes that come and go', async () => {
    for (let at = 0; at < 30; at++) {
      document.body.innerHTML = html.replace('sam', `sam${at}`);
      take(find('textarea'));
      happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
      type(box, `hello ${at}`);
      await pass(50);
      page.judge(false, null);
    }
    expect(last('draft')?.text).toBe('hello 29');
    expect(
      new Set(page.said.flatMap((one) => (one.kind === 'draft' ? [one.draft] : []))).size,
    ).toBe(30);
  });
});

describe('a box that gets no focus event', () => {
  const second = () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<converse-chat jid="kim@localhost"><form><textarea class="chat-textarea"></textarea></form></converse-chat>',
    );
    return find<HTMLTextAreaElement>('[jid="kim@localhost"] textarea');
  };

  it('is met at its first input, and at its first key', async () => {
    await write();
    const kim = second();
    type(kim, 'hello kim');
    await pass(50);
    expect(last('draft')?.place.identity).toBe('kim@localhost');
    page.judge(false, null);
    press(box, 'a');
    type(box, 'you never call');
    await pass(50);
    expect(last('draft')).toMatchObject({
      text: 'you never call',
      place: { identity: 'sam@localhost' },
    });
  });

  it('is found by its own form, and a form without one is the page’s', async () => {
    const kim = second();
    kim.value = 'hello kim';
    document.body.insertAdjacentHTML('beforeend', '<form id="empty"></form>');
    press(find('#other'), 'Tab');
    const submit = () => new Event('submit', { bubbles: true, cancelable: true });
    happen(find('#empty'), submit());
    happen(kim.form ?? kim, submit());
    expect(seen.filter((kind) => kind === 'submit')).toHaveLength(2);
    expect(kinds()).not.toContain('held');
  });

  it('is found from the page itself where the messenger sends from there', () => {
    page.life.abort();
    const send = { ...converse.send, fromBody: true };
    startAgain({ messengers: [slack, { ...converse, send }] });
    expect(press(document.body, 'Enter')).toBe(true);
    expect(press(document.documentElement, 'Enter')).toBe(true);
    document.body.innerHTML = '';
    expect(press(document.body, 'Enter')).toBe(true);
    expect(kinds()).toContain('wake');
  });

  it('is not met by a paste or a composition elsewhere', () => {
    const other = find('#other');
    happen(other, new Event('paste', { bubbles: true, composed: true }));
    happen(other, new Event('compositionstart', { bubbles: true, composed: true }));
    happen(document, new Event('paste'));
    expect(page.connections()).toBe(0);
  });
});

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
