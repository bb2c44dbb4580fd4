import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { oneAtATime } from './one-at-a-time';
import { patternIds } from './reciprocity/pattern';
import { languages } from './reciprocity/reading';

const severity = v.picklist([1, 2, 3, 4]);

/** The shortcut into a hint where the user has set none. */
export const defaultCardKey = 'Alt+ArrowDown';

/** Everything that the user can set; every field has a default, so an older or damaged record still parses. */
export const Settings = v.object({
  /** The user has read the welcome page and agreed; nothing is read before. */
  consent: v.fallback(v.boolean(), false),
  /** The least severity at which a draft is held; 4 never holds. */
  holdFrom: v.fallback(severity, 2),
  hintsPerHour: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)), 3),
  hintsPerDay: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)), 8),
  /** Packs that read; a draft in another language gets no hint and leaves no entry. */
  languages: v.fallback(v.array(v.picklist(languages)), [...languages]),
  patternsOff: v.fallback(v.array(v.picklist(patternIds)), []),
  cardKey: v.fallback(v.pipe(v.string(), v.maxLength(40)), defaultCardKey),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Days that entries are kept before they become monthly sums; 0 keeps them always. */
  keepDays: v.fallback(v.picklist([30, 90, 180, 365, 0]), 180),
  /** Hours (0 to 23) at which morning, afternoon, evening and late evening begin; night begins at 0. */
  partsBegin: v.fallback(
    v.tuple([v.number(), v.number(), v.number(), v.number()]),
    [5, 12, 17, 22],
  ),
  /** No card of the history appears before this day; see model 3c. */
  cardsFrom: v.fallback(v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)), ''),
  /** A draft about self-harm shows one line with the user's own list of help (model 3f.3). */
  calmLine: v.fallback(v.boolean(), false),
  groups: v.fallback(v.boolean(), false),
  /** The popup asks who wrote first, for the card `opener` (model 3c). */
  opener: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof Settings>;

/** Where the settings lie in `storage.local`. */
export const settingsKey = 'settings';
const key = settingsKey;

/** What is stored, with defaults for what is missing or no longer valid. */
export function settingsOf(stored: unknown): Settings {
  return v.parse(Settings, stored ?? {});
}

/** The settings as stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return settingsOf(stored[key]);
}

/** Changes some settings and returns all, one change at a time over all pages and the worker. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return oneAtATime(key, async () => {
    const settings = { ...(await loadSettings()), ...change };
    await browser.storage.local.set({ [key]: settings });
    return settings;
  });
}

/** Calls back with the new settings whenever they change, until the signal aborts. */
export function watchSettings(seen: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) seen(settingsOf(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
