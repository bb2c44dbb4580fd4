import { defineContentScript } from 'wxt/utils/define-content-script';
import { type ComposerApi, startComposer } from '../../lib/composer/start';
import type { Messenger } from '../../lib/messengers/messenger';

declare global {
  /** Set in the script's own world by the small files that are registered before it. */
  var mutualMessengers: readonly Messenger[] | undefined;
  /** The tab was open before the site was switched on: its page may listen ahead of this script. */
  var mutualLate: boolean | undefined;
  /** The script that already runs in this frame. */
  var mutualComposer: { readonly alive: () => boolean; readonly retire: () => void } | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  world: 'ISOLATED',
  main() {
    // No polyfill: both browsers give promises here, and the script stays small.
    const scope = globalThis as unknown as Record<'browser' | 'chrome', ComposerApi | undefined>;
    const api = scope.browser ?? scope.chrome;
    // Injected twice, the first one stays; one that lost its extension makes room.
    if (!api || globalThis.mutualComposer?.alive()) return;
    globalThis.mutualComposer?.retire();
    const life = new AbortController();
    startComposer({
      window,
      api,
      messengers: globalThis.mutualMessengers ?? [],
      mayHold: globalThis.mutualLate !== true,
      life,
    });
    const id = api.runtime?.id;
    globalThis.mutualComposer = {
      alive: () => api.runtime?.id === id && id !== undefined && !life.signal.aborted,
      retire: () => life.abort(),
    };
  },
});
