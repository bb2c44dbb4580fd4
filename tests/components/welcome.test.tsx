// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome';

const shown = vi.hoisted(() => ({ language: 'en' }));
vi.mock('../../lib/i18n', async () => {
  const texts = await import('../pages/texts');
  const t: typeof texts.english = (key, ...gaps) =>
    key === 'app_language' ? shown.language : texts.english(key, ...gaps);
  return { t };
});

const rows = Array.from({ length: 10 }, (_, n) => ({
  id: `m${n}`,
  name: `Messenger ${n}`,
  origins: [`https://m${n}.example.org/*`],
  on: n === 1,
}));

function show(change: Partial<WelcomeProps> = {}) {
  const on = { consent: vi.fn(), switched: vi.fn(), tried: vi.fn(), sent: vi.fn() };
  const props: WelcomeProps = {
    consent: true,
    onConsent: on.consent,
    practice: { messages: [], box: { current: null }, onTry: on.tried, onSend: on.sent },
    messengers: { rows, others: ['https://chat.example.net/*'], onSwitch: on.switched },
    browserName: 'chromium',
    ...change,
  };
  act(() => render(<Welcome {...props} />, document.body));
  return on;
}

const text = () => document.body.textContent ?? '';
const rowOf = (name: string) =>
  [...document.querySelectorAll('.messenger')].find((row) => row.textContent?.includes(name));

beforeEach(() => render(null, document.body));

describe('the first page', () => {
  it('says where the practice stands that the language of the pages has no hints', () => {
    show();
    expect(text()).not.toContain('There are no hints');
    shown.language = 'it';
    show();
    shown.language = 'en';
    const practice = document.querySelector('section[aria-labelledby=practice]');
    expect(practice?.textContent).toContain('There are no hints in italiano yet.');
  });

  it('says what it cannot see and who can see it', () => {
    show({ consent: false });
    expect(text()).toContain('It does not see your phone, voice notes');
    expect(text()).toContain(
      'Anybody with this device or account can see that this extension exists',
    );
    expect(text()).toContain('You never have to show this to anyone.');
  });

  it('lets nothing be switched on before consent, and practice be tried', () => {
    const on = show({ consent: false });
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.messenger button')];
    expect(buttons.length).toBe(11);
    expect(buttons.every(({ disabled }) => disabled)).toBe(true);
    document.querySelector<HTMLButtonElement>('.draft')?.click();
    expect(on.tried).toHaveBeenCalledWith('The train is late, I get in at seven.');
    document.querySelector<HTMLButtonElement>('#consent-button')?.click();
    expect(on.consent).toHaveBeenCalledWith(true);
  });

  it('asks for one messenger’s hosts only, within the click', () => {
    const on = show();
    rowOf('Messenger 3')?.querySelector('button')?.click();
    expect(on.switched).toHaveBeenCalledWith(['https://m3.example.org/*'], true);
    rowOf('Messenger 1')?.querySelector('button')?.click();
    expect(on.switched).toHaveBeenLastCalledWith(['https://m1.example.org/*'], false);
    const described = document.querySelector('.messenger button')?.getAttribute('aria-describedby');
    const line = described && document.getElementById(described)?.textContent;
    expect(line).toMatch(/“read and change”; there is no smaller permission/);
  });

  it('switches on any other site by its address, and says when it is none', () => {
    const on = show();
    const field = document.querySelector<HTMLInputElement>('input[name=address]');
    const submit = () =>
      act(() => {
        field?.form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
      });
    if (!field) throw new Error('No field');
    field.value = 'not an address';
    submit();
    expect(on.switched).not.toHaveBeenCalled();
    expect(text()).toContain('This is not an address of a site.');
    field.value = 'talk.example.org/room';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(text()).not.toContain('This is not an address of a site.');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    submit();
    expect(on.switched).toHaveBeenCalledWith(['https://talk.example.org/*'], true);
  });

  it('sends a practice draft at Enter, not at Shift+Enter or while composing', () => {
    const on = show();
    const box = document.querySelector('#practice-draft');
    const press = (init: KeyboardEventInit) =>
      box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
    press({ shiftKey: true });
    press({ isComposing: true });
    expect(on.sent).not.toHaveBeenCalled();
    press({});
    expect(on.sent).toHaveBeenCalledTimes(1);
  });
});
