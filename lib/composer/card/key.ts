type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

/** Whether an event is a shortcut such as `Alt+ArrowDown`: modifiers, then `KeyboardEvent.code`. */
export function keyMatches(event: Pressed, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const code = parts.pop();
  return (
    (event.code === code || event.key === code) &&
    event.altKey === parts.includes('Alt') &&
    event.ctrlKey === parts.includes('Ctrl') &&
    event.shiftKey === parts.includes('Shift') &&
    event.metaKey === parts.includes('Meta')
  );
}

/** The shortcut as a person reads it: `Alt+Down`. */
export function keyName(shortcut: string): string {
  return shortcut.replace(/\b(?:Arrow|Key|Digit)(?=[A-Z0-9])/g, '');
}
