// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createLessons } from '../../lib/composer/learn';
import { createSlot } from '../../lib/composer/slot';
import { slack } from '../../lib/messengers/slack';

function slotOf(byShape: boolean) {
  const element = document.createElement('textarea');
  return createSlot({ element, messenger: byShape ? null : slack, byShape });
}

test('a record begins with its own keys, and may hold at once', () => {
  const lessons = createLessons();
  expect(lessons.keys(slotOf(false))).toEqual(['Enter']);
  expect(lessons.trusted(slotOf(false))).toBe(true);
});

test('a key that makes a new line here sends no longer, until it is seen to send', () => {
  const lessons = createLessons();
  const slot = slotOf(false);
  lessons.newline(slot, 'Enter');
  expect(lessons.keys(slot)).toEqual([]);
  lessons.sent(slot, 'Ctrl+Enter');
  expect(lessons.keys(slot)).toEqual(['Ctrl+Enter']);
  lessons.sent(slot, 'Enter');
  expect(lessons.keys(slot)).toEqual(['Ctrl+Enter', 'Enter']);
});

test('a composer found by its shape holds nothing before two sends were seen', () => {
  const lessons = createLessons();
  const slot = slotOf(true);
  expect(lessons.keys(slot)).toEqual([]);
  lessons.sent(slot, 'Enter');
  expect(lessons.trusted(slot)).toBe(false);
  expect(lessons.keys(slot)).toEqual([]);
  lessons.sent(slot, 'Enter');
  expect(lessons.trusted(slot)).toBe(true);
  expect(lessons.keys(slot)).toEqual(['Enter']);
});

test('what one composer taught is not believed of another', () => {
  const lessons = createLessons();
  const slot = slotOf(true);
  lessons.sent(slot, 'Enter');
  lessons.sent(slot, 'Enter');
  const other = slotOf(true);
  other.element.id = 'comment';
  expect(lessons.trusted(other)).toBe(false);
});

test('a press of a button or a submit counts as a send, and teaches no key', () => {
  const lessons = createLessons();
  const slot = slotOf(true);
  lessons.sent(slot, 'button');
  expect(lessons.trusted(slot)).toBe(false);
  lessons.sent(slot, 'submit');
  expect(lessons.trusted(slot)).toBe(true);
  expect(lessons.keys(slot)).toEqual([]);
  const known = slotOf(false);
  lessons.newline(known, 'button');
  lessons.newline(known, 'submit');
  expect(lessons.keys(known)).toEqual(['Enter']);
});

test('a known messenger’s box without a record learns as one that is trusted', () => {
  const lessons = createLessons();
  const element = document.createElement('textarea');
  const slot = createSlot({ element, messenger: null, byShape: false });
  expect(lessons.keys(slot)).toEqual([]);
  lessons.sent(slot, 'Enter');
  expect(lessons.keys(slot)).toEqual(['Enter']);
});
