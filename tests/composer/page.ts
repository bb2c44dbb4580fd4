import { vi } from 'vitest';
import { type ComposerApi, startComposer } from '../../lib/composer/start';
import type { FromComposer, Hint, ToComposer } from '../../lib/messages/protocol';
import { converse } from '../../lib/messengers/converse';
import type { Messenger } from '../../lib/messengers/messenger';
import { fakeWaits } from './waits';

/** A hint as the worker gives it. */
export const hint: Hint = {
  card: 'hint',
  pattern: 'absolutes',
  severity: 2,
  span: { start: 0, end: 9 },
  notice: '“you never” leaves no room.',
  question: 'What happened today?',
  rewording: 'Today you did not.',
  about: 'Words that leave no room.',
};

export interface Page {
  readonly life: AbortController;
  /** What the script said to the worker, all of it. */
  readonly said: FromComposer[];
  /** What the worker answers, on the port that is open. */
  answer(message: ToComposer): void;
  /** Gives the last draft that was asked for its verdict. */
  judge(hold: boolean, shown?: Hint | null): void;
  /** What the worker tells every tab. */
  tell(message: unknown): void;
  /** The card's inside, or the mark's; `null` while nothing is shown. */
  root(): ShadowRoot | null;
  /** The port ends, as with a stopped worker. */
  disconnect(): void;
  /** The extension is updated: nothing of it answers any more. */
  vanish(): void;
  readonly connections: () => number;
}

interface PageOptions {
  readonly messengers?: readonly Messenger[];
  readonly mayHold?: boolean;
  /** Some of the texts; of the others a key is its own text. */
  readonly texts?: Readonly<Record<string, string>>;
}

const attach = globalThis.Element?.prototype.attachShadow;

/** Starts the composer script in this document, with a worker that a test speaks for. */
export function startPage({
  messengers = [converse],
  mayHold = true,
  texts = {},
}: PageOptions = {}): Page {
  const said: FromComposer[] = [];
  const hearers = new Set<(message: unknown) => void>();
  let hear: (message: unknown) => void = () => undefined;
  let gone: () => void = () => undefined;
  let connections = 0;
  let id: string | undefined = 'mutual';
  let shadow: ShadowRoot | null = null;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    shadow = attach.call(this, { ...how, mode: 'open' });
    return shadow;
  });
  const runtime: NonNullable<ComposerApi['runtime']> = {
    get id() {
      return id;
    },
    connect() {
      if (!id) throw new Error('Extension context invalidated.');
      connections += 1;
      return {
        onMessage: {
          addListener: (listener) => {
            hear = listener;
          },
        },
        onDisconnect: {
          addListener: (listener) => {
            gone = listener;
          },
        },
        postMessage: (message) => void said.push(structuredClone(message) as FromComposer),
        disconnect: () => undefined,
      };
    },
    onMessage: {
      addListener: (listener) => void hearers.add(listener),
      removeListener: (listener) => void hearers.delete(listener),
    },
  };
  fakeWaits();
  const life = new AbortController();
  const i18n = {
    getMessage: (key: string, more: string[] = []) => texts[key] ?? [key, ...more].join(' '),
  };
  startComposer({ window, api: { runtime, i18n }, messengers, mayHold, life });
  return {
    life,
    said,
    answer: (message) => hear(message),
    judge(hold, shown = hint) {
      const asked = said.filter((one) => one.kind === 'draft').at(-1);
      if (!asked) throw new Error('nothing was asked');
      const { draft, revision } = asked;
      hear({ kind: 'verdict', draft, revision, hint: shown, hold });
    },
    tell: (message) => {
      for (const hearer of hearers) hearer(message);
    },
    root: () => (shadow?.host.isConnected ? shadow : null),
    disconnect: () => gone(),
    vanish() {
      id = undefined;
    },
    connections: () => connections,
  };
}

/** Dispatches an event as the browser itself does after a person's act; `false` where it was kept from the page. */
export function happen<E extends Event>(target: EventTarget, event: E, trusted = true): boolean {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  return target.dispatchEvent(event);
}

const bubbling = { bubbles: true, composed: true, cancelable: true };

/** Puts text into a field or an editable element, as typing does. */
export function type(box: HTMLElement, text: string, data: string | null = ' '): void {
  const how = { ...bubbling, data, inputType: 'insertText' };
  happen(box, new InputEvent('beforeinput', how));
  if (box instanceof HTMLTextAreaElement) box.value = text;
  else box.textContent = text;
  happen(box, new InputEvent('input', how));
}

/** A key pressed and let go; the decisions of the page's view: whether it saw the keydown. */
export function press(
  target: EventTarget,
  key: string,
  more: KeyboardEventInit = {},
  trusted = true,
): boolean {
  const how = { ...bubbling, key, code: key, ...more };
  const passed = happen(target, new KeyboardEvent('keydown', how), trusted);
  happen(target, new KeyboardEvent('keypress', how), trusted);
  happen(target, new KeyboardEvent('keyup', how), trusted);
  return passed;
}

/** A pointer pressed and let go on an element, with its click. */
export function point(target: EventTarget, kinds: readonly string[], trusted = true): boolean[] {
  return kinds.map((kind) => {
    const event = kind.startsWith('pointer')
      ? new PointerEvent(kind, { ...bubbling, isPrimary: true, button: 0, pointerType: 'mouse' })
      : new MouseEvent(kind, { ...bubbling, button: 0, detail: 1 });
    return happen(target, event, trusted);
  });
}

/** All that one click makes. */
export const clickEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;
