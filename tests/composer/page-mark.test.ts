// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { box, card, choose, mark, page, pass, seen, write } from './chat';
import { happen, hint, press, type } from './page';

describe('the mark', () => {
  it('shows at the end of a word, and a second after the last letter', async () => {
    await write();
    expect(mark()?.getAttribute('aria-label')).toBe('card_mark');
    expect(card()).toBeNull();
    page.tell({ kind: 'hush' });
    box.value = '';
    type(box, '');
    await pass(100);
    type(box, 'you never liste', 'e');
    await pass(50);
    page.judge(true);
    expect(mark()).toBeNull();
    await pass(1000);
    expect(mark()).not.toBeNull();
  });

  it('says while it stands whether what is written now was read', async () => {
    await write();
    expect(mark()?.ariaBusy).toBe('false');
    type(box, 'you never listen t');
    expect(mark()?.ariaBusy).toBe('true');
    await pass(50);
    expect(mark()?.ariaBusy).toBe('true');
    page.judge(true);
    expect(mark()?.ariaBusy).toBe('false');
    // An editor that draws by itself may have drawn nothing yet.
    happen(box, new InputEvent('beforeinput', { bubbles: true, composed: true, data: 'o' }));
    expect(mark()?.ariaBusy).toBe('true');
    await pass(30);
    expect(mark()?.ariaBusy).toBe('true');
    await pass(20);
    expect(mark()?.ariaBusy).toBe('false');
  });

  it('goes with the hint', async () => {
    await write();
    type(box, 'you never listen to jazz');
    await pass(50);
    page.judge(false, null);
    expect(page.root()).toBeNull();
  });

  it('opens the card, which does not say that anything was held', async () => {
    await write();
    choose('');
    expect(card()?.textContent).toContain(hint.notice);
    expect(card()?.textContent).not.toContain('card_not_sent');
  });

  it('opens by the shortcut, which leads in and back again', async () => {
    await write();
    expect(press(box, 'ArrowDown', { altKey: true, code: 'ArrowDown' })).toBe(false);
    expect(card()).not.toBeNull();
    const root = page.root();
    expect(root?.activeElement?.textContent).toBe('card_reword');
    press(root?.host ?? box, 'ArrowDown', { altKey: true, code: 'ArrowDown' });
    expect(document.activeElement).toBe(box);
    expect(seen.filter((one) => one === 'keydown')).toEqual([]);
  });

  it('listens to the shortcut that the user chose', async () => {
    await write();
    page.answer({ kind: 'awake', settings: { cardKey: 'Ctrl+KeyJ', quietUntil: 0 } });
    expect(press(box, 'ArrowDown', { altKey: true, code: 'ArrowDown' })).toBe(true);
    expect(press(box, 'j', { ctrlKey: true, code: 'KeyJ' })).toBe(false);
    expect(card()).not.toBeNull();
  });
});
