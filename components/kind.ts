import { t } from '../lib/i18n';
import type { DayPart, Kind } from '../lib/journal/schema';
import type { Domain } from '../lib/reciprocity/act';

/** A name of more than one word as it stands in the key of a text. */
export function inKey<Name extends string>(name: Name) {
  return name.replaceAll(' ', '_') as Name extends `${infer A} ${infer B}` ? `${A}_${B}` : Name;
}

/** The name of a kind of conversation. */
export function kindText(kind: Kind): string {
  return t(`kind_${inKey(kind)}`);
}

/** The name of a part of the day. */
export function partText(part: DayPart): string {
  return t(`journal_part_${inKey(part)}`);
}

/** The plain name of a domain, as a title. */
export function domainText(domain: Domain): string {
  return t(`popup_domain_${domain}`);
}

/** The plain name of a domain, within a sentence. */
export function domainInText(domain: Domain): string {
  return t(`domain_${domain}`);
}
