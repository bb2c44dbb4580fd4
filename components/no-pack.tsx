import { t } from '../lib/i18n';
import { languages } from '../lib/reciprocity/reading';
import { language } from './numbers';

/** Says that there are no hints in the language of the pages, where it is so. */
export function NoPack() {
  const names = new Intl.DisplayNames(language(), { type: 'language' });
  const [own = 'en'] = language().split('-');
  if (languages.some((one) => one === own)) return null;
  return <p class="small soft">{t('journal_packs_none', names.of(own) ?? own)}</p>;
}
