import { t } from '../lib/i18n';
import { type ActId, acts, type Domain } from '../lib/reciprocity/act';
import type { PatternId } from '../lib/reciprocity/pattern';
import type { Part } from './amounts';
import { domainInText } from './kind';
import { listed } from './numbers';

/** "asked, practical help; began, affection": what was read, or `''` where nothing counts; patterns only where no act does. */
export function readingText(
  found: readonly { readonly id: ActId; readonly domain: Domain }[],
  patterns: readonly PatternId[],
): string {
  const byPart = new Map<Part, Set<string>>();
  for (const { id, domain } of found) {
    const { part } = acts[id];
    if (part === 'uncounted') continue;
    const names = byPart.get(part) ?? new Set();
    byPart.set(part, names.add(domainInText(domain)));
  }
  if (byPart.size === 0) return listed(patterns.map((id) => t(`hint_${id}_name`)));
  return [...byPart]
    .map(([part, names]) => t(`reading_${part}`, listed([...names])))
    .reduce((before, next) => t('reading_both', before, next));
}
