import { stop } from '../gesture';

/** Copies a text on the user's press; plain http pages have no clipboard but the copy event. */
export async function copyText(window: Window, text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(window, text);
  }
}

function copyByEvent(window: Window, text: string): boolean {
  let done = false;
  const once = new AbortController();
  const how = { capture: true, signal: once.signal };
  window.addEventListener(
    'copy',
    (event) => {
      stop(event);
      event.clipboardData?.setData('text/plain', text);
      done = event.clipboardData !== null;
    },
    how,
  );
  // Chromium copies without a selection only where this was prevented.
  window.addEventListener('beforecopy' as 'copy', (event) => event.preventDefault(), how);
  try {
    window.document.execCommand('copy');
  } finally {
    once.abort();
  }
  return done;
}
