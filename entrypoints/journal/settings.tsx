import type { ComponentChild } from 'preact';
import { SettingsRoom } from '../../components/journal/settings';
import { changeSettings, loadSettings } from '../../lib/settings';
import type { Show } from './rooms';

/** The room of settings. */
export async function loadSettingsRoom(show: Show): Promise<ComponentChild> {
  const settings = await loadSettings();
  return (
    <SettingsRoom
      settings={settings}
      phrases={{}}
      onChange={(change) => void changeSettings(change).then(show)}
    />
  );
}
