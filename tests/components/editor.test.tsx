// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Draft, Editor } from '../../components/journal/editor';
import { saveAfter } from '../../components/journal/keeping';
import type { Day, EntryId } from '../../lib/journal/schema';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

const id = 'a'.repeat(22) as EntryId;
const today = '2026-11-23' as Day;
const blank: Draft = { id, day: today, written: 1, kind: 'free', prompt: null, text: '', tags: [] };

describe('the editor', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    act(() => render(null, document.body));
    vi.useRealTimers();
  });

  function open(onSave: (draft: Draft) => Promise<number>, draft = blank) {
    act(() =>
      render(
        <Editor page={draft} prompt={null} onSave={onSave} onRemove={vi.fn()} />,
        document.body,
      ),
    );
    const box = document.querySelector('textarea');
    if (!box) throw new Error('No box');
    return box;
  }

  function write(box: HTMLTextAreaElement, text: string) {
    box.value = text;
    act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
  }

  const said = () => document.querySelector('[role=status]')?.textContent;
  const passes = (time: number) => act(async () => void (await vi.advanceTimersByTimeAsync(time)));
  /** Whether the browser would ask before the page is left. */
  const asks = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };

  it('saves while one types without a pause, and says so in the pause alone', async () => {
    const save = vi.fn(async (_draft: Draft) => 1);
    const box = open(save);
    let text = '';
    for (let key = 0; key < 40; key += 1) {
      text += 'a';
      write(box, text);
      await passes(saveAfter / 8);
      expect(said()).toBe('');
      // At most the keys of that time are not kept.
      expect(text.length - (save.mock.lastCall?.[0].text.length ?? 0)).toBeLessThanOrEqual(8);
    }
    expect(save.mock.calls.length).toBeLessThanOrEqual(5);
    await passes(saveAfter);
    expect(save.mock.lastCall?.[0].text).toBe(text);
    expect(said()).toBe('Saved');
  });

  it('lets no save overtake another, so that older text never wins', async () => {
    const kept: string[] = [];
    const ends: (() => void)[] = [];
    const box = open(
      ({ text }) =>
        new Promise((done) =>
          ends.push(() => {
            kept.push(text);
            done(kept.length);
          }),
        ),
    );
    write(box, 'a');
    await passes(saveAfter);
    write(box, 'ab');
    await passes(saveAfter);
    write(box, 'abc');
    await passes(saveAfter);
    expect(ends).toHaveLength(1);
    for (let at = 0; at < ends.length; at += 1) await act(async () => ends[at]?.());
    expect(kept).toEqual(['a', 'abc']);
    expect(asks()).toBe(false);
  });

  it('asks before it is left only while something is not kept', async () => {
    const listens = vi.spyOn(globalThis, 'addEventListener');
    const save = vi.fn(async (_draft: Draft) => 1);
    const box = open(save);
    expect(asks()).toBe(false);
    expect(listens.mock.calls.map(([type]) => type)).not.toContain('beforeunload');
    write(box, 'a');
    expect(asks()).toBe(true);
    await passes(saveAfter);
    expect(asks()).toBe(false);
    listens.mockRestore();
  });

  it('asks on for a page of another room until that one is kept', async () => {
    let end = () => {};
    write(
      open(() => new Promise((done) => (end = () => done(1)))),
      'left behind',
    );
    act(() => render(null, document.body));
    await passes(0);
    expect(asks()).toBe(true);
    await act(async () => end());
    expect(asks()).toBe(false);
  });

  it('tries again with the next key what could not be kept, and asks about it meanwhile', async () => {
    const save = vi.fn(async (_draft: Draft) => 1).mockRejectedValueOnce(new Error('full'));
    const box = open(save);
    write(box, 'precious');
    await passes(saveAfter);
    expect(said()).toContain('Not saved');
    expect(box.value).toBe('precious');
    expect(asks()).toBe(true);
    // What another window wrote must not take its place.
    open(save, { ...blank, text: 'other', counter: 2 });
    expect(box.value).toBe('precious');
    write(box, 'precious too');
    expect(said()).toContain('Not saved');
    await passes(saveAfter);
    expect(save.mock.lastCall?.[0].text).toBe('precious too');
    expect(said()).toBe('Saved');
    expect(asks()).toBe(false);
  });

  it('does not bring back what was removed while it was being saved', async () => {
    let end = () => {};
    const save = vi.fn((_draft: Draft) => new Promise<number>((done) => (end = () => done(1))));
    const box = open(save);
    write(box, 'a');
    await passes(saveAfter);
    write(box, 'ab');
    await passes(saveAfter);
    act(() => document.querySelector<HTMLButtonElement>('button.plain')?.click());
    await act(async () => end());
    await passes(saveAfter);
    expect(save).toHaveBeenCalledTimes(1);
    expect(asks()).toBe(false);
  });

  it('empties a page again whose first words were kept meanwhile', async () => {
    let end = () => {};
    const save = vi.fn((_draft: Draft) => new Promise<number>((done) => (end = () => done(1))));
    const box = open(save);
    write(box, 'a');
    await passes(saveAfter);
    write(box, '');
    await act(async () => end());
    await passes(saveAfter);
    expect(save.mock.lastCall?.[0].text).toBe('');
  });

  it('saves at once when the page is left or the room changes', async () => {
    const save = vi.fn(async (_draft: Draft) => 1);
    write(open(save), 'left behind');
    dispatchEvent(new Event('pagehide'));
    expect(save).toHaveBeenCalledTimes(1);
    await passes(0);
    write(open(save), 'left again');
    act(() => render(null, document.body));
    expect(save.mock.lastCall?.[0].text).toBe('left again');
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('takes over what was written in another window, unless something is typed here', async () => {
    const save = vi.fn(async ({ counter = 0 }: Draft) => counter + 1);
    const box = open(save, { ...blank, text: 'a', tags: ['home'], counter: 1 });
    const line = document.querySelector<HTMLInputElement>('.tags input');
    open(save, { ...blank, text: 'ab', tags: ['work'], counter: 3 });
    expect([box.value, line?.value]).toEqual(['ab', 'work']);
    // What was read before it comes too late.
    open(save, { ...blank, text: 'a', tags: ['home'], counter: 2 });
    expect([box.value, line?.value]).toEqual(['ab', 'work']);
    write(box, 'abc');
    open(save, { ...blank, text: 'ax', tags: ['work'], counter: 4 });
    expect(box.value).toBe('abc');
    await act(async () => void (await vi.advanceTimersByTimeAsync(saveAfter)));
    expect(save.mock.lastCall?.[0]).toMatchObject({ text: 'abc', tags: ['work'] });
    open(save, { ...blank, text: 'abc', tags: ['work'], counter: 5 });
    expect(box.value).toBe('abc');
  });

  it('keeps no empty page', () => {
    const save = vi.fn(async (_draft: Draft) => 1);
    write(open(save), '');
    vi.advanceTimersByTime(saveAfter);
    expect(save).not.toHaveBeenCalled();
  });
});
