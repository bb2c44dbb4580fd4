import { t } from '../lib/i18n';
import { type ActId, acts, type Domain } from '../lib/reciprocity/act';
import type { PatternId } from '../lib/reciprocity/pattern';
import { domainText } from './kind';

/** "asked, practical help; began, affection": what was read, or `''` where nothing counts; patterns only where no act does. */
export function readingText(
  found: readonly { readonly id: ActId; readonly domain: Domain }[],
  patterns: readonly PatternId[],
): string {
  const byPart = new Map<'began' | 'asked' | 'answered', Set<string>>();
  for (const { id, domain } of found) {
    const { part } = acts[id];
    if (part === 'uncounted') continue;
    const names = byPart.get(part) ?? new Set();
    byPart.set(part, names.add(domainText(domain).toLocaleLowerCase()));
  }
  if (byPart.size === 0) {
    return patterns.map((id) => t(`hint_${id}_name`).toLocaleLowerCase()).join(', ');
  }
  return [...byPart]
    .map(([part, names]) => [t(`popup_part_${part}`), ...names].join(', '))
    .join('; ');
}
