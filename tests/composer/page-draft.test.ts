// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { converse } from '../../lib/messengers/converse';
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
import { happen, hint, press, type } from './page';

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
