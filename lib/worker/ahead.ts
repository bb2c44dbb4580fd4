import { read } from '../reciprocity/read';
import { type Language, languages } from '../reciprocity/reading';
import { loadSession, type Session } from '../session';
import { loadSettings, type Settings } from '../settings';

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

/** Any word: with the first one that it reads, a pack puts its phrases together, which takes as long as its compiling. */
const anyWord = 'a';

/** Makes the pack of the likely language ready while nothing is typed yet, so that the first draft does not wait for it. */
export function readAhead(settings: Settings, session: Session): void {
  if (!settings.consent) return;
  const language = likelyLanguage(settings, session, navigator.languages);
  if (language !== undefined) read(anyWord, { languages: [language] });
}

/** Settings and session, as they are stored now. */
export function loadNow(): Promise<readonly [Settings, Session]> {
  return Promise.all([loadSettings(), loadSession()]);
}

/** What was stored as the worker started stands for what is stored now for so long (ms). */
const early = 500;

/**
 * Settings and session. What they are is asked for as the worker starts, for the port that woke it comes some ms later;
 * the first who asks gets that, unless it has grown old, and everybody else what is stored then. `now` in ms.
 */
export function loadEarly(now: () => number): typeof loadNow {
  const started = now();
  let first: ReturnType<typeof loadNow> | undefined = loadNow();
  // Who asks later asks anew.
  first.catch(() => undefined);
  return () => {
    const found = first && now() - started < early ? first : loadNow();
    first = undefined;
    return found;
  };
}
