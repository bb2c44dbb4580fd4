// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { box, card, find, holdOne, kinds, last, page, pass, startAgain, write } from './chat';
import { happen, press, type } from './page';

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
    startAgain({ mayHold: false });
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
    ['this site', ['^http://localhost/', '^https?://[^/]*/'], true],
    ['another site', ['^https://localhost/', '^http://example\\.org/'], false],
  ])('is told to retire at %s', async (_site, addresses, ends) => {
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
    happyDOM.setURL('http://localhost/');
    for (const address of addresses) {
      page.life.abort();
      startAgain();
      page.tell({ kind: 'retire', addresses: [address] });
      page.tell(null);
      page.tell('retire');
      expect(page.life.signal.aborted).toBe(ends);
    }
  });

  it('ends with its page, unless that may come back, or the page itself says so', () => {
    const leave = (persisted: boolean, trusted = true) =>
      happen(window, Object.assign(new Event('pagehide'), { persisted }), trusted);
    leave(true);
    leave(false, false);
    expect(page.life.signal.aborted).toBe(false);
    leave(false);
    expect(page.life.signal.aborted).toBe(true);
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
