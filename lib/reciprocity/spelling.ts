/** How one language is written in chats, and the plain words behind it. */
export interface Spelling {
  /** The plain words of one typed form, in order. */
  formsOf(form: string, apostrophe: boolean): readonly string[];
  /** Forms that stand for themselves after these plain words ("very ill"), unless an apostrophe is in them. */
  readonly itselfAfter?: ReadonlyMap<string, ReadonlySet<string>>;
  /** A form whose words are settled by the word after it: `read` where that word fits `before`. */
  readonly late?: {
    readonly form: string;
    readonly read: readonly [string, string];
    readonly before: RegExp;
  };
}

/** Reads lines of `form=plain+words`; apostrophes are left out of forms. */
export function parseForms(table: string): Map<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  for (const entry of table.split(/\s+/)) {
    const cut = entry.lastIndexOf('=');
    if (cut > 0) {
      forms.set(entry.slice(0, cut).replaceAll("'", ''), entry.slice(cut + 1).split('+'));
    }
  }
  return forms;
}

/** What a table of lines says of a form; it is read when the first form is asked for, for a waking worker needs one language's. */
export function lateForms(table: string): (form: string) => readonly string[] | undefined {
  let forms: ReadonlyMap<string, readonly string[]> | undefined;
  return (form) => {
    forms ??= parseForms(table);
    return forms.get(form);
  };
}

/** A spelling that is a table of chat forms, over words whose accents `fold` takes off. */
export function buildSpelling(table: string, fold: (word: string) => string): Spelling {
  const known = lateForms(table);
  return {
    formsOf(form) {
      const plain = fold(form);
      return known(plain) ?? [plain];
    },
  };
}

/** Takes accents off, so that "qué" and "que", "você" and "voce" are one word. */
export function withoutAccents(word: string): string {
  return /^[a-z]*$/.test(word)
    ? word
    : word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** German as typed without its own letters: "für" and "fuer", "Straße" and "Strasse" are one word. */
export function withoutUmlauts(word: string): string {
  return withoutAccents(
    word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  );
}
