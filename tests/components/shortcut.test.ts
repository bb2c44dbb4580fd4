import { expect, it } from 'vitest';
import { shortcutOf } from '../../components/journal/shortcut';
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
