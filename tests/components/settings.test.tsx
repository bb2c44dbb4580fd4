// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsRoom } from '../../components/journal/settings';
import { loadSettings } from '../../lib/settings';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

afterEach(() => act(() => render(null, document.body)));

async function show(calmLine: boolean, country = '') {
  fakeBrowser.reset();
  const settings = { ...(await loadSettings()), calmLine };
  const onCountry = vi.fn();
  const lists = { '': 'mine', AT: '142', GB: '116 123' };
  act(() =>
    render(
      <SettingsRoom
        settings={settings}
        looksFor={{ examples: {} as never }}
        help={{ lists, country, onCountry }}
        onChange={vi.fn()}
      />,
      document.body,
    ),
  );
  const line = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.includes('hurting myself'),
  );
  return { line, chooser: line?.nextElementSibling?.querySelector('select'), onCountry };
}

it('the switch of the calm line has no country beside it while it is off', async () => {
  const { line, chooser } = await show(false);
  expect(line).toBeDefined();
  expect(chooser).toBeNull();
});

it('the switch of the calm line has beside it whose list will be shown, which can be changed', async () => {
  const { chooser, onCountry } = await show(true, 'GB');
  if (!chooser) throw new Error('no chooser');
  expect([...chooser.options].map(({ value }) => value)).toEqual(['', 'AT', 'GB']);
  expect(chooser.value).toBe('GB');
  chooser.value = 'AT';
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onCountry).toHaveBeenCalledWith('AT');
});
