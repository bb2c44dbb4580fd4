/** The texts of one folder as they lie in `messages.json`. */
export type Texts = Readonly<Record<string, { readonly message: string } | undefined>>;

const forms = /_(?:zero|one|two|few|many|other)$/;
/** Texts that may be the same in every language: names, signs, gaps, ways of writing. */
const mayStay =
  /^(?:app_|popup_none$|card_more$|journal_format_|reading_both$|journal_when_part$|welcome_draft_)/;

/** The keys that a language needs: those of English, with its own plural forms. */
function keysFor(english: Texts, language: string): Set<string> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return new Set(
    Object.keys(english).flatMap((key) => {
      const base = key.replace(forms, '');
      if (base === key || english[`${base}_other`] === undefined) return [key];
      return pluralCategories.map((form) => `${base}_${form}`);
    }),
  );
}

/** The English text in whose place another stands; a form that English lacks stands where its `other` stands. */
function modelOf(english: Texts, key: string): string {
  return (english[key] ?? english[key.replace(forms, '_other')])?.message ?? '';
}

const gapsOf = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join(' ');

/** How many “…” a wording leaves for the writer to fill. */
const blanksOf = (text: string) => text.split('…').length - 1;

/** Buttons and labels have little room; sentences wrap. Wide scripts take two places a sign. */
function mostFor(key: string, model: string): number {
  if (key === 'app_description') return 132;
  if (key === 'app_name') return 45;
  return model.length <= 24 ? 2 * model.length + 8 : Math.ceil(1.7 * model.length + 8);
}

const widthOf = (text: string) =>
  [...text].reduce(
    (sum, sign) => sum + (/[\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(sign) ? 1.7 : 1),
    0,
  );

function directionOf(language: string): string {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getTextInfo?: () => { direction: string };
    textInfo?: { direction: string };
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

/** What is wrong with the texts of a folder, each as one line. */
export function faultsOf(folder: string, texts: Texts, english: Texts): string[] {
  const faults: string[] = [];
  const language = texts.app_language?.message ?? folder.replace('_', '-');
  if (language !== folder.replace('_', '-'))
    faults.push('app_language is not the language of its folder');
  const isRightToLeft = directionOf(language) === 'rtl';
  if (texts.app_direction?.message !== directionOf(language))
    faults.push('app_direction is not that of the language');
  const wanted = keysFor(english, language);
  for (const key of wanted) if (texts[key] === undefined) faults.push(`${key} is missing`);
  for (const [key, text] of Object.entries(texts)) {
    const message = text?.message ?? '';
    const model = modelOf(english, key);
    if (!wanted.has(key)) {
      faults.push(`${key} is no text of this version`);
      continue;
    }
    if (message.trim() === '') faults.push(`${key} is empty`);
    // A form for exactly one, two or none may say its number in a word.
    const word =
      /_(?:zero|one|two)$/.test(key) && gapsOf(message) === gapsOf(model.replace('$1', ''));
    if (gapsOf(message) !== gapsOf(model) && !word) {
      faults.push(
        `${key} has the gaps ${gapsOf(message) || 'none'}, not ${gapsOf(model) || 'none'}`,
      );
    }
    if (isRightToLeft && /(?<!\u2068)\$\d|\$\d(?!\u2069)/.test(message))
      faults.push(`${key} has a gap that does not stand alone between U+2068 and U+2069`);
    if (/_rewording_\d$/.test(key) && blanksOf(message) !== blanksOf(model))
      faults.push(`${key} has ${blanksOf(message)} of ${blanksOf(model)} gaps to fill`);
    const width = Math.round(widthOf(message));
    const most = mostFor(key, model);
    if (width > most) faults.push(`${key} is too long: ${width} of at most ${most}`);
    if (/[!！¡]/.test(message)) faults.push(`${key} has an exclamation mark`);
    if (folder !== 'en' && message === model && model.split(' ').length > 2 && !mayStay.test(key)) {
      faults.push(`${key} is still English`);
    }
  }
  return faults;
}
