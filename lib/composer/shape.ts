const wanted =
  /message|chat|reply|write|type|nachricht|antwort|schreib|mensaje|escrib|respon|mensagem|escrev|écri|messag|répon/i;
/** A single line asks for a name or a code as often: it has to speak of messages. */
const wantedOfLine = /messag|chat|reply|nachricht|antwort|mensaje|respon|mensagem|répon/i;
const unwanted =
  /search|comment|such|buscar|recherch|kommentar|comentar|pesquis|filter|title|subject/i;
const never =
  'input:not([type="text"], :not([type])), [role="searchbox"], [role="combobox"], [aria-multiline="false"], [readonly], [disabled], [aria-readonly="true"], [aria-disabled="true"], .cm-content, .monaco-editor, .monaco-editor textarea, .ace_text-input, .CodeMirror textarea';

/** What says of a box what is to be written in it. */
const names = 'aria-label placeholder aria-placeholder data-placeholder name id';

/** Enough marks of a message box, on a site that no record knows (`messengers.md`, rule 14). */
export function looksLikeComposer(element: HTMLElement): boolean {
  if (element.matches(never) || element.closest('[role="search"], form[action*="search"]')) {
    return false;
  }
  const says = attributes(element, names);
  if (unwanted.test(says)) return false;
  if (element.localName === 'input') return wantedOfLine.test(says) && hasSendControl(element);
  let score = 0;
  if (element.localName === 'textarea') score += 1;
  if (element.getAttribute('role') === 'textbox') score += 1;
  if (element.getAttribute('aria-multiline') === 'true') score += 1;
  if (element.getAttribute('enterkeyhint') === 'send') score += 2;
  if (wanted.test(says)) score += 2;
  if (hasSendControl(element)) score += 2;
  if (element.getAttribute('data-gramm') === 'false') score -= 0.5;
  return score >= 3;
}

/** A box for more than a word or two that asks for nothing else: somebody might write a message there. */
export function isWideBox(element: Element | null): boolean {
  // What is neither a line nor a choice may hold its box where no script sees it: in a closed shadow root.
  if (!element || element.matches(`${never}, input, select, [role="search"] *`)) return false;
  return !unwanted.test(attributes(element, names));
}

const sendWords = /send|senden|enviar|envoyer|absenden|submit/i;

const editable =
  'textarea, [contenteditable="true"], [contenteditable=""], input[type="text"], input:not([type])';

/** A control that says that it sends, in the composer's form or near containers that hold no other box; of some, where given. */
export function hasSendControl(element: HTMLElement, of?: readonly EventTarget[]): boolean {
  let at: HTMLElement | null = element.closest('form') ?? element.parentElement;
  for (let i = 0; at && i < 3; i += 1, at = at.parentElement) {
    for (const other of at.querySelectorAll(editable)) {
      if (other !== element && !element.contains(other)) return false;
    }
    for (const button of at.querySelectorAll('button, a, [role="button"], input[type="submit"]')) {
      if (of && !of.includes(button)) continue;
      const says = attributes(button, 'aria-label title type class id name data-testid');
      if (sendWords.test(`${says} ${button.textContent?.slice(0, 40)}`)) return true;
    }
  }
  return false;
}

function attributes(element: Element, names: string): string {
  return names
    .split(' ')
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
}
