import { render } from 'preact';
import { browser } from 'wxt/browser';
import { inTurn } from '../../components/in-turn';
import { preparePage } from '../../components/page';
import type { PracticeMessage } from '../../components/welcome/practice';
import { Welcome } from '../../components/welcome/welcome';
import '../../components/style.css';
import '../../components/pages.css';
import './welcome.css';
import { t } from '../../lib/i18n';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings';
import { readMessage, type, watchPractice } from './practice';
import { loadMessengerRows, switchOrigins } from './sites';

const life = new AbortController();
const root = await preparePage(t('welcome_page'), life.signal);
const box = { current: null as HTMLTextAreaElement | null };
let messages: readonly PracticeMessage[] = [];

const show: () => Promise<void> = inTurn(async () => {
  const [{ consent }, sites] = await Promise.all([loadSettings(), loadMessengerRows()]);
  render(
    <Welcome
      consent={consent}
      onConsent={(given) => void changeSettings({ consent: given }).then(show, show)}
      practice={{
        messages,
        box,
        onTry: (draft) => box.current && type(box.current, draft),
        onSend: () => void send(),
      }}
      messengers={{
        ...sites,
        onSwitch: (origins, on) => void switchOrigins(origins, on).then(show, show),
      }}
      browserName={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
    />,
    root,
  );
});

async function send(): Promise<void> {
  const text = box.current?.value.trim() ?? '';
  if (text === '' || !box.current) return;
  box.current.value = '';
  box.current.focus();
  // A worker that gives no reading must not take the message with it.
  const read = await readMessage(text).catch(() => '');
  messages = [...messages, { id: (messages.at(-1)?.id ?? 0) + 1, text, read }].slice(-2);
  await show();
  box.current?.scrollIntoView({ block: 'nearest' });
}

watchSettings(() => void show(), life.signal);
browser.permissions.onAdded.addListener(() => void show());
browser.permissions.onRemoved.addListener(() => void show());
await watchPractice();
await show();
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
