import { parentOf } from './tree';

const wanted =
  /write|type|schreib|escrib|escrev|écri|messag|chat|reply|nachricht|antwort|mensa[jg]|respon|répon/i;
/** A single line asks for a name or a code as often: it has to speak of messages. */
const wantedOfLine = /messag|chat|reply|nachricht|antwort|mensa[jg]|respon|répon/i;
const unwanted = /search|[ck]omm?ent|such|buscar|recherch|pesquis|filter|title|subject/i;
const never =
  'input:not([type="text"], :not([type])), [role="searchbox"], [role="combobox"], [aria-multiline="false"], [readonly], [disabled], [aria-readonly="true"], [aria-disabled="true"], .cm-content, .ace_text-input, :is([role="search"], form[action*="search"], .monaco-editor, .CodeMirror) *';

/** What says of a box what is to be written in it. */
function saysOf(element: Element): string {
  return ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'name', 'id']
    .map((name) => element.getAttribute(name))
    .join(' ');
}

/**
 * Enough marks of a message box, on a site that no record knows (`messengers.md`, rule 14); `false` where it may be one
 * all the same, `null` where it is none.
 */
export function looksLikeComposer(element: HTMLElement): boolean | null {
  if (element.matches(never)) return null;
  const says = saysOf(element);
  if (unwanted.test(says)) return null;
  const wants = wanted.test(says);
  const sends = hasSendControl(element) === true;
  // A single line without a mark of either is asked for anything.
  if (element.localName === 'input')
    return wants || sends ? sends && wantedOfLine.test(says) : null;
  return wants || sends || element.getAttribute('enterkeyhint') === 'send';
}

/** A box for more than a word or two that asks for nothing else: somebody might write a message there. */
export function isWideBox(element: Element | null): boolean {
  // What is neither a line nor a choice may hold its box where no script sees it: in a closed shadow root.
  if (!element || element.matches(`${never}, input, select`)) return false;
  return !unwanted.test(saysOf(element));
}

const sendWords = /send|enviar|envoyer|submit/i;

// What no key reaches is a client's own: it measures the lines of its box there, or keeps the text of another.
const editable =
  'textarea:not([tabindex="-1"]), [contenteditable="true"], [contenteditable=""], input[type="text"], input:not([type], :disabled)';
const controls = 'button, a, [role="button"], input[type="submit"]';
/** Many a client draws its control of plain boxes and pictures. */
const icons = '[class*="send" i]:not([class*="sender" i]), [id*="send" i]';

/** So far out a composer's own control may lie: editors come in many boxes. */
const mostLevels = 12;
/** What holds more controls than this holds the messages too. */
const mostControls = 99;

/**
 * A control that says that it sends, in the composer's form or the nearest container that has one and no other box; of
 * some, where given. Where one of these lies as near and says nothing at all, the markup by which it is known again.
 */
export function hasSendControl(
  element: HTMLElement,
  of?: readonly EventTarget[],
): boolean | string {
  let at = outOf(element);
  for (let left = mostLevels; at && left > 0; left -= 1, at = outOf(at)) {
    for (const other of at.querySelectorAll(editable)) {
      if (other !== element && !element.contains(other) && other.checkVisibility()) return false;
    }
    const parts = [...at.querySelectorAll<HTMLElement>(`${controls}, ${icons}`)];
    if (parts.length > mostControls) return false;
    const found = parts.map(sendControl).filter((one) => one && !one.contains(element));
    if (found[0]) return found.some((one) => !of || of.includes(one as Element));
    // The last of a path is the window.
    const pressed = of?.slice(0, -1).find((one) => at?.contains(one as Node)) as HTMLElement;
    if (pressed) return !element.contains(pressed) && !pressed.contains(element) && signOf(pressed);
  }
  return false;
}

/** The parent, and from the page of a frame the frame. */
function outOf(element: Element): Element | null {
  return parentOf(element) ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** The markup of what was pressed, where it says nothing. */
function signOf(pressed: HTMLElement): string | false {
  const control = pressed.closest<HTMLElement>(controls) ?? pressed;
  const says = [control.ariaLabel, control.title, control.textContent].join('');
  return !/\p{L}/u.test(says) && control.outerHTML;
}

/** The control that an element is or belongs to, where it says that it sends. */
function sendControl(part: Element): Element | null {
  const says = [...part.attributes].map(({ name, value }) => name !== 'href' && value);
  if (!sendWords.test(`${says} ${part.textContent?.slice(0, 40)}`)) return null;
  const control = part.closest(controls) ?? part.closest('svg');
  if (control) return control;
  // A box around others is none.
  return part.querySelector(`${controls}, ${editable}`) ? null : part;
}
