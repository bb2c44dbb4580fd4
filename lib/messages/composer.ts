import { callOff, type Wait, wait } from '../composer/wait';
import type { EntryId } from '../journal/schema';
import type {
  ComposerSettings,
  FromComposer,
  Place,
  portName as protocolName,
  ToComposer,
} from './protocol';

// The value of `protocol.ts`, without its schemas: this file runs in every messenger's tab.
const portName = 'composer' satisfies typeof protocolName;

/** An answer later than this means that the port is dead, as Chromium's is after a BFCache restore (ms). */
const late = [500, 500, 1000, 2000] as const;
/** A port that was quiet this long may have no worker behind it (ms). */
const quiet = 20_000;
/** A send that the worker never confirmed is given up after this many ports. */
const maxTries = 6;

export type Verdict = Extract<ToComposer, { kind: 'verdict' }>;
type Message<K extends FromComposer['kind']> = Extract<FromComposer, { kind: K }>;
type Ask = Message<'draft'>;

interface Port {
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(gone: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** What the browser gives an extension's script; `undefined` once the extension is gone. */
export interface Runtime {
  readonly id?: string | undefined;
  connect(how: { name: string }): Port;
}

export interface ConnectOptions {
  readonly window: Window;
  readonly runtime: () => Runtime | undefined;
  readonly signal: AbortSignal;
  readonly verdict: (verdict: Verdict) => void;
  readonly settings: (settings: ComposerSettings) => void;
  /** The extension was removed, disabled or updated. */
  readonly gone: () => void;
}

/** The script's side of the port: a cache that can be lost at any moment and is made again when needed. */
export interface Connection {
  /** Wakes the worker, when it may be asleep, so that it is ready at the first words. */
  wake(place: Place): void;
  /** Asks for a verdict; of drafts that wait, only the newest is asked for. */
  ask(draft: EntryId, revision: number, text: string, place: Place): void;
  /** Reports a send until the worker has confirmed it; `text` is only given when the worker has lost it. */
  sent(sent: Omit<Message<'sent'>, 'kind' | 'at'>, text: string): void;
  tell(message: Message<'left' | 'held' | 'choice' | 'keep' | 'health'>): void;
}

/** Connects to the worker when there is something to say; `signal` ends it. */
export function connectComposer(options: ConnectOptions): Connection {
  const { window, signal } = options;
  let port: Port | null = null;
  let spoken = Number.NEGATIVE_INFINITY;
  let asked: Ask | null = null;
  let waiting: Ask | null = null;
  let woken: Place | null = null;
  /** Whose conversation the worker was told to be open. */
  let told: Place['identity'] = null;
  let tries = 0;
  let timer: Wait = null;
  /** Told to a port that turned out to be dead. */
  let unheard: FromComposer[] = [];
  const sends = new Map<
    EntryId,
    { sent: Message<'sent'>; ask: Ask; tries: number; failed: boolean }
  >();

  const now = () => window.performance.now();

  function open(): Port | null {
    if (port) return port;
    if (signal.aborted) return null;
    try {
      const runtime = options.runtime();
      if (!runtime?.id) throw new Error('gone');
      const opened = runtime.connect({ name: portName });
      opened.onMessage.addListener((message) => {
        if (port === opened) hear(message as ToComposer);
      });
      opened.onDisconnect.addListener(() => {
        if (!options.runtime()?.id) options.gone();
        else if (port === opened) lost();
      });
      port = opened;
    } catch {
      // "Extension context invalidated": nothing of this script has a meaning any more.
      options.gone();
    }
    return port;
  }

  function post(message: FromComposer): void {
    spoken = now();
    try {
      open()?.postMessage(message);
    } catch {
      drop();
      if (!options.runtime()?.id) {
        options.gone();
        return;
      }
      if (!isRepeated(message)) unheard.push(message);
      // What the dead port owed is asked of a new one, as soon as what runs now is done.
      timer = wait(lost, 0);
    }
  }

  function drop(): void {
    const old = port;
    port = null;
    timer = callOff(timer);
    try {
      old?.disconnect();
    } catch {
      // It was gone already.
    }
  }

  /** The port died: what was not answered is asked again on a new one. */
  function lost(): void {
    drop();
    const newest = waiting ?? asked;
    waiting = asked = null;
    const untold = unheard;
    unheard = [];
    if (!newest && !owed() && untold.length === 0) return;
    tries += 1;
    if (tries > late.length) {
      // The worker does not answer. The next words, or the next focus, try again.
      woken = null;
      return;
    }
    if (woken && !newest) post({ kind: 'wake', place: woken });
    if (newest) put(newest);
    for (const message of untold) post(message);
    repeatSends();
    expect();
  }

  function repeatSends(): void {
    for (const [id, one] of sends) {
      one.tries += 1;
      if (one.tries > maxTries) sends.delete(id);
      else post(one.sent);
      one.failed = false;
    }
  }

  /** An answer is owed. */
  function owed(): boolean {
    return asked !== null || woken !== null || [...sends.values()].some(({ failed }) => !failed);
  }

  function put(ask: Ask): void {
    asked = ask;
    post(ask);
    expect();
  }

  /** Something must be heard in time. */
  function expect(): void {
    if (timer || !port) return;
    timer = wait(
      () => {
        timer = null;
        if (owed()) lost();
      },
      late[Math.min(tries, late.length - 1)] ?? 0,
    );
  }

  function heard(): void {
    tries = 0;
    timer = callOff(timer);
  }

  function hear(message: ToComposer): void {
    heard();
    switch (message.kind) {
      case 'awake':
        woken = null;
        options.settings(message.settings);
        break;
      case 'verdict': {
        if (asked?.draft === message.draft && asked.revision === message.revision) asked = null;
        options.verdict(message);
        const next = waiting;
        waiting = null;
        if (next && !asked) put(next);
        else waiting = next;
        break;
      }
      case 'recorded':
        sends.delete(message.entry);
        break;
      case 'failed': {
        // The history cannot be written now: the next wake tries again.
        const one = sends.get(message.entry);
        if (one) one.failed = true;
        break;
      }
      case 'unknown': {
        const one = sends.get(message.entry);
        if (!one) break;
        one.tries += 1;
        if (one.tries > maxTries) sends.delete(message.entry);
        else {
          post(one.ask);
          post(one.sent);
        }
        break;
      }
    }
    if (owed()) expect();
  }

  const connection: Connection = {
    wake(place) {
      const fresh = port && now() - spoken < quiet;
      // Another conversation is told at once: what the popup chooses is for the one that is open.
      if (fresh && place.identity === told) return;
      if (!fresh) {
        if (port) drop();
        tries = 0;
      }
      woken = place;
      told = place.identity;
      post({ kind: 'wake', place });
      if (!fresh) repeatSends();
      expect();
    },
    ask(draft, revision, text, place) {
      const ask: Ask = { kind: 'draft', draft, revision, text, place };
      if (asked) waiting = ask;
      else put(ask);
    },
    sent(sent, text) {
      const { draft, revision, place } = sent;
      const message = { kind: 'sent', ...sent, at: Date.now() } as const;
      const ask: Ask = { kind: 'draft', draft, revision, text, place };
      sends.set(sent.entry, { sent: message, ask, tries: 0, failed: false });
      if (waiting?.draft === draft) {
        // Its last words were not asked for yet; the port keeps the order.
        asked = waiting;
        waiting = null;
        post(asked);
      }
      post(message);
      expect();
    },
    tell: post,
  };

  const page = { signal };
  window.addEventListener('pagehide', drop, page);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      tries = 0;
      lost();
    },
    page,
  );
  signal.addEventListener('abort', drop);
  return connection;
}

/** Kept until it is answered, and so told again by itself. */
function isRepeated({ kind }: FromComposer): boolean {
  return kind === 'draft' || kind === 'sent' || kind === 'wake';
}

/** 128 random bits in base64url; plain http pages have no `randomUUID`. */
export function newEntryId(): EntryId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22) as EntryId;
}
