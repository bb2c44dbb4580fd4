// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createSlot, type Slot } from '../../lib/composer/slot';
import type { Slots } from '../../lib/composer/slots';
import { createSoon } from '../../lib/composer/soon';

const slotOf = (text: string): Slot => {
  const element = document.createElement('textarea');
  return Object.assign(createSlot({ element, messenger: null, byShape: true }), { text });
};

/** What was read, by what, and what waits for its time. */
let reads: [slot: Slot, by: string][];
let waiting: { readonly run: () => void; readonly after: number }[];
let soon: ReturnType<typeof createSoon>;

beforeEach(() => {
  reads = [];
  waiting = [];
  const slots = {
    read: vi.fn((slot: Slot, by: string) => {
      reads.push([slot, by]);
      slot.text = `${slot.text}x`;
    }),
    age: () => undefined,
    later: (run: () => void, after: number) => waiting.push({ run, after }),
  } as unknown as Slots;
  soon = createSoon(slots, window);
});

const pass = () => {
  for (const { run } of waiting.splice(0)) run();
};
const typed = { inputType: 'insertText' } as never;

test('what comes together is read once, and as the user’s where any of it was', () => {
  const slot = slotOf('a');
  soon(slot, 'page', typed);
  soon(slot, 'input', typed);
  soon(slot, 'page', typed);
  expect(reads).toEqual([]);
  expect(slot.written).toBe(true);
  pass();
  expect(reads).toEqual([[slot, 'input']]);
  pass();
  expect(reads).toHaveLength(1);
});

test('what the page alone did is read as the page’s', () => {
  const slot = slotOf('a');
  soon(slot, 'page', typed);
  soon(slot, 'page', typed);
  pass();
  expect(reads).toEqual([[slot, 'page']]);
});

test('an editor is read once more, for it may draw the last letter later than the one before', () => {
  const element = document.createElement('div');
  const slot = createSlot({ element, messenger: null, byShape: true });
  soon(slot, 'input', typed);
  pass();
  expect(reads).toHaveLength(1);
  expect(waiting).toMatchObject([{ after: 40 }]);
  pass();
  expect(reads).toEqual([
    [slot, 'input'],
    [slot, 'input'],
  ]);
  expect(waiting).toEqual([]);
});

test('what is erased is read in the same event, however many keys come before the next timer', () => {
  const slot = slotOf('a');
  const erased = { type: 'input', inputType: 'deleteContentBackward' } as never;
  soon(slot, 'input', { type: 'beforeinput', inputType: 'deleteContentBackward' } as never);
  expect(reads).toEqual([]);
  soon(slot, 'input', erased);
  expect(reads).toEqual([[slot, 'input']]);
  pass();
  soon(slot, 'input', erased);
  expect(reads).toHaveLength(2);
});

test('what is written after Enter is read in the same event, before the next Enter', () => {
  const slot = slotOf('a');
  const gesture = { at: 0, revision: 1, gesture: 'Enter', emptied: null, grew: false } as const;
  slot.hold = { ...slot.hold, pending: gesture };
  soon(slot, 'input', { type: 'beforeinput', inputType: 'insertText' } as never);
  expect(reads).toEqual([]);
  soon(slot, 'input', { type: 'input', inputType: 'insertText' } as never);
  expect(reads).toEqual([[slot, 'input']]);
  pass();
  expect(reads).toHaveLength(1);
});

test('of two boxes the first is read when the second is written in', () => {
  const [one, other] = [slotOf('a'), slotOf('b')];
  soon(one, 'input', typed);
  soon(other, 'page', typed);
  expect(reads).toEqual([[one, 'input']]);
  pass();
  expect(reads).toEqual([
    [one, 'input'],
    [other, 'page'],
  ]);
});
