import { type MessageKey, t } from '../lib/i18n';

type Counted<K> = K extends `${infer Name}_other` ? Name : never;
/** Names of texts that exist once for each plural form. */
export type CountedKey = Counted<MessageKey>;

/** The language of the texts, which may differ from the browser's. */
export function language(): string {
  const tag = t('app_language');
  return (
    Intl.getCanonicalLocales.call(Intl, /^[a-z]{2,3}(-\w+)*$/i.test(tag) ? tag : 'en')[0] ?? 'en'
  );
}

/** A number in the language of the texts. */
export function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** A text with a number, in the plural form that the number needs; further substitutions follow as `$2` … */
export function counted(key: CountedKey, value: number, ...substitutions: string[]): string {
  const form = new Intl.PluralRules(language()).select(value);
  const wanted = `${key}_${form}` as MessageKey;
  const text = t(wanted, number(value), ...substitutions);
  // A language has only the forms that it needs; `other` is in all.
  return text === wanted ? t(`${key}_other` as MessageKey, number(value), ...substitutions) : text;
}
