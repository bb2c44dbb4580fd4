// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { amountsOf } from '../../components/amounts';
import { Popup } from '../../components/popup/popup';
import type { HistoryView, PopupActions, PopupView, SiteView } from '../../components/popup/view';
import type { Day, EntryId } from '../../lib/journal/schema';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

const history: HistoryView = {
  locks: false,
  filter: 'all',
  share: {
    state: 'band',
    sentence: 'Of the times, you asked in a third.',
    low: 0.2,
    high: 0.45,
    turns: 26,
    days: 11,
    answered: 19,
  },
  lately: [{ name: 'today', amounts: amountsOf({ began: 3, asked: 1, both: 0, answered: 7 }) }],
  domains: [
    {
      id: 'labour',
      name: 'Practical help',
      amounts: amountsOf({ began: 1, asked: 0, both: 0, answered: 0 }),
    },
  ],
  justNow: { id: 'a'.repeat(22) as EntryId, day: '2026-11-23' as Day, text: 'asked' },
  kind: 'close',
  label: '',
  opener: null,
  resting: [{ id: 'heat', name: 'Shouting', until: 'Tuesday' }],
  stopped: { day: '2026-11-21' as Day, text: 'You stopped to think on Saturday.' },
};

const site: SiteView = {
  name: 'WhatsApp',
  origin: 'https://web.whatsapp.com/*',
  state: 'holding',
  lastSend: '2 minutes ago',
};

const view: PopupView = { consent: true, site, quiet: null, history };

function show(change: Partial<PopupView> = {}) {
  const on = {
    filter: vi.fn(),
    notSo: vi.fn(),
    setKind: vi.fn(),
    setLabel: vi.fn(),
    markOpener: vi.fn(),
    forgetConversation: vi.fn(),
    switchSite: vi.fn(),
    reload: vi.fn(),
    quiet: vi.fn(),
    wake: vi.fn(),
    unlock: vi.fn(async () => 'That was not it.'),
  } satisfies PopupActions;
  act(() => render(<Popup view={{ ...view, ...change }} on={on} />, document.body));
  return on;
}

const text = () => document.body.textContent ?? '';

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
}

beforeEach(() => render(null, document.body));

describe('the popup', () => {
  it('reads nothing and leads to the first page before consent', () => {
    show({ consent: false });
    expect(text()).toContain('Nothing is read yet');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/welcome.html');
    expect(document.querySelectorAll('select, button')).toHaveLength(0);
  });

  it('says words first, then figures with what they rest on', () => {
    show();
    const all = text();
    const places = [
      'You stopped to think on Saturday',
      'Of the times, you asked in a third.',
      '26 turns on 11 days · you answered in 19 more',
      'Lately',
      'Practical help',
      'Just now: asked',
      'This conversation',
      'Resting: 1 pattern',
      'WhatsApp',
      'Quiet for an hour',
      'Open journal',
    ].map((part) => all.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('names the marks for those who do not see them', () => {
    show();
    const labels = [...document.querySelectorAll('.marks[role=img]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(labels).toEqual(['began: several, asked: some, answered: many', 'began: some']);
  });

  it('draws no band where it is too mixed, or below twelve turns', () => {
    const mixed = {
      ...history,
      share: { ...history.share, state: 'mixed' } as typeof history.share,
    };
    show();
    expect(document.querySelectorAll('.band')).toHaveLength(1);
    show({ history: mixed });
    expect(document.querySelectorAll('.band')).toHaveLength(0);
    show({ history: { ...history, share: { state: 'few', turns: 5 } } });
    expect(document.querySelectorAll('.band')).toHaveLength(0);
    expect(text()).toContain('After about twelve turns');
    expect(text()).toContain('Lately');
  });

  it('leads to the practice composer when empty', () => {
    show({ history: { ...history, share: { state: 'few', turns: 0 }, domains: [] } });
    expect(document.querySelector('a[href="/welcome.html#practice"]')).not.toBeNull();
    expect(text()).not.toContain('Lately');
  });

  it('shows only the site and quiet while locked', async () => {
    const on = show({ history: { closed: 'locked' } });
    expect(text()).toContain('WhatsApp');
    expect(text()).toContain('Quiet for an hour');
    expect(text()).not.toContain('Open journal');
    expect(document.querySelectorAll('select')).toHaveLength(0);
    const input = document.querySelector('input');
    if (!input) throw new Error('No field for the passphrase');
    input.value = 'wrong one';
    await act(async () => {
      document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    });
    expect(on.unlock).toHaveBeenCalledWith('wrong one');
    expect(text()).toContain('That was not it');
    expect(input.value).toBe('');
  });

  it.each(['blocked', 'full', 'damaged', 'newer', 'terminated'] as const)(
    'says why the history cannot be opened and that messages go out: %s',
    (closed) => {
      show({ history: { closed } });
      expect(document.querySelector('[role=status]')?.textContent).toContain('go out as always');
      expect(text()).toContain('WhatsApp');
      expect(text()).not.toMatch(/popup_/);
    },
  );

  it('says how each site fares, with a next step', () => {
    const says = (state: SiteView['state'], lastSend: string | null = null) => {
      show({ site: { ...site, state, lastSend } });
      return text();
    };
    expect(says('off')).toContain('Nothing is read here.');
    expect(says('holding', '2 minutes ago')).toContain('Last send seen 2 minutes ago.');
    expect(says('waiting')).toContain('No send seen yet.');
    expect(says('watching')).toContain('until the page is loaded again');
    expect(says('unrecognised')).toContain('Click into the box where you type');
    show({ site: null });
    expect(text()).toContain('This page has no box');
  });

  it('does what its controls say', () => {
    const on = show({ site: { ...site, state: 'off' } });
    button('Switch on').click();
    expect(on.switchSite).toHaveBeenCalledWith(expect.objectContaining({ name: 'WhatsApp' }), true);
    button('not so').click();
    expect(on.notSo).toHaveBeenCalledWith(history.justNow);
    button('wake').click();
    expect(on.wake).toHaveBeenCalledWith('heat');
    button('Quiet for an hour').click();
    expect(on.quiet).toHaveBeenCalledWith(true);
  });

  it('keeps a name at each key, and takes none back that is being written', () => {
    const on = show();
    const field = document.querySelector<HTMLInputElement>('input[type=text]');
    if (!field) throw new Error('no field');
    field.value = 'Sun';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(on.setLabel).toHaveBeenCalledWith('Sun');
    field.value = 'Sunday';
    show({ history: { ...history, label: 'Sun' } });
    expect(field.value).toBe('Sunday');
    show({ history: { ...history, label: '' } });
    expect(field.value).toBe('');
  });

  it('asks who wrote first only where that was switched on, and forgets a conversation in one press', () => {
    show();
    expect(text()).not.toContain('Who wrote first');
    const on = show({ history: { ...history, opener: 'they' } });
    expect(text()).toContain('Who wrote first today?');
    expect(button('They did').getAttribute('aria-pressed')).toBe('true');
    button('I did').click();
    expect(on.markOpener).toHaveBeenCalledWith('me');
    button('Forget this conversation').click();
    expect(on.forgetConversation).toHaveBeenCalledOnce();
  });

  it('says when quiet ends, and ends it', () => {
    const on = show({ quiet: '14:20' });
    expect(text()).toContain('Quiet until 14:20.');
    button('End quiet').click();
    expect(on.quiet).toHaveBeenCalledWith(false);
    show({ quiet: '' });
    expect(text()).toContain('Quiet until you end it.');
  });
});
