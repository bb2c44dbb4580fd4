import { t } from '../lib/i18n';
import type { DayPart, Kind } from '../lib/journal/schema';
import type { Domain } from '../lib/reciprocity/act';

/** The name of a kind of conversation. */
export function kindText(kind: Kind): string {
  return t(`kind_${kind.replace(' ', '_') as 'close' | 'keep_distance' | 'leave_out'}`);
}

/** The name of a part of the day. */
export function partText(part: DayPart): string {
  return t(`journal_part_${part.replace(' ', '_') as 'late_evening'}`);
}

/** The plain name of a domain. */
export function domainText(domain: Domain): string {
  return t(`popup_domain_${domain}`);
}
