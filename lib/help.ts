import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** One country's list: lines of text that the user may rewrite. */
export const HelpLists = v.record(v.string(), v.pipe(v.string(), v.maxLength(4000)));
export type HelpLists = v.InferOutput<typeof HelpLists>;

/** Public help lines by ISO 3166 country, as first written down; the user's own text replaces them. */
const helpLists: HelpLists = {
  AT: 'Emergency: 112\nFrauenhelpline: 0800 222 555\nTelefonSeelsorge: 142\nRat auf Draht (young people): 147',
  AU: 'Emergency: 000\n1800RESPECT: 1800 737 732\nLifeline: 13 11 14\nKids Helpline (young people): 1800 55 1800',
  BR: 'Emergency: 190\nLigue 180: 180\nCVV: 188\nDisque 100 (young people): 100',
  CA: 'Emergency: 911\nSuicide Crisis Helpline: 988\nKids Help Phone (young people): 1-800-668-6868',
  CH: 'Emergency: 112\nDie Dargebotene Hand: 143\nPro Juventute (young people): 147',
  DE: 'Emergency: 112\nHilfetelefon: 116 016\nTelefonSeelsorge: 0800 111 0 111\nNummer gegen Kummer (young people): 116 111',
  ES: 'Emergency: 112\nViolence: 016\nSuicide: 024\nANAR (young people): 116 111',
  FR: 'Emergency: 112\nViolences: 3919\nSuicide: 3114\nEnfance en danger (young people): 119',
  GB: 'Emergency: 999\nNational Domestic Abuse Helpline: 0808 2000 247\nSamaritans: 116 123\nChildline (young people): 0800 1111',
  IE: "Emergency: 112\nWomen's Aid: 1800 341 900\nSamaritans: 116 123\nChildline (young people): 1800 66 66 66",
  IN: 'Emergency: 112\nWomen helpline: 181\nTele-MANAS: 14416\nChildline (young people): 1098',
  NZ: 'Emergency: 111\nNeed to talk: 1737\nYouthline (young people): 0800 376 633',
  PT: 'Emergency: 112\nAPAV: 116 006\nSOS Criança (young people): 116 111',
  US: 'Emergency: 911\nNational Domestic Violence Hotline: 1-800-799-7233\nSuicide and crisis: 988\nlove is respect (young people): 1-866-331-9474',
};

const key = 'help';
const Help = v.fallback(
  v.object({ country: v.fallback(v.string(), ''), lists: v.fallback(HelpLists, {}) }),
  { country: '', lists: {} },
);
export type Help = v.InferOutput<typeof Help>;

/** The country that the user chose, and every list: the user's own in the place of those first written down. */
export async function loadHelp(): Promise<Help> {
  const { country, lists } = v.parse(Help, (await browser.storage.local.get(key))[key] ?? {});
  return { country, lists: { ...helpLists, ...lists } };
}

/** Keeps the country, and the lists that differ from those first written down. */
export async function storeHelp({ country, lists }: Help): Promise<void> {
  const own = Object.entries(lists).filter(([code, text]) => text !== helpLists[code]);
  await browser.storage.local.set({ [key]: { country, lists: Object.fromEntries(own) } });
}

/** Chooses the country that a language of the browser names (BCP 47, `de-AT`), where none was chosen or written yet. */
export async function chooseCountryOf(language: string): Promise<void> {
  const { country, lists } = await loadHelp();
  if (country || lists['']) return;
  const { region = '' } = new Intl.Locale(language).maximize();
  if (lists[region]) await storeHelp({ country: region, lists });
}

/** The list of the chosen country; empty where none was chosen or written. */
export async function loadHelpList(): Promise<string> {
  const { country, lists } = await loadHelp();
  return (lists[country] ?? '').trim();
}
