import { isDenied, isPlayful } from '../../../lib/reciprocity/guards.ts';
import { type PatternId, patterns } from '../../../lib/reciprocity/pattern.ts';
import { viewOf } from '../../../lib/reciprocity/view.ts';
import type { Row } from '../corpus.ts';
import { lexicon, rules } from './examples.ts';

/** A rule is trusted when at least this share of its matches stands in a message that warrants a pause. */
const leastPrecision = 0.5;
/** And when it matches at most this share of plain messages without any pattern. */
const mostOrdinary = 0.002;

const weighs = (id: string): boolean => id in patterns && patterns[id as PatternId].severity > 1;

/** Rules for weighty patterns that match a text, not denied, not reported, not in play. */
function cuesIn(text: string): Set<string> {
  const view = viewOf(text, lexicon);
  const found = new Set<string>();
  if (isPlayful(view)) return found;
  for (const firing of rules.fire(view)) {
    const rule = rules.heuristics[firing.rule];
    if (!rule || !weighs(rule.reads) || view.reported[firing.from] || isDenied(view, firing))
      continue;
    found.add(rule.id);
  }
  return found;
}

/** Ids of the rules whose words ordinary talk rarely holds, counted over the rows. */
export function trustedRules(rows: readonly Row[]): string[] {
  const plain = rows.filter((row) => row.patterns.length === 0 && !row.hard && !row.safety);
  const cues = new Map(rows.map((row) => [row, cuesIn(row.text)]));
  return rules.heuristics
    .filter(({ id, reads }) => {
      if (!weighs(reads)) return false;
      const matched = rows.filter((row) => !row.safety && cues.get(row)?.has(id));
      const right = matched.filter((row) => row.patterns.some(weighs));
      const ordinary = plain.filter((row) => cues.get(row)?.has(id));
      return (
        matched.length > 0 &&
        right.length / matched.length >= leastPrecision &&
        ordinary.length / plain.length <= mostOrdinary
      );
    })
    .map(({ id }) => id);
}

/** Whether each row holds words that a trusted rule looks for. */
export function cuedRows(rows: readonly Row[], trusted: readonly string[]): boolean[] {
  return rows.map((row) => {
    const cues = cuesIn(row.text);
    return trusted.some((id) => cues.has(id));
  });
}
