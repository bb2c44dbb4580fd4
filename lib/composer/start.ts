import { connectComposer, type Runtime } from '../messages/composer';
import type { Hush, Retire } from '../messages/protocol';
import type { Messenger } from '../messengers/messenger';
import { textName } from '../text-names';
import { createCard } from './card/card';
import type { CardKey } from './card/say';
import { addressOf } from './find';
import { createSlots, type Slots } from './slots';
import { watchComposer } from './watch';

/** What of the browser's extension API the script uses; it may lose all of it at any moment. */
export interface ComposerApi {
  readonly runtime?: Runtime & {
    readonly onMessage: {
      addListener(heard: (message: unknown) => void): void;
      removeListener(heard: (message: unknown) => void): void;
    };
  };
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
}

export interface StartOptions {
  readonly window: Window;
  readonly api: ComposerApi;
  readonly messengers: readonly Messenger[];
  /** False in a tab that was open before: there the script only watches. */
  readonly mayHold: boolean;
  /** Aborted from outside, or by the script itself once the extension is gone. */
  readonly life: AbortController;
}

/** Watch, ask, show: everything that happens at a composer, until `life` ends, within that very event. */
export function startComposer(options: StartOptions): void {
  const { window, api, messengers, mayHold, life } = options;
  const { signal } = life;
  const retire = () => life.abort();

  const runtime = () => {
    try {
      return api.runtime;
    } catch {
      return undefined;
    }
  };
  const say = (key: CardKey, ...substitutions: string[]) => {
    try {
      return api.i18n.getMessage(textName(key), substitutions);
    } catch {
      return '';
    }
  };
  const rightToLeft = api.i18n.getMessage(textName('app_direction')) === 'rtl';
  const language = api.i18n.getMessage(textName('app_language'));
  const card = createCard({ window, say, language, rightToLeft, signal });
  const connection = connectComposer({
    window,
    runtime,
    signal,
    verdict: (verdict) => slots.hear(verdict),
    settings: ({ cardKey }) => card.setKey(cardKey),
    gone: retire,
  });
  const slots: Slots = createSlots({ window, connection, card, signal, mayHold });
  const alive = () => runtime()?.id !== undefined;
  watchComposer({ window, messengers, slots, card, signal, alive, gone: retire });

  const heard = (message: unknown) => {
    if (isKind(message, 'hush')) slots.hush();
    if (
      isKind(message, 'retire') &&
      message.addresses.some((one) => new RegExp(one).test(addressOf(window).href))
    )
      retire();
  };
  runtime()?.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    try {
      runtime()?.onMessage.removeListener(heard);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

function isKind<K extends (Retire | Hush)['kind']>(
  message: unknown,
  kind: K,
): message is Extract<Retire | Hush, { kind: K }> {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === kind
  );
}
