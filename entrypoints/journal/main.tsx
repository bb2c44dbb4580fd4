import { render } from 'preact';
import { browser } from 'wxt/browser';
import { inTurn } from '../../components/in-turn';
import { keepFocus } from '../../components/journal/keep-focus';
import { routeOf } from '../../components/journal/route';
import { ClosedRoom, Shell } from '../../components/journal/shell';
import { onJournalChange, preparePage } from '../../components/page';
import { Unlock } from '../../components/unlock';
import '../../components/style.css';
import '../../components/pages.css';
import './journal.css';
import './print.css';
import { t } from '../../lib/i18n';
import { JournalError } from '../../lib/journal/error';
import { watchSettings } from '../../lib/settings';
import { keepUnlocked, tryPassphrase } from '../popup/unlock';
import { leaveWork } from './long-work';
import { loadRoom } from './rooms';
import { leavePages } from './write';

const life = new AbortController();
const root = await preparePage(t('journal_title'), life.signal);
/** Loads the room of the address and shows it. */
const show = inTurn(async () => {
  const route = routeOf(location.hash);
  const room = await loadRoom(route, () => show()).catch((error: unknown) => {
    const state = error instanceof JournalError ? error.state : 'damaged';
    return (
      <div class="stack-2">
        <h1>{t('journal_title')}</h1>
        {state === 'locked' ? (
          <Unlock
            unlock={async (passphrase) => {
              const said = await tryPassphrase(passphrase);
              if (said === '') await show();
              return said;
            }}
          />
        ) : (
          <ClosedRoom text={t(`popup_closed_${state}`)} />
        )}
      </div>
    );
  });
  keepFocus(root, () => render(<Shell room={route.room}>{room}</Shell>, root));
});

addEventListener('hashchange', () => {
  leavePages();
  leaveWork();
  void show().then(() => document.getElementById('room')?.focus({ preventScroll: true }));
  scrollTo(0, 0);
});
onJournalChange((erased) => {
  if (!erased) return void show();
  leavePages(true);
  const { room } = routeOf(location.hash);
  const gone = <ClosedRoom text={t('journal_forgot_everything')} />;
  if (room !== 'forget') render(<Shell room={room}>{gone}</Shell>, root);
}, life.signal);
// A card may have switched a pattern off, the popup a site; no other room shows them, and to look may make a history.
const chosen = () => {
  if (/settings|messengers/.test(location.hash)) void show();
};
watchSettings(({ consent }) => consent && chosen(), life.signal);
browser.permissions.onAdded.addListener(chosen);
browser.permissions.onRemoved.addListener(chosen);
keepUnlocked(life.signal);
await show();
