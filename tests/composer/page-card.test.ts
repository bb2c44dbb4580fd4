// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  box,
  card,
  choose,
  find,
  holdOne,
  kinds,
  last,
  page,
  pass,
  seen,
  startAgain,
  write,
} from './chat';
import { clickEvents, happen, hint, point, press, type } from './page';

describe('the card', () => {
  it('is of the language and the direction of its texts, whatever the page is in', async () => {
    page.life.abort();
    startAgain({ texts: { app_language: 'ar', app_direction: 'rtl' } });
    await holdOne();
    expect(card()?.lang).toBe('ar');
    expect(card()?.dir).toBe('rtl');
    expect(page.root()?.querySelector<HTMLElement>('[role="status"]')?.lang).toBe('ar');
  });

  it.each([
    ['card_hide', 'hide'],
    ['card_not_message', 'not this message'],
    ['card_not_conversation', 'not this conversation'],
    ['card_wrong', 'read wrongly'],
    ['card_pattern_off', 'pattern off'],
    ['card_quiet_hour', 'quiet hour'],
    ['card_hide_all', 'hide everything'],
  ])('ends by “%s”, which is told, and holds no more', async (label, choice) => {
    await holdOne();
    choose(label);
    expect(last('choice')).toMatchObject({ choice, pattern: 'absolutes' });
    expect(card()).toBeNull();
    expect(press(box, 'Enter')).toBe(false);
    await pass(450);
    expect(press(box, 'Enter')).toBe(true);
  });

  it('goes with its draft, where a press elsewhere opens another conversation', async () => {
    await holdOne();
    point(find('#other'), clickEvents);
    await pass(500);
    expect(card()).not.toBeNull();
    point(find('#other'), clickEvents);
    box.value = '';
    await pass(500);
    expect(card()).toBeNull();
    expect(kinds()).toContain('left');
  });

  it('folds its two parts, one open at a time', async () => {
    await holdOne();
    const [other, menu] = ['.other', '.menu'].map((at) => card()?.querySelector<HTMLElement>(at));
    expect([other?.hidden, menu?.hidden]).toEqual([true, true]);
    choose('card_reword');
    expect([other?.hidden, menu?.hidden]).toEqual([false, true]);
    choose('⋯');
    expect([other?.hidden, menu?.hidden]).toEqual([true, false]);
    choose('⋯');
    expect([other?.hidden, menu?.hidden]).toEqual([true, true]);
  });

  it('lists what hides everything first, and what keeping stores before its button', async () => {
    await holdOne();
    const lines = [...(card()?.querySelector('.menu')?.children ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(lines).toEqual([
      'card_hide_all',
      'card_not_message',
      'card_not_conversation',
      'card_wrong',
      hint.about,
      'card_pattern_off',
      'card_quiet_hour',
      'card_keep_note',
      'card_keep',
    ]);
  });

  it('shows the key that moves into it, with the gesture that sends and without one', async () => {
    await write();
    const [dot] = page.root()?.querySelectorAll<HTMLElement>('.mark') ?? [];
    dot?.focus();
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 });
    happen(page.root()?.host as HTMLElement, press);
    expect(card()?.querySelector('.last')?.textContent?.trim()).toBe('card_key Alt+Down');
    choose('card_hide');
    box.value = '';
    await pass(500);
    await holdOne();
    expect(card()?.querySelector('.last')?.textContent).toBe('card_again_enter card_key Alt+Down');
  });

  it('keeps the draft for the journal when asked to, and nothing before', async () => {
    await holdOne();
    expect(kinds()).not.toContain('keep');
    choose('card_keep');
    expect(last('keep')?.text).toBe('you never listen');
    choose('card_kept');
    expect(kinds().filter((kind) => kind === 'keep')).toHaveLength(1);
    expect(card()?.textContent).toContain('card_kept');
  });

  it('copies the other wording, by the clipboard or by the copy event', async () => {
    const write = vi.fn(async (_text: string) => undefined);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: write },
    });
    await holdOne();
    choose('card_copy');
    await pass(1);
    expect(write).toHaveBeenCalledWith(hint.rewording);
    expect(card()?.textContent).toContain('card_copied');
    write.mockRejectedValue(new Error('plain http'));
    let copied = '';
    document.execCommand = () => {
      const clipboardData = { setData: (_kind: string, text: string) => (copied = text) };
      happen(box, Object.assign(new Event('copy', { bubbles: true }), { clipboardData }));
      return true;
    };
    choose('card_copied');
    await pass(1);
    expect(copied).toBe(hint.rewording);
  });

  it('of the third heated draft offers quiet and the draft itself, and no other wording', async () => {
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    type(box, 'you never listen');
    await pass(50);
    page.judge(true, { ...hint, card: 'stop', rewording: null, question: '' });
    press(box, 'Enter');
    expect(card()?.querySelector('.words')?.textContent).toBe(`card_not_sent ${hint.notice}`);
    expect(card()?.textContent).toContain('card_copy_draft');
    expect(card()?.textContent).not.toContain('card_reword');
    choose('card_stop_quiet');
    expect(last('choice')?.choice).toBe('quiet conversation');
  });

  it('goes at one Escape, kept from the page; soon after it came that is a dismissal', async () => {
    await holdOne();
    expect(press(box, 'Escape')).toBe(false);
    expect(card()).toBeNull();
    expect(last('choice')?.choice).toBe('escape soon');
    expect(press(box, 'Escape')).toBe(true);
    expect(seen.filter((one) => one === 'keyup')).toHaveLength(1);
  });

  it('goes at a later Escape without a word', async () => {
    await holdOne();
    await pass(2500);
    press(box, 'Escape');
    expect(card()).toBeNull();
    expect(kinds()).not.toContain('choice');
  });

  it('keeps what happens on it from the page, and acts on nothing that is synthetic', async () => {
    await holdOne();
    const host = page.root()?.host as HTMLElement;
    seen.length = 0;
    point(host, clickEvents);
    press(host, 'x');
    expect(seen).toEqual([]);
    const one = card()?.querySelector<HTMLElement>('button') ?? host;
    one.focus();
    happen(host, new MouseEvent('click', { bubbles: true, detail: 0 }), false);
    happen(host, new Event('pointermove', { bubbles: true }));
    happen(window, Object.assign(new Event('pointerrawupdate')));
    expect(card()?.querySelector<HTMLElement>('.other')?.hidden).toBe(true);
  });

  it('is found under the pointer', async () => {
    await holdOne();
    const root = page.root();
    const menu = card()?.querySelector('.more') ?? null;
    if (!root) throw new Error('no card');
    Object.assign(root, { elementFromPoint: () => menu });
    point(root.host, clickEvents);
    expect(card()?.querySelector<HTMLElement>('.menu')?.hidden).toBe(false);
  });

  it('goes when the page becomes full screen', async () => {
    await holdOne();
    happen(window, new Event('fullscreenchange'));
    expect(card()).toBeNull();
  });

  it('goes when the window becomes full screen, which no event of the document tells of', async () => {
    page.life.abort();
    const media = Object.assign(new EventTarget(), { matches: false, onchange: () => undefined });
    vi.spyOn(window, 'matchMedia').mockReturnValue(media as unknown as MediaQueryList);
    startAgain();
    await holdOne();
    expect(card()).not.toBeNull();
    media.onchange();
    expect(card()).toBeNull();
  });

  it('goes when its composer is no longer there', async () => {
    await holdOne();
    box.remove();
    happen(window, new Event('resize'));
    await pass(50);
    expect(page.root()).toBeNull();
  });

  it('brings the caret back into an editable element', async () => {
    page.life.abort();
    document.body.innerHTML = `<converse-chat jid="sam@localhost"><div class="chat-rich__editable"
      contenteditable="true" role="textbox"></div></converse-chat>`;
    startAgain();
    const editable = find<HTMLElement>('.chat-rich__editable');
    Object.defineProperty(editable, 'isContentEditable', { value: true });
    happen(editable, new FocusEvent('focusin', { bubbles: true, composed: true }));
    type(editable, 'you never listen');
    await pass(50);
    page.judge(true);
    const selection = document.getSelection();
    selection?.setBaseAndExtent(editable.firstChild as Node, 3, editable.firstChild as Node, 5);
    press(editable, 'Enter');
    const shortcut = { altKey: true, code: 'ArrowDown' };
    press(editable, 'ArrowDown', shortcut);
    selection?.removeAllRanges();
    press(page.root()?.host ?? editable, 'Escape');
    expect(selection?.anchorOffset).toBe(3);
    expect(selection?.focusOffset).toBe(5);
    expect(card()).not.toBeNull();
  });
});

describe('the card’s own keys', () => {
  it('are held down without repeating what they do', async () => {
    await write();
    const shortcut = {
      altKey: true,
      code: 'ArrowDown',
      bubbles: true,
      cancelable: true,
      composed: true,
    };
    const down = (repeat: boolean) =>
      happen(box, new KeyboardEvent('keydown', { key: 'ArrowDown', ...shortcut, repeat }));
    expect(down(false)).toBe(false);
    expect(card()).not.toBeNull();
    expect(down(true)).toBe(false);
    expect(page.root()?.activeElement).not.toBeNull();
    const escapeKey = (repeat: boolean) =>
      happen(
        box,
        new KeyboardEvent('keydown', {
          key: 'Escape',
          code: 'Escape',
          repeat,
          bubbles: true,
          cancelable: true,
        }),
      );
    expect(escapeKey(false)).toBe(false);
    expect(card()).toBeNull();
  });

  it('with a modifier are the page’s', async () => {
    await holdOne();
    expect(press(box, 'Escape', { shiftKey: true })).toBe(true);
    expect(press(box, 'Escape', { isComposing: true })).toBe(true);
    expect(press(box, 'Escape', {}, false)).toBe(true);
    expect(card()).not.toBeNull();
  });
});
