const gap = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly isAbove: boolean;
}

/** With less room than this a side is no place for the card (CSS pixels). */
const least = 64;

/**
 * Where the card stands: above the composer, below where there is no room, never over it (CSS pixels). The side where it
 * stood before is kept: what opens in it is scrolled there, and nothing that lay beside it is covered.
 */
export function placeCard(
  composer: Box,
  card: Size,
  view: Size,
  rightToLeft: boolean,
  before?: boolean,
): Place {
  const above = composer.top - 2 * gap;
  const below = view.height - composer.bottom - 2 * gap;
  const stays = (before ? above : below) < least ? undefined : before;
  const isAbove = stays ?? (card.height <= above || above >= below);
  const maxHeight = Math.max(isAbove ? above : below, least);
  const height = Math.min(card.height, maxHeight);
  const top = isAbove ? composer.top - gap - height : composer.bottom + gap;
  const wanted = rightToLeft ? composer.right - card.width : composer.left;
  const left = Math.max(gap, Math.min(wanted, view.width - card.width - gap));
  return { left, top: Math.max(0, top), maxHeight, isAbove };
}

/** Where the mark stands: on the composer's upper edge at the end of its line, outside the text. */
export function placeMark(
  composer: Box,
  size: number,
  view: Size,
  rightToLeft: boolean,
): { readonly left: number; readonly top: number } {
  const above = composer.top >= size;
  const top = above ? composer.top - size : Math.min(composer.bottom, view.height - size);
  const wanted = rightToLeft ? composer.left : composer.right - size;
  return { left: Math.max(0, Math.min(wanted, view.width - size)), top };
}
