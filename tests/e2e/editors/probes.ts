/** What a page can hear, from its first line on; runs in the page before anything is typed. */
export function listen(): void {
  const told: string[] = [];
  const changed: string[] = [];
  // Numbers go on from one timer, frame or idle time to the next, whoever asked for it.
  const next = () => [
    Number(setTimeout(() => undefined)),
    requestAnimationFrame(() => undefined),
    requestIdleCallback(() => undefined),
  ];
  const first = next();
  const since = () => next().map((number, at) => number - (first[at] ?? 0));
  Object.assign(globalThis, { told, changed, since });
  window.addEventListener('message', () => told.push('a message'));
  window.addEventListener('error', () => told.push('an error'));
  window.addEventListener('unhandledrejection', () => told.push('a rejection'));
  document.addEventListener('securitypolicyviolation', () => told.push('a violation'));
  for (const name of ['mutual', 'composer', 'journal']) {
    new BroadcastChannel(name).onmessage = () => told.push('a broadcast');
  }
  const names = Object.keys(Window.prototype)
    .concat(Object.keys(HTMLElement.prototype), Object.keys(Document.prototype))
    .concat(Object.keys(window))
    .filter((name) => name.startsWith('on'))
    // Listening for it costs every page its raw pointer movements: it is kept back while there is a card only.
    .filter((name) => name !== 'onpointerrawupdate')
    .map((name) => name.slice(2));
  for (const name of new Set(names)) {
    window.addEventListener(
      name,
      (event) => {
        const { target } = event;
        if (!event.isTrusted) told.push(`an untrusted ${name}`);
        if (event.defaultPrevented) told.push(`a prevented ${name}`);
        if (/extension:/.test(new Error('where').stack ?? '')) told.push(`a stack at ${name}`);
        if (target instanceof Element && target.localName.includes('-'))
          told.push(`${name} of the card`);
      },
      true,
    );
  }
  const { editable } = globalThis as unknown as { editable: HTMLElement };
  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) {
      const inside = editable.contains(target);
      // What is written in the editor is the user's; its own attributes are nobody's.
      if (!inside || type === 'attributes')
        changed.push(`${type} ${attributeName} ${target.nodeName}`);
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

/** Everything that a page can look at, by name: it must be the same with the extension and without it. */
export async function probe(extension: string): Promise<Record<string, unknown>> {
  const { editable, told, changed, since } = globalThis as unknown as {
    editable: HTMLElement;
    since: () => number[];
    told: string[];
    changed: string[];
  };
  const root = document.documentElement;
  const namesOf = (element: Element) => [...element.attributes].map(({ name }) => name);
  const keysOf = (object: object) => Reflect.ownKeys(object).map(String).sort();
  const owners = [
    EventTarget,
    Event,
    KeyboardEvent,
    InputEvent,
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    Range,
    Selection,
    MutationObserver,
    History,
    Storage,
    Window,
    Navigator,
  ].map((one) => one.prototype);
  const patched = (owner: object) =>
    keysOf(owner).filter((name) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      return [value, get, set].some(
        (one) =>
          typeof one === 'function' &&
          !/\[native code\]/.test(Function.prototype.toString.call(one)),
      );
    });
  const loads = (path: string) =>
    new Promise<boolean>((done) => {
      const image = new Image();
      image.onload = () => done(true);
      image.onerror = () => done(false);
      image.src = `${extension}${path}`;
    });
  const probes: Record<string, () => unknown> = {
    'children of the root': () => [...root.children].map(({ localName }) => localName),
    'attributes of the root': () => namesOf(root),
    'attributes of the body': () => namesOf(document.body),
    'attributes of the editor': () => namesOf(editable),
    'properties of the editor': () => keysOf(editable),
    'properties of the root': () => keysOf(root),
    'properties of the document': () => keysOf(document),
    elements: () => document.querySelectorAll('*').length,
    'elements without a definition': () => document.querySelectorAll(':not(:defined)').length,
    'comments and texts beside the body': () => root.childNodes.length,
    scripts: () => [...document.scripts].map(({ src }) => new URL(src, location.href).pathname),
    'style sheets': () => document.styleSheets.length,
    'adopted style sheets': () => document.adoptedStyleSheets.length,
    'numbers of timers, frames and idle times': since,
    'what waits to be handled': () =>
      (navigator as { scheduling?: { isInputPending(): boolean } }).scheduling?.isInputPending(),
    'kinds of entries': () =>
      [...new Set(performance.getEntries().map(({ entryType }) => entryType))].filter(
        (kind) => !/event|frame|input|paint|shift|task|visibility/.test(kind),
      ),
    'what the window answers to': () =>
      keysOf(window).filter((name) => /^on/.test(name) && Reflect.get(window, name) !== null),
    'open dialogs and popovers': () => document.querySelectorAll(':modal, :popover-open').length,
    'style of the editor': () => getComputedStyle(editable).cssText,
    fonts: () => document.fonts.size,
    animations: () => document.getAnimations().length,
    highlights: () => (CSS as { highlights?: { size: number } }).highlights?.size,
    'style of the root': () => getComputedStyle(root).cssText,
    resources: () =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    'marks and measures': () =>
      performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    globals: () => keysOf(globalThis),
    prototypes: () => owners.map(keysOf),
    'patched natives': () => [...owners, globalThis, JSON, Reflect, Promise.prototype].map(patched),
    frames: () => window.length,
    history: () => [history.length, history.state],
    title: () => document.title,
    'local storage': () => keysOf(localStorage),
    'session storage': () => keysOf(sessionStorage),
    cookies: () => document.cookie,
    databases: async () => (await indexedDB.databases()).map(({ name }) => name),
    caches: () => caches.keys(),
    'service workers': async () => (await navigator.serviceWorker.getRegistrations()).length,
    focus: () => [document.hasFocus(), document.activeElement === editable],
    selection: () => [getSelection()?.rangeCount, getSelection()?.anchorOffset],
    size: () => [root.scrollWidth, root.scrollHeight, scrollX, scrollY],
    "the extension's own files": async () => [
      await loads('icon/16.png'),
      await loads('manifest.json'),
      await loads('content-scripts/composer.js'),
    ],
    'what was heard': () => told,
    'what was changed': () => changed,
  };
  const seen: Record<string, unknown> = {};
  for (const [name, look] of Object.entries(probes)) seen[name] = await look();
  return seen;
}
