import { expect, test } from 'vitest';
import { keyMatches, keyName } from '../../lib/composer/card/key';
import { placeCard, placeMark } from '../../lib/composer/card/place';

const view = { width: 1000, height: 800 };
const card = { width: 320, height: 140 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function overlaps(composer: ReturnType<typeof box>, size = card, rightToLeft = false): boolean {
  const { left, top, maxHeight } = placeCard(composer, size, view, rightToLeft);
  const height = Math.min(size.height, maxHeight);
  const apart = top + height <= composer.top || top >= composer.bottom;
  return !apart && left < composer.right && left + size.width > composer.left;
}

test('the card stands above the composer, and below where there is no room', () => {
  expect(placeCard(box(200, 700, 500, 60), card, view, false)).toMatchObject({
    left: 200,
    top: 552,
  });
  expect(placeCard(box(200, 20, 500, 60), card, view, false)).toMatchObject({ left: 200, top: 88 });
});

test('wherever the composer stands, the card is on the page and never over the draft', () => {
  for (let top = 0; top <= 740; top += 20) {
    for (const height of [30, 60, 200]) {
      for (const left of [0, 300, 900]) {
        for (const rightToLeft of [false, true]) {
          const composer = box(left, top, 100, height);
          const placed = placeCard(composer, card, view, rightToLeft);
          expect(placed.left).toBeGreaterThanOrEqual(8);
          expect(placed.left + card.width).toBeLessThanOrEqual(view.width - 8);
          if (top > 100 || top + height < 700)
            expect(overlaps(composer, card, rightToLeft)).toBe(false);
        }
      }
    }
  }
});

test('a card that grows stays on the side where it stood, as long as there is room at all', () => {
  const placeOf = (top: number, height: number, before?: boolean) =>
    placeCard(box(200, top, 500, 60), { width: 320, height }, view, false, before);
  for (const top of [120, 300]) {
    expect(placeOf(top, 90).isAbove).toBe(true);
    // Not asked to stay, a longer card goes below.
    expect(placeOf(top, 400).isAbove).toBe(false);
    const stayed = { isAbove: true, maxHeight: top - 16, top: 8 };
    expect(placeOf(top, 400, true)).toMatchObject(stayed);
    expect(placeOf(top, 90, false).isAbove).toBe(false);
  }
  expect(placeOf(79, 400, true).isAbove).toBe(false);
  expect(placeOf(80, 400, true).isAbove).toBe(true);
  expect(placeOf(676, 400, false).isAbove).toBe(true);
  expect(placeOf(660, 400, false).isAbove).toBe(false);
});

test('it begins at the right edge where one writes from right to left', () => {
  expect(placeCard(box(200, 700, 500, 60), card, view, true).left).toBe(380);
  expect(placeMark(box(200, 700, 500, 60), 24, view, true).left).toBe(200);
});

test('the mark stands at the upper edge, outside the text', () => {
  expect(placeMark(box(200, 700, 500, 60), 24, view, false)).toEqual({ left: 676, top: 676 });
  expect(placeMark(box(200, 0, 500, 60), 24, view, false).top).toBe(60);
});

test('the shortcut is its modifiers and its key, and no more', () => {
  const none = { altKey: false, ctrlKey: false, shiftKey: false, metaKey: false };
  const down = { ...none, code: 'ArrowDown', key: 'ArrowDown' };
  expect(keyMatches({ ...down, altKey: true }, 'Alt+ArrowDown')).toBe(true);
  expect(keyMatches(down, 'Alt+ArrowDown')).toBe(false);
  expect(keyMatches({ ...down, altKey: true, shiftKey: true }, 'Alt+ArrowDown')).toBe(false);
  expect(keyName('Alt+ArrowDown')).toBe('Alt+Down');
  expect(keyName('Ctrl+Shift+KeyH')).toBe('Ctrl+Shift+H');
});
