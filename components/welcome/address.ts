/** The match pattern for one host that a user typed as an address, or undefined where it is none. */
export function patternOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  if (username !== '' || password !== '') return undefined;
  // A star would ask for more than one host.
  if (hostname.includes('*') || !/^[a-z\d]/i.test(hostname)) return undefined;
  const local = hostname === 'localhost' || hostname.includes('.');
  return local ? `${protocol}//${hostname}/*` : undefined;
}

/** The host that a match pattern is about, for the eye. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1]?.replace(/^\*\./, '') ?? pattern;
}
