import { expect, it } from 'vitest';
import { isTaken, shortcutOf } from '../../components/journal/shortcut';
import { keyMatches } from '../../lib/composer/card/key';

const none = { altKey: false, ctrlKey: false, shiftKey: false, metaKey: false, key: '' };

it('takes a key with Alt, Ctrl or Meta, in the form that the card knows', () => {
  const pressed = { ...none, code: 'KeyM', altKey: true, shiftKey: true };
  const shortcut = shortcutOf(pressed);
  expect(shortcut).toBe('Alt+Shift+KeyM');
  expect(shortcut && keyMatches(pressed, shortcut)).toBe(true);
});

it('takes no lone key, no modifier alone and no key that pages live by', () => {
  expect(shortcutOf({ ...none, code: 'KeyM' })).toBeUndefined();
  expect(shortcutOf({ ...none, code: 'KeyM', shiftKey: true })).toBeUndefined();
  expect(shortcutOf({ ...none, code: 'AltLeft', altKey: true })).toBeUndefined();
  expect(shortcutOf({ ...none, code: 'Tab', altKey: true })).toBeUndefined();
});

it.each([
  ['Ctrl', 'KeyV'],
  ['Ctrl', 'KeyA'],
  ['Meta', 'KeyC'],
  ['Ctrl', 'ArrowLeft'],
  ['Ctrl', 'F5'],
  ['Alt', 'ArrowLeft'],
  ['Alt', 'KeyD'],
  ['Alt', 'F4'],
  ['Alt+Shift', 'KeyH'],
  // Writes a sign on many keyboards.
  ['Ctrl+Alt', 'KeyQ'],
])('knows what browser or writing need: %s+%s', (modifiers, code) => {
  expect(isTaken(pressedWith(modifiers, code))).toBe(true);
});

it.each([
  ['Alt', 'ArrowDown'],
  ['Alt', 'KeyM'],
  ['Alt+Shift', 'KeyM'],
  ['Ctrl', 'Period'],
])('leaves what nobody needs: %s+%s', (modifiers, code) => {
  expect(isTaken(pressedWith(modifiers, code))).toBe(false);
});

function pressedWith(modifiers: string, code: string) {
  return {
    ...none,
    code,
    altKey: modifiers.includes('Alt'),
    ctrlKey: modifiers.includes('Ctrl'),
    shiftKey: modifiers.includes('Shift'),
    metaKey: modifiers.includes('Meta'),
  };
}
