import type { ComponentChild } from 'preact';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Help } from '../../components/journal/help';
import { HelpLists, helpLists } from '../../components/journal/help-lines';
import type { Show } from './rooms';

const key = 'help';
const Stored = v.fallback(
  v.object({ country: v.fallback(v.string(), ''), lists: v.fallback(HelpLists, {}) }),
  { country: '', lists: {} },
);

/** The room of help and about; the country and the user's own lists stay on this device. */
export async function loadHelp(show: Show): Promise<ComponentChild> {
  const stored = v.parse(Stored, (await browser.storage.local.get(key))[key] ?? {});
  const store = (change: Partial<typeof stored>) =>
    void browser.storage.local.set({ [key]: { ...stored, ...change } }).then(show, show);
  return (
    <Help
      lists={{ ...helpLists, ...stored.lists }}
      country={stored.country}
      version={browser.runtime.getManifest().version}
      onCountry={(country) => store({ country })}
      onWrite={(country, text) => {
        const { [country]: _old, ...rest } = stored.lists;
        store({ lists: text.trim() === '' ? rest : { ...rest, [country]: text.trim() } });
      }}
    />
  );
}
