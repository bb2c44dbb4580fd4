/** Things that a page can look at to learn whether an extension is there; each returns what it saw. */
const probes = `{
  windowKeys: () => Object.getOwnPropertyNames(window).toSorted(),
  documentKeys: () => Object.getOwnPropertyNames(document).toSorted(),
  symbols: () => Object.getOwnPropertySymbols(window).map(String),
  htmlAttributes: () => document.documentElement.getAttributeNames(),
  bodyAttributes: () => document.body.getAttributeNames(),
  boxAttributes: () => document.querySelector('textarea').getAttributeNames(),
  boxKeys: () => Object.getOwnPropertyNames(document.querySelector('textarea')),
  elements: () => document.querySelectorAll('*').length,
  rootChildren: () => [...document.documentElement.children].map((one) => one.localName),
  headChildren: () => document.head.children.length,
  sheets: () => document.styleSheets.length,
  adopted: () => document.adoptedStyleSheets.length,
  scripts: () => document.scripts.length,
  frames: () => window.length,
  comments: () => document.createTreeWalker(document, NodeFilter.SHOW_COMMENT).nextNode() === null,
  resources: () => performance.getEntriesByType('resource').map(({ name }) => name),
  marks: () => performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
  custom: () => document.querySelectorAll(':defined').length,
  define: () => String(customElements.define),
  attachShadow: () => String(Element.prototype.attachShadow),
  addEventListener: () => String(EventTarget.prototype.addEventListener),
  preventDefault: () => String(Event.prototype.preventDefault),
  postMessage: () => String(window.postMessage),
  valueGetter: () => String(Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').get),
  fetchText: () => String(window.fetch),
  prototypes: () => ['Element', 'Node', 'EventTarget', 'Event', 'HTMLElement', 'Document', 'Window']
    .map((name) => Object.getOwnPropertyNames(window[name].prototype).length),
  errorStack: () => /extension/.test(new Error('x').stack),
  runtime: () => typeof window.chrome?.runtime + typeof window.browser,
  storageKeys: () => Object.keys(localStorage).length + Object.keys(sessionStorage).length,
  cookies: () => document.cookie,
  databases: async () => (await indexedDB.databases()).length,
  caches: async () => (await caches.keys()).length,
  locks: async () => { const { held, pending } = await navigator.locks.query(); return held.length + pending.length; },
  workers: async () => (await navigator.serviceWorker.getRegistrations()).length,
  selection: () => String(getSelection()),
  active: () => document.activeElement?.localName,
  title: () => document.title,
  language: () => document.documentElement.lang,
  computed: () => getComputedStyle(document.documentElement).cssText.length,
  scroll: () => [scrollX, scrollY, document.documentElement.scrollHeight],
}`;

/** A page that watches from its first line on: what it notices is in \`window.noticed\`. */
export const probingPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>probe</title>
<link rel="icon" href="data:,"><script>
window.noticed = [];
const notice = (what) => window.noticed.push(what);
for (const [holder, name] of [[Element.prototype, 'attachShadow'], [Document.prototype, 'createElement'],
  [EventTarget.prototype, 'dispatchEvent'], [window, 'postMessage'], [HTMLElement.prototype, 'focus'],
  [Node.prototype, 'appendChild'], [Element.prototype, 'append'], [window, 'fetch']]) {
  const original = holder[name];
  holder[name] = function (...all) { notice(name); return original.apply(this, all); };
}
window.addEventListener('message', () => notice('message'));
window.addEventListener('error', () => notice('error'));
window.addEventListener('unhandledrejection', () => notice('rejection'));
document.addEventListener('securitypolicyviolation', () => notice('violation'));
const observer = new MutationObserver((records) => {
  for (const { target, type, addedNodes } of records) {
    notice(type + ' ' + target.nodeName + ' ' + [...addedNodes].map((one) => one.nodeName));
  }
});
// The parser's own nodes are no news.
window.addEventListener('load', () => observer.observe(document,
  { subtree: true, childList: true, attributes: true, characterData: true }));
window.probes = ${probes};
window.probe = async () => {
  const seen = {};
  for (const [name, look] of Object.entries(window.probes)) seen[name] = JSON.stringify(await look());
  return seen;
};
</script></head><body><converse-chat jid="sam@localhost"><textarea class="chat-textarea"></textarea></converse-chat>
</body></html>`;

/** A page that does all it can to disturb; it still sends at Enter and counts what it sends. */
export const hostilePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>hostile</title>
<link rel="icon" href="data:,"><script>
window.sent = [];
const attachShadow = Element.prototype.attachShadow;
window.shadows = 0;
Element.prototype.attachShadow = function (how) { window.shadows++; return attachShadow.call(this, { ...how, mode: 'open' }); };
const broken = () => { throw new Error('broken on purpose'); };
for (const name of ['map', 'filter', 'find', 'includes', 'push', 'at', 'some']) {
  const original = Array.prototype[name];
  window['own_' + name] = original;
}
window.breakGlobals = () => {
  for (const name of ['closest', 'matches', 'querySelector', 'querySelectorAll', 'getAttribute', 'getBoundingClientRect']) {
    Element.prototype[name] = broken;
  }
  for (const name of ['map', 'filter', 'find', 'includes', 'some', 'flatMap', 'join']) Array.prototype[name] = broken;
  Object.defineProperty(Node.prototype, 'isConnected', { get: broken });
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  Object.defineProperty(HTMLTextAreaElement.prototype, 'selectionStart', { get: broken });
  Event.prototype.composedPath = broken;
  String.prototype.trim = broken;
  RegExp.prototype.exec = broken;
  JSON.stringify = broken;
  window.WeakMap = window.Map = window.Set = window.Promise = undefined;
  window.setTimeout = window.requestAnimationFrame = broken;
  window.crypto.getRandomValues = broken;
  window.CSSStyleSheet = undefined;
};
</script></head><body><converse-chat jid="sam@localhost"><ol></ol>
<form><textarea class="chat-textarea" rows="3" cols="60"></textarea>
<button type="button" class="send-button" data-action="sendMessage">Send</button></form></converse-chat>
<script>
const box = document.querySelector('textarea');
const send = () => {
  if (box.value === '') return;
  window.sent[window.sent.length] = box.value;
  box.value = '';
};
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
window.type = (text) => {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
};
window.press = (target = box) => {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    target.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true, cancelable: true }));
  }
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, isPrimary: true, button: 0 }));
  document.querySelector('button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
};
// Events that the browser itself makes for a page, and calls trusted.
window.forge = (words) => {
  box.focus();
  document.execCommand('insertText', false, words);
  document.execCommand('insertParagraph');
  document.querySelector('button').click();
  box.form.requestSubmit();
  box.value = '';
  box.blur();
};
box.form.addEventListener('submit', (event) => {
  event.preventDefault();
  window.submits = (window.submits ?? 0) + 1;
  send();
});
</script></body></html>`;
