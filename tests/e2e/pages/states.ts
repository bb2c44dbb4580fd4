import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { getCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { agree, press, toFront } from '../welcome.ts';
import { seedHistory, today } from './seed.ts';

/** One page of the extension in one state that a person may meet. */
export interface State {
  readonly name: string;
  readonly page: 'welcome.html' | 'popup.html' | 'journal.html';
  /** The address within the journal. */
  readonly hash?: string;
  /** Does what leads to the state once the page is open. */
  readonly lead?: (page: Page, browser: ExtensionBrowser) => Promise<void>;
}

/** States that follow one another in the life of an installation; each needs what came before. */
export interface Stage {
  readonly name: 'new' | 'fresh' | 'years' | 'locked';
  readonly begin: (page: Page, browser: ExtensionBrowser) => Promise<void>;
  readonly states: readonly State[];
}

const passphrase = 'a long walk by the sea';
const rooms = ['look-back', 'write', 'cards', 'words'] as const;
const drawer = ['settings', 'messengers', 'export', 'import', 'lock', 'forget', 'help'] as const;
const room = (name: string): State => ({ name, page: 'journal.html', hash: `#/${name}` });

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

/** Waits for the small mark beside the draft: the draft has been read, as it has when a person comes to Enter. */
export async function seeMark(page: Page): Promise<void> {
  await until('the mark shows', () =>
    page.evaluate(() => document.documentElement.children.length > 2),
  );
}

/** Writes a draft into the practice box and presses Enter. */
async function holdDraft(page: Page, browser: ExtensionBrowser): Promise<void> {
  await press(page, '.practice li:nth-of-type(2) .draft');
  await seeMark(page);
  await page.keyboard.press('Enter');
  await getCard(page, browser, 'Not sent yet');
}

async function choose(page: Page, selector: string, value: string): Promise<void> {
  const before = await page.$eval('#room', (one) => one.textContent);
  await page.select(selector, value);
  await until(`${value} is shown`, () =>
    page.$eval('#room', (one, old) => one.textContent !== old, before),
  );
}

async function turnLockOn(page: Page): Promise<void> {
  for (const name of ['next', 'again']) {
    const field = await page.waitForSelector(`input[name="${name}"]`);
    await field?.type(passphrase);
  }
  await press(page, 'form button[type="submit"]');
  await page.waitForSelector('input[name="old"]');
}

async function chooseFile(page: Page, text: string, name: string): Promise<void> {
  await page.evaluate(
    (content, file) => {
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      const list = new DataTransfer();
      list.items.add(new File([content], file));
      if (field) field.files = list.files;
    },
    text,
    name,
  );
  await press(page, 'form button[type="submit"]');
  await seeStatus(page);
}

/** Waits until a form says how it went. */
async function seeStatus(page: Page): Promise<void> {
  await until('it says how it went', () =>
    page.evaluate(() => (document.querySelector('form [role="status"]')?.textContent ?? '') !== ''),
  );
}

export const stages: readonly Stage[] = [
  {
    name: 'new',
    begin: async () => undefined,
    states: [
      { name: 'welcome', page: 'welcome.html' },
      { name: 'popup', page: 'popup.html' },
    ],
  },
  {
    name: 'fresh',
    begin: async (page, browser) => {
      await goTo(page, browser, { name: 'welcome', page: 'welcome.html' });
      await agree(page);
    },
    states: [
      { name: 'welcome', page: 'welcome.html' },
      { name: 'welcome-card', page: 'welcome.html', lead: holdDraft },
      {
        name: 'welcome-wrong-address',
        page: 'welcome.html',
        lead: async (page) => {
          await page.type('input[name="address"]', 'not an address');
          await press(page, 'form button[type="submit"]');
        },
      },
      { name: 'popup', page: 'popup.html' },
      ...rooms.map(room),
      ...drawer.map(room),
      {
        ...room('import'),
        name: 'import-refused',
        lead: (page) => chooseFile(page, '{"not": "a journal"}', 'journal.json'),
      },
      { ...room('settings'), name: 'settings-open', lead: openAll },
    ],
  },
  {
    name: 'years',
    begin: async (page, browser) => {
      await goTo(page, browser, room('help'));
      await seedHistory(page);
    },
    states: [
      { name: 'popup', page: 'popup.html' },
      { name: 'popup-open', page: 'popup.html', lead: openAll },
      ...rooms.map(room),
      ...(['day', 'month', 'year'] as const).map(
        (unit): State => ({
          ...room('look-back'),
          name: `look-back-${unit}`,
          lead: (page) => choose(page, '#room select', unit),
        }),
      ),
      { ...room('look-back'), name: 'look-back-table', lead: openAll },
      { ...room('look-back'), name: 'look-back-one', lead: chooseOne },
      { ...room('write'), name: 'write-prompts', lead: openAll },
      { name: 'week', page: 'journal.html', hash: `#/write/week/${monday()}` },
      { ...room('cards'), name: 'cards-open', lead: openAll },
      room('forget'),
      room('help'),
    ],
  },
  {
    name: 'locked',
    begin: async (page, browser) => {
      await goTo(page, browser, room('lock'));
      await turnLockOn(page);
    },
    states: [
      { ...room('lock'), name: 'lock-open' },
      {
        ...room('lock'),
        name: 'locked',
        lead: async (page) => {
          await press(page, '#room button.primary');
          await page.waitForSelector('input[name="passphrase"]');
        },
      },
      { name: 'popup-locked', page: 'popup.html' },
      {
        name: 'popup-wrong',
        page: 'popup.html',
        lead: async (page) => {
          await page.type('input[name="passphrase"]', 'something else');
          await press(page, 'form button[type="submit"]');
          await seeStatus(page);
        },
      },
    ],
  },
];

async function chooseOne(page: Page): Promise<void> {
  const value = await page.$eval(
    '#room label select',
    (one) => one.querySelectorAll('option')[1]?.value,
  );
  await choose(page, '#room label select', value ?? '');
}

function monday(): string {
  const date = new Date(`${today()}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** Opens the page of a state and leads to it. */
export async function goTo(page: Page, browser: ExtensionBrowser, state: State): Promise<void> {
  const url = browser.page(`${state.page}${state.hash ?? ''}`);
  // A change of the hash alone would keep what the last state left open.
  await page
    .evaluate(() => history.replaceState(null, '', '/icon/mutual.svg'))
    .catch(() => undefined);
  const going = page.goto(url);
  // Firefox reports neither the load nor the address of an extension page.
  if (browser.name === 'firefox') going.catch(() => undefined);
  else await going;
  await until(`${state.name} is drawn`, () =>
    page
      .evaluate(
        (address) =>
          location.href === address && document.querySelector('main :is(h1, p, form)') !== null,
        url,
      )
      .catch(() => false),
  );
  await state.lead?.(page, browser);
}

/** What a state is called among all. */
export function nameOf(stage: Stage, state: State): string {
  return `${stage.name}-${state.name}`;
}

/** Runs through the states that are wanted in the order of life, in one tab; what could not be reached or looked at is in the answer. */
export async function throughStates(
  name: 'chromium' | 'firefox',
  wants: (at: string) => boolean,
  visit: (page: Page, at: string) => Promise<void>,
): Promise<string[]> {
  const found = findBrowser(name);
  if (!found) throw new Error(`${name} is not installed`);
  const browser = await launch(found);
  const failed: string[] = [];
  try {
    const page = await browser.welcome();
    await toFront(page);
    for (const stage of stages) {
      await stage.begin(page, browser);
      for (const state of stage.states) {
        const at = nameOf(stage, state);
        // Each step on the way to a locked history needs the one before.
        if (!wants(at) && stage.name !== 'locked') continue;
        await goTo(page, browser, state)
          .then(() => (wants(at) ? visit(page, at) : undefined))
          .catch((error: unknown) => failed.push(`${at}: ${error}`));
      }
    }
  } finally {
    await browser.close();
    browser.remove();
  }
  return failed;
}
