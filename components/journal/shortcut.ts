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

/** With Ctrl or Meta browsers and editors have nearly all; with Alt as well it writes a sign on many keyboards. */
const takenWithCtrl =
  /^(?:Key|Digit|Numpad|Arrow|F\d|Home|End|Page|Insert|Minus|Equal|Bracket|Comma|Backquote)/;
/** Back, forward, the start page, tabs by number, signs by number, menus, the address, and the key that hides all cards. */
const takenWithAlt = /^(?:Arrow(?:Left|Right)|Home|End|F\d|Digit|Numpad|Key[ABDEFHIT])/;

/** Whether the browser or writing needs a shortcut that was pressed. */
export function isTaken({ code, ctrlKey, metaKey }: Pressed): boolean {
  return (ctrlKey || metaKey ? takenWithCtrl : takenWithAlt).test(code);
}
