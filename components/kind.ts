import { t } from '../lib/i18n';
import type { Kind } from '../lib/journal/schema';
import type { Domain } from '../lib/reciprocity/act';

/** The name of a kind of conversation. */
export function kindText(kind: Kind): string {
  return t(`kind_${kind.replace(' ', '_') as 'close' | 'keep_distance' | 'leave_out'}`);
}

/** The plain name of a domain. */
export function domainText(domain: Domain): string {
  return t(`popup_domain_${domain}`);
}
