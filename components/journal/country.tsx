import type { HelpLists } from '../../lib/help';
import { t } from '../../lib/i18n';
import { language } from '../numbers';

export interface CountryProps {
  readonly lists: HelpLists;
  /** ISO 3166; empty is the user's own list. */
  readonly country: string;
  readonly onCountry: (country: string) => void;
}

/** Whose list of help is shown: a country's, or the user's own. */
export function Country({ lists, country, onCountry }: CountryProps) {
  const names = new Intl.DisplayNames(language(), { type: 'region' });
  return (
    <label class="row">
      <span class="label">{t('journal_country')}</span>
      <select value={country} onChange={(event) => onCountry(event.currentTarget.value)}>
        <option value="">{t('journal_country_own')}</option>
        {Object.keys(lists)
          .filter((code) => code !== '')
          .map((code) => [code, names.of(code) ?? code] as const)
          .toSorted((a, b) => a[1].localeCompare(b[1]))
          .map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
