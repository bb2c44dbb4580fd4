import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseCountryOf, loadHelp, loadHelpList, storeHelp } from '../lib/help';

beforeEach(() => fakeBrowser.reset());

describe('the country of a language', () => {
  it.each([
    ['de-AT', 'AT'],
    ['en-GB', 'GB'],
    ['de', 'DE'],
    ['nl-NL', ''],
    ['ar', ''],
  ])('of %s is “%s”, where there is a list for it', async (language, country) => {
    await chooseCountryOf(language);
    expect((await loadHelp()).country).toBe(country);
    expect((await loadHelpList()) !== '').toBe(country !== '');
  });

  it('takes the place of no country that was chosen, and of no list of one’s own', async () => {
    const { lists } = await loadHelp();
    await storeHelp({ country: 'IE', lists });
    await chooseCountryOf('de-DE');
    expect((await loadHelp()).country).toBe('IE');
    await storeHelp({ country: '', lists: { ...lists, '': 'My sister: 555 0100' } });
    await chooseCountryOf('de-DE');
    expect(await loadHelpList()).toBe('My sister: 555 0100');
  });
});
