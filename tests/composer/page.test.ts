// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromComposer } from '../../lib/messages/protocol';
import { converse } from '../../lib/messengers/converse';
import type { Messenger } from '../../lib/messengers/messenger';
import { slack } from '../../lib/messengers/slack';
import { clickEvents, happen, hint, type Page, point, press, startPage, type } from './page';

const html = `<converse-chat jid="sam@localhost"><form>
<textarea class="chat-textarea"></textarea>
<button type="button" class="send-button" data-action="sendMessage">Send</button>
</form></converse-chat><input id="other">`;

let page: Page;
let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
/** What the page's own listeners saw. */
let seen: string[];

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const kinds = () => page.said.map(({ kind }) => kind);
const last = <K extends FromComposer['kind']>(kind: K) =>
  page.said.filter((one): one is Extract<FromComposer, { kind: K }> => one.kind === kind).at(-1);
const card = () => page.root()?.querySelector<HTMLElement>('.card') ?? null;
const mark = () => page.root()?.querySelector<HTMLElement>('.mark') ?? null;

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Presses a button of the card by the keyboard, where its text says so. */
function choose(text: string): void {
  const all = [...(page.root()?.querySelectorAll('button') ?? [])];
  const one = all.find(({ textContent }) => textContent === text);
  const { host } = page.root() ?? {};
  if (!one || !host) throw new Error(`no button ${text}`);
  one.focus();
  happen(host, new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));
}

/** A draft with a hint, read and judged. */
async function write(text = 'you never listen', hold = true): Promise<void> {
  happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
  box.focus();
  type(box, text);
  await pass(50);
  page.judge(hold);
}

/** Writes and presses Enter: the card is there. */
async function holdOne(): Promise<void> {
  await write();
  press(box, 'Enter');
}

const fullScreen = (value: Element | null) =>
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value });

beforeEach(() => {
  vi.useFakeTimers();
  fullScreen(null);
  document.body.innerHTML = html;
  box = find('textarea');
  button = find('button');
  seen = [];
  page = startPage();
  for (const kind of ['keydown', 'keypress', 'keyup', 'click', 'submit', 'pointerdown']) {
    document.addEventListener(kind, (event) => seen.push(event.type), { signal: page.life.signal });
  }
  document.addEventListener('submit', (event) => event.preventDefault(), {
    signal: page.life.signal,
  });
});

afterEach(() => {
  page.life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a composer', () => {
  it('says nothing before it has the focus, then who it is and how it fares', () => {
    happen(find('#other'), new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(page.connections()).toBe(0);
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(last('wake')?.place).toEqual({
      messenger: 'converse',
      identity: 'sam@localhost',
      weak: false,
    });
    expect(last('health')).toMatchObject({ messenger: 'converse', state: 'holding' });
  });

  it('is read at trusted input only, and not in other fields', async () => {
    type(find('#other'), 'elsewhere');
    await pass(100);
    expect(kinds()).not.toContain('draft');
    await write('hello there');
    expect(last('draft')).toMatchObject({ text: 'hello there', revision: 1 });
  });

  it('watches only, in a tab that was open before', async () => {
    page.life.abort();
    page = startPage({ mayHold: false });
    await write();
    expect(last('health')?.state).toBe('watching');
    expect(press(box, 'Enter')).toBe(true);
    expect(card()).toBeNull();
  });

  it('above the cap is not read, and its send leaves no trace', async () => {
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    type(box, 'never '.repeat(2000));
    await pass(50);
    expect(kinds()).not.toContain('draft');
    expect(press(box, 'Enter')).toBe(true);
    box.value = '';
    await pass(2000);
    expect(kinds()).not.toContain('sent');
  });
});

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

describe('the card', () => {
  it('is of the language and the direction of its texts, whatever the page is in', async () => {
    page.life.abort();
    page = startPage({ texts: { app_language: 'ar', app_direction: 'rtl' } });
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

  it('keeps the draft for the journal when asked to, and nothing before', async () => {
    await holdOne();
    expect(kinds()).not.toContain('keep');
    choose('card_keep');
    expect(last('keep')?.text).toBe('you never listen');
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
    page = startPage();
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

describe('quiet and the end', () => {
  it('“hush” clears the card and lets what was to be held go', async () => {
    await holdOne();
    page.tell({ kind: 'hush' });
    expect(page.root()).toBeNull();
    box.value = '';
    type(box, '');
    await write('you never listen again');
    page.tell({ kind: 'hush' });
    expect(press(box, 'Enter')).toBe(true);
  });

  it.each([
    ['this site', ['http://localhost/*', '*://localhost/*', '*://*/*'], true],
    ['another site', ['https://localhost/*', 'http://example.org/*', 'nonsense'], false],
  ])('is told to retire at %s', async (_site, origins, ends) => {
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
    happyDOM.setURL('http://localhost/');
    for (const origin of origins) {
      page.life.abort();
      page = startPage();
      page.tell({ kind: 'retire', origins: [origin] });
      page.tell(null);
      page.tell('retire');
      expect(page.life.signal.aborted).toBe(ends);
    }
  });

  it('lets everything through from its next event on when the extension is gone', async () => {
    await holdOne();
    page.vanish();
    press(box, 'Enter');
    expect(page.life.signal.aborted).toBe(true);
    expect(page.root()).toBeNull();
  });

  it('asks again on a new port when the worker was stopped', async () => {
    happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
    type(box, 'you never listen');
    await pass(10);
    const asked = page.said.filter(({ kind }) => kind === 'draft').length;
    page.disconnect();
    await pass(600);
    expect(page.connections()).toBeGreaterThan(1);
    expect(page.said.filter(({ kind }) => kind === 'draft').length).toBeGreaterThan(asked);
  });

  it('never disturbs a page that changes under it', async () => {
    await write();
    vi.spyOn(document.documentElement, 'append').mockImplementation(() => {
      throw new Error('the page forbids it');
    });
    expect(() => press(box, 'Enter')).not.toThrow();
  });
});

describe('a site that no record knows', () => {
  const anew = (body: string, ...messengers: Messenger[]) => {
    page.life.abort();
    document.body.innerHTML = body;
    page = startPage({ messengers });
    box = find('textarea');
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
    page = startPage({ messengers: [{ ...converse, pickers: ['.mentions'] }] });
    await write();
    document.body.insertAdjacentHTML('beforeend', '<div class="mentions"></div>');
    Object.assign(find('.mentions'), { checkVisibility: () => true });
    expect(press(box, 'Enter')).toBe(true);
    find('.mentions').remove();
    expect(press(box, 'Enter')).toBe(false);
  });

  it('Space types in the composer and presses the send control', async () => {
    await write();
    expect(press(box, ' ')).toBe(true);
    expect(press(button, ' ')).toBe(false);
    expect(card()?.textContent).toContain('card_again_send');
  });

  it('Enter on the page itself sends where the messenger does so', async () => {
    page.life.abort();
    const send = { ...converse.send, fromBody: true };
    page = startPage({ messengers: [{ ...converse, send }] });
    await write();
    expect(press(document.body, 'Enter')).toBe(false);
    page.life.abort();
    page = startPage();
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
      box = find('textarea');
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
    page = startPage({ messengers: [slack, { ...converse, send }] });
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

describe('the end of the script', () => {
  it('is the end of all that it was going to do', async () => {
    await write('thank you', false);
    press(box, 'Enter');
    page.life.abort();
    box.value = '';
    await pass(3000);
    expect(kinds()).not.toContain('sent');
    expect(page.root()).toBeNull();
  });

  it('waits for a composer that was emptied only just before the last look', async () => {
    await write('thank you', false);
    press(box, 'Enter');
    await pass(1450);
    box.value = '';
    type(box, '', null);
    await pass(700);
    expect(kinds()).toContain('sent');
  });
});
