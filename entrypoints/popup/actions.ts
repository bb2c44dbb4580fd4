import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/view';
import { changeBudget } from '../../lib/budget';
import { type OpenJournal, openJournal } from '../../lib/journal/journal';
import type { ConversationId } from '../../lib/journal/schema';
import { goQuiet } from '../../lib/quiet';
import { wake } from '../../lib/reciprocity/hint';
import { changeSession, loadSession } from '../../lib/session';
import { dayOf } from '../../lib/time';
import { currentTab, type PopupState } from './load';
import { tryPassphrase } from './unlock';

const hour = 3_600_000;

/** Does something with the conversation in the tab under the popup, where it is known. */
async function atConversation(
  work: (journal: OpenJournal, conversation: ConversationId) => Promise<void>,
): Promise<void> {
  const [journal, session, tab] = await Promise.all([openJournal(), loadSession(), currentTab()]);
  const conversation = session.open[`${tab?.id}`]?.conversation;
  if (conversation) await work(journal, conversation);
}

/** What the popup's controls do; each ends by showing what is so now. */
export function actionsFor(show: (change?: Partial<PopupState>) => Promise<void>): PopupActions {
  // A failed write shows itself: the reload finds the same state of the history.
  const then = (work: Promise<unknown>) =>
    void work.then(
      () => show(),
      () => show(),
    );
  return {
    filter: (filter) => void show({ filter }),
    notSo: ({ id, day }) =>
      then(
        openJournal().then(async (journal) => {
          await journal.correct(day, id, { acts: [], patterns: [] });
          await changeSession((session) => ({ ...session, justNow: null }));
        }),
      ),
    setKind: (kind) => then(atConversation((journal, one) => journal.setKind(one, kind))),
    setLabel: (label) => then(atConversation((journal, one) => journal.setLabel(one, label))),
    markOpener: (opener) =>
      then(atConversation((journal, one) => journal.markOpener(one, dayOf(Date.now()), opener))),
    forgetConversation: () =>
      then(
        atConversation(async (journal, conversation) => {
          const { forgetFor } = await import('../../lib/journal/erase');
          await forgetFor(journal.store, { conversation });
          // What was read last may be of this conversation.
          await changeSession((session) => ({ ...session, justNow: null }));
        }),
      ),
    switchSite: ({ origin }, on) => {
      const origins = [origin];
      then(on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins }));
    },
    reload: () =>
      then(
        currentTab().then(async (tab) => {
          if (tab?.id === undefined) return;
          await browser.tabs.reload(tab.id);
          window.close();
        }),
      ),
    quiet: (on) =>
      then(
        on
          ? goQuiet(Date.now() + hour)
          : changeSession((session) => ({ ...session, quietUntil: 0 })),
      ),
    wake: (pattern) => then(changeBudget((budget) => wake(budget, pattern))),
    unlock: async (passphrase) => {
      const said = await tryPassphrase(passphrase);
      if (said === '') await show();
      return said;
    },
  };
}
