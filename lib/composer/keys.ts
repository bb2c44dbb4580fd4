/** What a key event says to the hold. */
export function readKey(event: KeyboardEvent) {
  const { key, shiftKey: shift, altKey: alt, repeat } = event;
  return {
    at: event.timeStamp,
    trusted: event.isTrusted,
    press: pressOf(event),
    shift,
    alt,
    ctrl: event.ctrlKey || event.metaKey,
    repeat,
    // 229: an input method has the key. Some set only one of the three marks.
    composing: event.isComposing || event.keyCode === 229 || key === 'Process',
  } as const;
}

function pressOf(event: KeyboardEvent): 'enter' | 'space' | 'erase' | 'other' {
  const { key } = event;
  // A composition's Enter may name no key at all.
  if (key === 'Enter' || event.code === 'NumpadEnter') return 'enter';
  if (key === ' ') return 'space';
  if (key === 'Backspace' || key === 'Delete') return 'erase';
  const ctrl = event.ctrlKey || event.metaKey;
  return ctrl && /^[xz]$/i.test(key) ? 'erase' : 'other';
}
