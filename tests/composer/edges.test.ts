// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isEditing, pickerOpen } from '../../lib/composer/around';
import { rememberCaret } from '../../lib/composer/card/caret';
import { findAround, matchesAny, originOf } from '../../lib/composer/find';
import { looksLikeComposer } from '../../lib/composer/shape';
import { readDraft } from '../../lib/composer/text';
import { messengers } from '../../lib/messengers/index';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  const marked = document.querySelector<HTMLElement>('[data-x]');
  if (!marked) throw new Error('nothing is marked');
  return marked;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('where an event comes from', () => {
  test('is the text’s element, what lies within an open root, and nothing for a window', () => {
    const box = page('<p data-x>words</p><div id="host"></div>');
    const seen: (Element | null)[] = [];
    const hear = (event: Event) => seen.push(originOf(event));
    window.addEventListener('input', hear, true);
    box.firstChild?.dispatchEvent(new Event('input', { bubbles: true }));
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('textarea');
    root?.append(inner);
    inner.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    window.dispatchEvent(new Event('input'));
    window.removeEventListener('input', hear, true);
    expect(seen).toEqual([box, inner, null]);
  });
});

describe('a record without selectors', () => {
  test('fits nothing, and is found nowhere', () => {
    const box = page('<textarea data-x></textarea>');
    expect(matchesAny(box, undefined)).toBe(false);
    expect(matchesAny(box, [])).toBe(false);
    expect(findAround(box, undefined)).toBeNull();
    expect(findAround(box, [])).toBeNull();
    expect(findAround(box, ['textarea'])).toBe(box);
  });
});

describe('a list that is open', () => {
  test('is looked for by each name that the box gives, empty ones too', () => {
    const box = page('<textarea data-x aria-controls=" list "></textarea><div id="list"></div>');
    expect(pickerOpen(box, null)).toBe(false);
    const list = document.querySelector('#list');
    list?.setAttribute('role', 'listbox');
    Object.assign(list ?? {}, { checkVisibility: () => true });
    expect(pickerOpen(box, null)).toBe(true);
    Object.assign(list ?? {}, { checkVisibility: () => false });
    expect(pickerOpen(box, null)).toBe(false);
  });
});

describe('a message that is being edited', () => {
  const messenger = messengers.find(({ editing }) => editing?.length);

  test('is none in a box that stands nowhere', () => {
    const box = document.createElement('textarea');
    expect(isEditing(box, messenger ?? null)).toBe(false);
    expect(isEditing(box, null)).toBe(false);
  });
});

describe('the draft of an editor', () => {
  test('holds no picture without words, nor with more than an emoji has', () => {
    const box = page(
      '<div data-x contenteditable="true">a<img src=""><img alt="a photo of the whole garden">b<!-- c --></div>',
    );
    expect(readDraft(box).text).toBe('ab');
  });
});

describe('a box of a site without a record', () => {
  test('that a writing aid keeps away from is less of a message’s', () => {
    const html = (more: string) =>
      `<div><div role="textbox" contenteditable="true" aria-multiline="true" ${more} data-x></div></div>`;
    const sends = (more: string) => {
      const box = page(html(more));
      document.body.insertAdjacentHTML('beforeend', '<button>Like</button>');
      return looksLikeComposer(box);
    };
    expect(sends('')).toBe(false);
    expect(sends('data-placeholder="Write a message"')).toBe(true);
    expect(sends('data-placeholder="Write a message" data-gramm="false"')).toBe(true);
  });
});

describe('the caret', () => {
  const select = (from: Node | null, to: Node | null, at = 0) => {
    const selection = {
      anchorNode: from,
      anchorOffset: at,
      focusNode: to,
      focusOffset: at,
      setBaseAndExtent: vi.fn(),
    };
    vi.spyOn(document, 'getSelection').mockReturnValue(selection as unknown as Selection);
    return selection;
  };

  test('comes back where it was, and only within its own box', () => {
    const box = page('<div contenteditable="true" data-x tabindex="0">words</div><p>other</p>');
    const own = box.firstChild;
    const other = document.querySelector('p')?.firstChild ?? null;
    const within = select(own, own, 3);
    rememberCaret(box)();
    expect(within.setBaseAndExtent).toHaveBeenCalledWith(own, 3, own, 3);
    for (const [from, to] of [
      [other, own],
      [own, other],
      [document.createTextNode('gone'), own],
      [null, null],
    ] as const) {
      const elsewhere = select(from, to);
      rememberCaret(box)();
      expect(elsewhere.setBaseAndExtent).not.toHaveBeenCalled();
    }
    vi.spyOn(document, 'getSelection').mockReturnValue(null);
    expect(rememberCaret(box)).not.toThrow();
    expect(document.activeElement).toBe(box);
  });
});
