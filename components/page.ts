import { t } from '../lib/i18n';
import { loadSettings, type Settings, watchSettings } from '../lib/settings';

/** Applies the theme of the settings to this page. */
function applyTheme({ theme }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/** Prepares a page: its language, direction, title and theme, which follows the settings. Returns its root. */
export async function preparePage(title: string, signal: AbortSignal): Promise<HTMLElement> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  document.documentElement.lang = t('app_language');
  document.documentElement.dir = t('app_direction');
  document.title = title;
  applyTheme(await loadSettings());
  watchSettings(applyTheme, signal);
  return root;
}

/** Calls back when the history has changed; `erased` where all of it is gone, and to look would make it anew. */
export function onJournalChange(changed: (erased: boolean) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel('journal');
  channel.addEventListener('message', ({ data }) => changed(data === 'erased'));
  signal.addEventListener('abort', () => channel.close());
}
