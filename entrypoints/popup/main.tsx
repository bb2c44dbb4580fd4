import { render } from 'preact';
import { browser } from 'wxt/browser';
import { inTurn } from '../../components/in-turn';
import { onJournalChange, preparePage } from '../../components/page';
import { Popup } from '../../components/popup/popup';
import '../../components/style.css';
import './popup.css';
import { t } from '../../lib/i18n';
import { actionsFor } from './actions';
import { loadPopup, type PopupState } from './load';
import { keepUnlocked } from './unlock';

const life = new AbortController();
const root = await preparePage(t('app_name'), life.signal);

let state: PopupState = { filter: 'all', stopped: undefined };

const load = inTurn(async () => {
  const view = await loadPopup(state);
  // Offered once: the next load must not ask again.
  if (!('closed' in view.history)) state = { ...state, stopped: view.history.stopped };
  render(<Popup view={view} on={actions} />, root);
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
