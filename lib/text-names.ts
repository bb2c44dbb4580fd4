/** Written in by the build (`wxt.config.ts`); 0 leaves every name as it is written. */
declare const __TEXT_NAMES__: number;

/** A prime below the count of names of up to three signs, 0 to 9 and a to v: each sign that is not used makes files smaller. */
const names = 32_749;

/**
 * The name that a text of `public/_locales` is shipped under: at most three signs in place of a whole key, whose names alone
 * weigh a twentieth of every locale. `base` is chosen by the build so that no two are the same.
 */
export function shortName(key: string, base: number): string {
  let hash = 0;
  for (const sign of key) hash = (hash * base + sign.charCodeAt(0)) % names;
  return hash.toString(32);
}

/** The least base under which these keys have as many names. */
export function baseOf(keys: ReadonlySet<string>): number {
  let base = 37;
  while (meets(keys, base)) base += 1;
  return base;
}

/** Whether two of the keys have one name; ends with the first two, since thousands of bases are tried. */
function meets(keys: ReadonlySet<string>, base: number): boolean {
  const taken = new Set<string>();
  for (const key of keys) if (taken.size === taken.add(shortName(key, base)).size) return true;
  return false;
}

/** The name that this text has in the extension as it was built. */
export const textName = (key: string): string =>
  __TEXT_NAMES__ ? shortName(key, __TEXT_NAMES__) : key;
