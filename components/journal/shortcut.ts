type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

const modifierCodes = /^(?:Alt|Control|Shift|Meta|OS)(?:Left|Right)?$/;
/** What pages and readers of the screen need for themselves. */
const kept = new Set(['Tab', 'Escape', 'Enter', 'Space', 'Backspace', 'Delete']);

/** The shortcut that was pressed, as `Alt+ArrowDown`; undefined for a lone key, which would be lost for typing. */
export function shortcutOf(event: Pressed): string | undefined {
  const { code } = event;
  if (code === '' || modifierCodes.test(code) || kept.has(code)) return undefined;
  if (!event.altKey && !event.ctrlKey && !event.metaKey) return undefined;
  return [
    ...(event.altKey ? ['Alt'] : []),
    ...(event.ctrlKey ? ['Ctrl'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    ...(event.metaKey ? ['Meta'] : []),
    code,
  ].join('+');
}
