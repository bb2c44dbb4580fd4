// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  box,
  button,
  card,
  find,
  fullScreen,
  holdOne,
  kinds,
  last,
  page,
  pass,
  seen,
  write,
} from './chat';
import { clickEvents, happen, hint, point, press, type } from './page';

describe('the hold', () => {
  it('keeps the whole first press from the page, tells the worker, and shows the card', async () => {
    await write();
    expect(press(box, 'Enter')).toBe(false);
    expect(seen).toEqual([]);
    expect(last('held')).toMatchObject({ pattern: 'absolutes', place: { messenger: 'converse' } });
    expect(card()?.textContent).toContain('card_not_sent');
    expect(card()?.textContent).toContain(hint.notice);
    expect(card()?.textContent).toContain('card_again_enter');
  });

  it('announces once, politely, what was not sent and which key leads there', async () => {
    await holdOne();
    await pass(60);
    const live = page.root()?.querySelector('[role="status"]');
    expect(live?.textContent).toMatch(/^card_not_sent .*card_key Alt\+Down$/);
  });

  it('lets the second press through, and reports the send without its text', async () => {
    await holdOne();
    await pass(500);
    expect(press(box, 'Enter')).toBe(true);
    box.value = '';
    await pass(700);
    const { draft, revision } = last('held') ? (last('draft') ?? {}) : {};
    expect(last('sent')).toMatchObject({ draft, revision, held: true, revised: false });
    expect(JSON.stringify(last('sent'))).not.toContain('never');
    expect(card()).toBeNull();
  });

  it('says “left” where a held draft is emptied', async () => {
    await holdOne();
    await pass(500);
    press(box, 'Backspace');
    type(box, '');
    await pass(100);
    expect(kinds()).toContain('left');
    expect(card()).toBeNull();
  });

  it('holds a press of the send control, pointer and click', async () => {
    await write();
    expect(point(button, clickEvents)).toEqual([false, false, false, false, false]);
    expect(seen).toEqual([]);
    expect(card()?.textContent).toContain('card_again_send');
    await pass(500);
    expect(point(button, clickEvents)).toEqual([true, true, true, true, true]);
  });

  it('holds a submit with no press before it, within a second of the user’s last act', async () => {
    await write();
    press(find('#other'), 'Tab');
    const form = find('form');
    expect(happen(form, new Event('submit', { bubbles: true, cancelable: true }))).toBe(false);
    expect(card()).not.toBeNull();
  });

  it('lets a submit of the page’s own through', async () => {
    await write();
    await pass(1100);
    const form = find('form');
    happen(form, new Event('submit', { bubbles: true, cancelable: true }));
    expect(seen).toContain('submit');
    expect(card()).toBeNull();
  });

  it.each([
    ['synthetic', {}, false],
    ['with Shift', { shiftKey: true }, true],
    ['of a composition', { isComposing: true }, true],
    ['of an input method', { keyCode: 229 }, true],
  ])('lets an Enter through that is %s', async (_how, more, trusted) => {
    await write();
    expect(press(box, 'Enter', more, trusted)).toBe(true);
    expect(card()).toBeNull();
  });

  it('is over for any other control, however soon', async () => {
    await holdOne();
    const other = find<HTMLElement>('#other');
    const clicked = vi.fn();
    other.addEventListener('click', clicked);
    expect(press(other, 'Enter')).toBe(true);
    expect(seen).toEqual(['keydown', 'keypress', 'keyup']);
    // What a button makes of its Enter.
    happen(other, new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('keeps its card when the same words are judged once more, their hint used up', async () => {
    await holdOne();
    page.judge(false, null);
    expect(card()).not.toBeNull();
    await pass(300);
    expect(press(box, 'Enter')).toBe(false);
  });

  it('lets an Enter through while a composition is under way', async () => {
    await write();
    happen(box, new Event('compositionstart', { bubbles: true }));
    expect(press(box, 'Enter')).toBe(true);
    happen(box, new Event('compositionend', { bubbles: true }));
    expect(press(box, 'Enter')).toBe(true);
    expect(card()).toBeNull();
    await pass(200);
    expect(press(box, 'Enter')).toBe(false);
  });

  it('is told by the next letter that a composition was broken off, where no event tells of its end', async () => {
    happen(box, new Event('compositionstart', { bubbles: true, composed: true }));
    const how = { key: 'd', bubbles: true, composed: true };
    happen(box, new KeyboardEvent('keydown', { ...how, isComposing: true }));
    await write();
    expect(press(box, 'Enter')).toBe(true);
    happen(box, new KeyboardEvent('keydown', how));
    await write();
    await pass(200);
    expect(press(box, 'Enter')).toBe(false);
  });

  it('takes the line break of a held press with it, and lets others be', async () => {
    await write();
    happen(
      box,
      new KeyboardEvent('keydown', {
        key: 'Enter',
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
    const line = () =>
      new InputEvent('beforeinput', {
        inputType: 'insertParagraph',
        bubbles: true,
        cancelable: true,
        composed: true,
      });
    expect(happen(box, line())).toBe(false);
    await pass(1200);
    expect(happen(box, line())).toBe(true);
  });

  it('is for the conversation in which the draft is', async () => {
    await write();
    find('converse-chat').setAttribute('jid', 'kim@localhost');
    box.value = 'hello kim';
    expect(press(box, 'Enter')).toBe(true);
    expect(card()).toBeNull();
    await pass(100);
    expect(last('draft')).toMatchObject({
      text: 'hello kim',
      place: { identity: 'kim@localhost' },
    });
  });

  it('leaves a send to the conversation that it was in, though another is open by then', async () => {
    await write('home by six', false);
    press(box, 'Enter');
    box.value = '';
    await pass(60);
    find('converse-chat').setAttribute('jid', 'kim@localhost');
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    await pass(200);
    expect(last('sent')?.place.identity).toBe('sam@localhost');
    type(box, 'see you there');
    await pass(50);
    expect(last('draft')?.place.identity).toBe('kim@localhost');
  });

  it('is none where others may look on', async () => {
    await write();
    fullScreen(document.body);
    happen(window, new Event('fullscreenchange'));
    expect(page.root()).toBeNull();
    expect(press(box, 'Enter')).toBe(true);
    expect(page.root()).toBeNull();
  });

  it('goes on in a composer that the page made anew', async () => {
    await write();
    const next = box.cloneNode(true) as HTMLTextAreaElement;
    next.value = box.value;
    box.replaceWith(next);
    expect(press(next, 'Enter')).toBe(false);
  });

  it('is over when the page goes: what is empty then was sent', async () => {
    await write('thank you', false);
    press(box, 'Enter');
    box.value = '';
    happen(window, new Event('pagehide'));
    expect(last('sent')).toMatchObject({ held: false });
  });
});
