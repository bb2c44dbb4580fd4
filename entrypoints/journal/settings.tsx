import type { ComponentChild } from 'preact';
import { SettingsRoom } from '../../components/journal/settings';
import { chooseCountryOf, loadHelp, storeHelp } from '../../lib/help';
import { changeSettings, loadSettings, type Settings } from '../../lib/settings';
import type { Show } from './rooms';

async function keep(change: Partial<Settings>): Promise<void> {
  await changeSettings(change);
  // A list is there from the first moment; the choice stands beside the switch.
  if (change.calmLine) await chooseCountryOf(navigator.language);
}

/** The room of settings. */
export async function loadSettingsRoom(show: Show): Promise<ComponentChild> {
  const looksFor = import('./looks-for').then(({ loadLooksFor }) => loadLooksFor());
  const [settings, found, help] = await Promise.all([loadSettings(), looksFor, loadHelp()]);
  return (
    <SettingsRoom
      settings={settings}
      looksFor={found}
      help={{
        ...help,
        onCountry: (country) => void storeHelp({ ...help, country }).then(show, show),
      }}
      onChange={(change) => void keep(change).then(show, show)}
    />
  );
}
