import { browser } from 'wxt/browser';
import { textName } from './text-names';

/** A text of `public/_locales/en/messages.json`; a key that is missing there does not compile. */
export type MessageKey = keyof typeof import('../public/_locales/en/messages.json');

/** Looks a text up and fills in `$1`, `$2` … in order. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

type Find = (key: string, substitutions: string[]) => string;

/** The text in the user's language, or its key where the locale lacks it. */
export const t: Translate = (key, ...substitutions) =>
  (browser.i18n.getMessage as Find)(textName(key), substitutions) || key;
