import type { MessageKey, Translate } from '../../lib/i18n';
import messages from '../../public/_locales/en/messages.json';

/** The English texts without a browser, filled in as the browser does it. */
export const english: Translate = (key, ...substitutions) =>
  fill(messages[key].message, substitutions);

export const allKeys = Object.keys(messages) as MessageKey[];

function fill(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
}
