import { type MessageKey, t } from '../lib/i18n';

type Counted<K> = K extends `${infer Name}_other` ? Name : never;
/** Names of texts that exist once for each plural form. */
export type CountedKey = Counted<MessageKey>;

/** The language of the texts, which may differ from the browser's. */
function textLanguage(): string {
  const tag = t('app_language');
  return (
    Intl.getCanonicalLocales.call(Intl, /^[a-z]{2,3}(-\w+)*$/i.test(tag) ? tag : 'en')[0] ?? 'en'
  );
}

/** The language that dates and numbers are written in: the user's own kind of the texts' language, as British English. */
export function language(): string {
  const texts = textLanguage();
  const [wanted] = texts.split('-');
  return navigator.languages.find((own) => own.split('-')[0] === wanted) ?? texts;
}

/** A number in the language of the texts. */
export function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** Names one after another, as the language of the texts parts them. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction', style: 'narrow' }).format(names);
}

/** A name in letters of its own, such as a host, that cannot turn a sentence of another direction about. */
export function apart(name: string): string {
  return `\u2068${name}\u2069`;
}

/** A text with a number, in the plural form that the number needs; further substitutions follow as `$2` … */
export function counted(key: CountedKey, value: number, ...substitutions: string[]): string {
  const form = new Intl.PluralRules(textLanguage()).select(value);
  const wanted = `${key}_${form}` as MessageKey;
  const text = t(wanted, number(value), ...substitutions);
  // A language has only the forms that it needs; `other` is in all.
  return text === wanted ? t(`${key}_other` as MessageKey, number(value), ...substitutions) : text;
}

/** So many days in words: "30 days". */
export const daysText = (days: number): string =>
  new Intl.NumberFormat(language(), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
    days,
  );
