import { packOf } from '../reciprocity/packs';
import { type Language, languages } from '../reciprocity/reading';
import type { Session } from '../session';
import type { Settings } from '../settings';

/**
 * The language that the next draft is most likely written in, among those that are read: the one that most
 * conversations of this session were last written in, else the first of `preferred` (BCP 47 tags, the most preferred
 * first).
 */
export function likelyLanguage(
  { languages: on }: Pick<Settings, 'languages'>,
  { languages: last }: Pick<Session, 'languages'>,
  preferred: readonly string[],
): Language | undefined {
  const newest = Object.values(last).map(([first]) => first);
  const often = (one: Language) => newest.filter((other) => other === one).length;
  const [most] = [...on].sort((a, b) => often(b) - often(a));
  if (most !== undefined && often(most) > 0) return most;
  const wished = preferred.map((tag) => tag.split('-')[0]);
  const known = wished.find((tag) => on.some((one) => one === tag));
  return languages.find((one) => one === known);
}

/** Compiles the pack of the likely language while nothing is typed yet, so that the first draft does not wait for it. */
export function compileAhead(settings: Settings, session: Session): void {
  if (!settings.consent) return;
  const language = likelyLanguage(settings, session, navigator.languages);
  if (language !== undefined) packOf(language);
}
