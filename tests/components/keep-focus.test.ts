// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../components/journal/keep-focus';

const line = (name: string) =>
  `<li><button>copy ${name}</button><button>remove ${name}</button></li>`;
const room = (inside: string) =>
  `<button>skip</button><main id="room" tabindex="-1">${inside}</main>`;
const list = (...names: string[]) => room(`<ul class="entries">${names.map(line).join('')}</ul>`);
const buttonOf = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === text);
const focused = () => document.activeElement;

function draw(html: string): void {
  keepFocus(document.body, () => {
    document.body.innerHTML = html;
  });
}

beforeEach(() => {
  document.body.innerHTML = list('a', 'b', 'c');
});

it('goes to the same button of the line that took the place of the one removed', () => {
  buttonOf('remove b')?.focus();
  draw(list('a', 'c'));
  expect(focused()?.textContent).toBe('remove c');
});

it('goes to the last line where the last one was removed, and to the room where none is left', () => {
  buttonOf('remove c')?.focus();
  draw(list('a', 'b'));
  expect(focused()?.textContent).toBe('remove b');
  draw(room(''));
  expect(focused()?.id).toBe('room');
});

it('goes to the room where a form went', () => {
  document.body.innerHTML = room('<form><input></form>');
  document.querySelector('input')?.focus();
  draw(list('a'));
  expect(focused()?.id).toBe('room');
});

it('stays where it is, and away from whom it was not taken from', () => {
  buttonOf('skip')?.focus();
  keepFocus(document.body, () => document.querySelector('li')?.remove());
  expect(focused()?.textContent).toBe('skip');
  buttonOf('skip')?.blur();
  draw(list('a'));
  expect(focused()).toBe(document.body);
});
