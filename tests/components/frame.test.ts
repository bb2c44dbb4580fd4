// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawFrame, forgetFrame, rememberFrame } from '../../entrypoints/popup/frame';

const page = document.documentElement;
let root: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  delete page.dataset.theme;
  document.body.innerHTML = '<div id="root"></div>';
  root = document.body.firstElementChild as HTMLElement;
  vi.stubGlobal('chrome', { i18n: { getMessage: (name: string) => name } });
  vi.stubGlobal('browser', undefined);
});

describe('the frame of the popup', () => {
  it('is as the popup was last: its heading, the way to the journal, its height and its theme', () => {
    page.dataset.theme = 'dark';
    Object.defineProperty(root, 'offsetHeight', { value: 712 });
    rememberFrame(root);
    delete page.dataset.theme;
    expect(drawFrame(root)).toBe(true);
    expect(root.querySelector('h2')?.textContent).toBe('popup_share');
    expect(root.querySelector('p')?.textContent).toBe('popup_journal');
    expect(root.querySelector<HTMLElement>('.frame')?.style.minBlockSize).toBe('712px');
    expect(page.dataset.theme).toBe('dark');
    // Nothing but that is kept.
    expect({ ...localStorage }).toEqual({ frame: '712 dark' });
  });

  it('is not drawn before the first look, nor after one that showed no history', () => {
    expect(drawFrame(root)).toBe(false);
    expect(root.childElementCount).toBe(0);
    rememberFrame(root);
    forgetFrame();
    drawFrame(root);
    expect(root.childElementCount).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it('keeps no popup from opening, whatever was left in its place or where nothing may be kept', () => {
    localStorage.setItem('frame', '{"not":"ours"}');
    drawFrame(root);
    vi.stubGlobal('localStorage', undefined);
    rememberFrame(root);
    drawFrame(root);
  });
});
