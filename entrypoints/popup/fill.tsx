import { render } from 'preact';
import { browser } from 'wxt/browser';
import { inTurn } from '../../components/in-turn';
import { onJournalChange, preparePage } from '../../components/page';
import { Popup } from '../../components/popup/popup';
import type { PopupView } from '../../components/popup/view';
import { t } from '../../lib/i18n';
import { openJournal } from '../../lib/journal/journal';
import { actionsFor } from './actions';
import { loadPopup, type PopupState } from './load';
import { keepUnlocked } from './unlock';

/**
 * Shows the popup and keeps it up to date; `shown` is told of each view once it stands on the page. A history that is
 * `known` to be there, and open to any look, is opened while everything else is asked for.
 */
export async function fillPopup(
  known: boolean,
  shown: (root: HTMLElement, view: PopupView) => void,
): Promise<void> {
  if (known) openJournal().catch(() => undefined);
  const life = new AbortController();
  let state: PopupState = { filter: 'all', stopped: undefined };
  // Asked for at once: the page's own settings are read meanwhile.
  let first: Promise<PopupView> | undefined = loadPopup(state);
  first.catch(() => undefined);
  const root = await preparePage(t('app_name'), life.signal);
  let drawn = false;

  const load = inTurn(async () => {
    const asked = first ?? loadPopup(state);
    first = undefined;
    const view = await asked;
    // Offered once: the next load must not ask again.
    if (!('closed' in view.history)) state = { ...state, stopped: view.history.stopped };
    if (!drawn) root.replaceChildren();
    drawn = true;
    render(<Popup view={view} on={actions} />, root);
    requestAnimationFrame(() => shown(root, view));
  });

  function show(change: Partial<PopupState> = {}): Promise<void> {
    state = { ...state, ...change };
    return load();
  }

  const actions = actionsFor(show);
  keepUnlocked(life.signal);
  const changed = () => void show();
  onJournalChange(changed, life.signal);
  browser.storage.onChanged.addListener(changed);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  await show();
}
