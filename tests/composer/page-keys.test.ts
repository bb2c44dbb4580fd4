// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { converse } from '../../lib/messengers/converse';
import { box, button, card, find, last, page, pass, seen, startAgain, write } from './chat';
import { happen, point, press } from './page';

describe('keys that are not for sending', () => {
  const around = (name: string, value: string) => box.setAttribute(name, value);

  it.each([
    ['a choice is active', () => around('aria-activedescendant', 'one')],
    ['a list is expanded', () => around('aria-expanded', 'true')],
    [
      'a list that it controls is shown',
      () => {
        around('aria-controls', 'none list');
        document.body.insertAdjacentHTML(
          'beforeend',
          '<ul id="list" role="listbox"><li>a</li></ul>',
        );
        Object.assign(find('#list'), { checkVisibility: () => true });
      },
    ],
    [
      'a sent message is edited',
      () => box.closest('converse-chat')?.insertAdjacentHTML('beforeend', ''),
    ],
  ])('pass where %s', async (what, arrange) => {
    await write();
    arrange();
    if (what === 'a sent message is edited') box.classList.add('correcting');
    expect(press(box, 'Enter')).toBe(true);
    expect(card()).toBeNull();
  });

  it('are no reason to let go where a list is hidden or is none', async () => {
    await write();
    around('aria-controls', 'list text');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<ul id="list" role="listbox"></ul><p id="text"></p>',
    );
    Object.assign(find('#list'), { checkVisibility: () => false });
    expect(press(box, 'Enter')).toBe(false);
  });

  it('pass while the messenger’s own list is open', async () => {
    page.life.abort();
    startAgain({ messengers: [{ ...converse, pickers: ['.mentions'] }] });
    await write();
    document.body.insertAdjacentHTML('beforeend', '<div class="mentions"></div>');
    Object.assign(find('.mentions'), { checkVisibility: () => true });
    expect(press(box, 'Enter')).toBe(true);
    find('.mentions').remove();
    expect(press(box, 'Enter')).toBe(false);
  });

  it.each([
    ['@bo', true],
    [':smi', true],
    [':D', false],
    ['mail me@home', false],
    ['@bo and', false],
  ])(
    'without a record, pass while “%s” is written and a list may be open: %s',
    async (word, passes) => {
      page.life.abort();
      box.className = '';
      box.placeholder = 'Write a message';
      Element.prototype.checkVisibility = () => true;
      startAgain({ messengers: [] });
      for (const draft of ['home by six', 'back at nine']) {
        await write(draft, false);
        press(box, 'Enter');
        box.value = '';
        await pass(2000);
      }
      await write(`you never listen ${word}`);
      expect(press(box, 'Enter')).toBe(passes);
    },
  );

  it('Space types in the composer and presses the send control', async () => {
    await write();
    expect(press(box, ' ')).toBe(true);
    expect(press(button, ' ')).toBe(false);
    expect(card()?.textContent).toContain('card_again_send');
  });

  it('Enter on the page itself sends where the messenger does so', async () => {
    page.life.abort();
    const send = { ...converse.send, fromBody: true };
    startAgain({ messengers: [{ ...converse, send }] });
    await write();
    expect(press(document.body, 'Enter')).toBe(false);
    page.life.abort();
    startAgain();
    await write();
    expect(press(document.body, 'Enter')).toBe(true);
  });

  it('a touch that is held is kept from the page to its end', async () => {
    await write();
    const how = { bubbles: true, cancelable: true, composed: true };
    const touch = { ...how, isPrimary: true, button: 0, pointerType: 'touch' };
    expect(happen(button, new PointerEvent('pointerdown', touch))).toBe(false);
    expect(happen(button, new Event('touchstart', how))).toBe(false);
    expect(happen(button, new PointerEvent('pointerup', touch))).toBe(false);
    expect(happen(button, new Event('touchend', how))).toBe(false);
    expect(happen(button, new MouseEvent('click', how))).toBe(false);
    await pass(500);
    expect(happen(button, new Event('touchstart', how))).toBe(true);
  });

  it('a press elsewhere ends a held one', async () => {
    await write();
    point(button, ['pointerdown', 'mousedown']);
    point(find('#other'), ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(seen).toContain('click');
  });

  it('another button of the pointer is no press of the send control', async () => {
    await write();
    const how = { bubbles: true, cancelable: true, composed: true, isPrimary: true, button: 2 };
    expect(happen(button, new PointerEvent('pointerdown', how))).toBe(true);
    expect(card()).toBeNull();
  });
});

describe('what no person did', () => {
  const how = { bubbles: true, cancelable: true, composed: true };

  it('wakes nothing, marks no press and reads nothing as typed', async () => {
    await write();
    await pass(1100);
    happen(button, new PointerEvent('pointerdown', { ...how, isPrimary: true, button: 0 }), false);
    happen(box, new Event('compositionstart', how), false);
    happen(box, new InputEvent('beforeinput', { ...how, inputType: 'insertText' }), false);
    happen(find('form'), new Event('submit', how));
    expect(card()).toBeNull();
    expect(press(box, 'Enter')).toBe(false);
  });

  it('in a box makes its text the page’s own', async () => {
    happen(box, new FocusEvent('focusin', how));
    box.value = 'put in by the page';
    happen(box, new InputEvent('input', { ...how, data: null, inputType: '' }), false);
    await pass(50);
    expect(last('draft')?.text).toBe('put in by the page');
  });
});
