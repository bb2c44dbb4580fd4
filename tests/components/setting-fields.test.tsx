// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Amount } from '../../components/journal/amount';
import { KeyField } from '../../components/journal/key-field';
import { Parts } from '../../components/journal/parts';
import { NoPack } from '../../components/no-pack';
import { defaultCardKey, type Settings } from '../../lib/settings';
import { english } from '../pages/texts';

const shown = vi.hoisted(() => ({ language: 'en' }));
vi.mock('../../lib/i18n', async () => {
  const texts = await import('../pages/texts');
  const t: typeof texts.english = (key, ...gaps) =>
    key === 'app_language' ? shown.language : texts.english(key, ...gaps);
  return { t };
});

afterEach(() => act(() => render(null, document.body)));

const said = () => document.querySelector('[role="status"]')?.textContent;

describe('the key that moves into a hint', () => {
  function show(value: string) {
    const change = vi.fn();
    act(() => render(<KeyField value={value} onChange={change} />, document.body));
    const field = document.querySelector('input');
    const press = (keys: KeyboardEventInit) =>
      act(
        () => void field?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...keys })),
      );
    return { change, press, field };
  }

  it('is not one that browser or writing need, and says so until another is pressed', () => {
    const { change, press } = show('Alt+KeyM');
    press({ ctrlKey: true, code: 'KeyV' });
    press({ altKey: true, code: 'ArrowLeft' });
    expect(change).not.toHaveBeenCalled();
    expect(said()).toBe(english('journal_key_taken'));
    press({ altKey: true, code: 'KeyJ' });
    expect(change).toHaveBeenCalledExactlyOnceWith('Alt+KeyJ');
    expect(said()).toBe('');
  });

  it('goes back to the first one by a button, which leaves the focus in the field', () => {
    const { change, field } = show('Alt+KeyM');
    const button = document.querySelector('button');
    expect(button?.textContent).toBe('Back to Alt+Down');
    act(() => button?.click());
    expect(change).toHaveBeenCalledExactlyOnceWith(defaultCardKey);
    expect(document.activeElement).toBe(field);
    show(defaultCardKey);
    expect(document.querySelector('button')).toBeNull();
  });
});

describe('an amount', () => {
  it.each(['-1', '2.5', '9999', ''])('is not taken as %j, and the browser says why', (typed) => {
    const change = vi.fn();
    act(() =>
      render(<Amount label="In an hour" value={3} max={60} onChange={change} />, document.body),
    );
    const field = document.querySelector('input');
    if (!field) throw new Error('No field');
    const says = vi.spyOn(field, 'reportValidity');
    expect(field.labels?.[0]?.textContent).toBe('In an hour0–60');
    field.value = typed;
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(says).toHaveReturnedWith(false);
    expect(change).not.toHaveBeenCalled();
    expect(field.value).toBe(typed);
    field.value = '7';
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(change).toHaveBeenCalledExactlyOnceWith(7);
  });
});

describe('the parts of the day', () => {
  const show = (value: Settings['partsBegin']) => {
    const change = vi.fn();
    act(() => render(<Parts value={value} onChange={change} />, document.body));
    const lists = [...document.querySelectorAll('select')];
    const offered = lists.map(({ options }) => [...options].map((one) => Number(one.value)));
    return { change, lists, offered };
  };

  it('offer only hours between their neighbours, so that none is pushed and no two are one', () => {
    const { change, lists, offered } = show([5, 12, 17, 22]);
    expect(offered.map((hours) => [hours[0], hours.at(-1)])).toEqual([
      [0, 11],
      [6, 16],
      [13, 21],
      [18, 23],
    ]);
    const [, afternoon] = lists;
    if (!afternoon) throw new Error('No list');
    afternoon.value = '14';
    act(() => void afternoon.dispatchEvent(new Event('change', { bubbles: true })));
    expect(change).toHaveBeenCalledExactlyOnceWith([5, 14, 17, 22]);
  });

  it('keep what was set before, and can be set apart again where two stand at one hour', () => {
    const { lists, offered } = show([5, 17, 17, 22]);
    expect(lists.map(({ value }) => value)).toEqual(['5', '17', '17', '22']);
    expect([offered[1]?.at(-2), offered[2]?.[1]]).toEqual([16, 18]);
  });
});

describe('a language without hints', () => {
  it.each([
    ['en', ''],
    ['pt-BR', ''],
    ['nl', 'There are no hints in Nederlands yet.'],
  ])('is told of in %s: %j', (language, line) => {
    shown.language = language;
    act(() => render(<NoPack />, document.body));
    expect(document.body.textContent).toContain(line);
    expect(document.querySelectorAll('p')).toHaveLength(line === '' ? 0 : 1);
    shown.language = 'en';
  });
});
