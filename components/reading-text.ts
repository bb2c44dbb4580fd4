import { t } from '../lib/i18n';
import { type ActId, acts, type Domain } from '../lib/reciprocity/act';
import type { PatternId } from '../lib/reciprocity/pattern';
import { domainText } from './kind';

/** "asked, practical help": what was read, or `''` where nothing counts; patterns only where no act does. */
export function readingText(
  found: readonly { readonly id: ActId; readonly domain: Domain }[],
  patterns: readonly PatternId[],
): string {
  const counted = found.filter(({ id }) => acts[id].part !== 'uncounted');
  const words =
    counted.length > 0
      ? counted.flatMap(({ id, domain }) => [
          t(`popup_part_${acts[id].part as 'began' | 'asked' | 'answered'}`),
          domainText(domain).toLocaleLowerCase(),
        ])
      : patterns.map((id) => t(`hint_${id}_name`).toLocaleLowerCase());
  return [...new Set(words)].join(', ');
}
