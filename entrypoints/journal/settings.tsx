import type { ComponentChild } from 'preact';
import { SettingsRoom } from '../../components/journal/settings';
import { changeSettings, loadSettings } from '../../lib/settings';
import type { Show } from './rooms';

/** The room of settings. */
export async function loadSettingsRoom(show: Show): Promise<ComponentChild> {
  const looksFor = import('./looks-for').then(({ loadLooksFor }) => loadLooksFor());
  const [settings, found] = await Promise.all([loadSettings(), looksFor]);
  return (
    <SettingsRoom
      settings={settings}
      looksFor={found}
      onChange={(change) => void changeSettings(change).then(show, show)}
    />
  );
}
