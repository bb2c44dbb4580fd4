import type { ComponentChild } from 'preact';
import { SettingsRoom } from '../../components/journal/settings';
import { changeSettings, loadSettings } from '../../lib/settings';
import type { Show } from './rooms';

/** The room of settings. */
export async function loadSettingsRoom(show: Show): Promise<ComponentChild> {
  const [settings, { looksFor }] = await Promise.all([loadSettings(), import('./looks-for')]);
  return (
    <SettingsRoom
      settings={settings}
      looksFor={looksFor}
      onChange={(change) => void changeSettings(change).then(show, show)}
    />
  );
}
