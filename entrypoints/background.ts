import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from '../lib/i18n';
import { lockAtAlarm } from '../lib/journal/auto-lock';
import { extensionEnvironment } from '../lib/journal/environment';
import { dropLeftovers, openJournal } from '../lib/journal/journal';
import { listen } from '../lib/messages/listen';
import { registerGranted, retireTabs, watchOpenTabs } from '../lib/messengers/sites';
import { goQuiet, untilClosed } from '../lib/quiet';
import { loadEarly } from '../lib/worker/ahead';
import { createAnswer } from '../lib/worker/answer';
import { whenChanged } from '../lib/worker/memory';

export default defineBackground(() => {
  const load = loadEarly(performance.now.bind(performance));
  const surroundings = { journal: openJournal, now: Date.now, random: Math.random, t, whenChanged };
  listen(createAnswer({ ...surroundings, load }), (why) => {
    // biome-ignore lint/suspicious/noConsole: the one log; it never holds content.
    console.warn(`Mutual refused a message: ${why}`);
  });

  lockAtAlarm(extensionEnvironment());
  browser.commands.onCommand.addListener((name) => {
    if (name === 'hide') void goQuiet(untilClosed);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Who has just installed it waits for the welcome page alone.
    const welcome =
      reason === 'install' ? browser.tabs.create({ url: '/welcome.html' }) : undefined;
    await Promise.all([welcome, registerGranted()]);
  });
  browser.runtime.onStartup.addListener(async () => {
    // A history that cannot be opened now says so on its pages.
    await Promise.all([registerGranted(), dropLeftovers().catch(() => undefined)]);
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerGranted();
    await watchOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await retireTabs(origins);
    await registerGranted();
  });
});
