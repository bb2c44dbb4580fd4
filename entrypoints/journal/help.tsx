import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { Help } from '../../components/journal/help';
import { loadHelp as loadStored, storeHelp } from '../../lib/help';
import type { Show } from './rooms';

/** The room of help and about; the country and the user's own lists stay on this device. */
export async function loadHelp(show: Show): Promise<ComponentChild> {
  const { country, lists } = await loadStored();
  return (
    <Help
      lists={lists}
      country={country}
      version={browser.runtime.getManifest().version}
      onCountry={(next) => void storeHelp({ country: next, lists }).then(show, show)}
      onWrite={(code, text) => {
        const { [code]: _old, ...rest } = lists;
        const written = text.trim();
        const next = written === '' ? rest : { ...rest, [code]: written };
        void storeHelp({ country, lists: next }).then(show, show);
      }}
    />
  );
}
