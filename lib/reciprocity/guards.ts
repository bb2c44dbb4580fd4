import { role } from './grammar.ts';
import type { PatternId } from './pattern.ts';
import type { Firing } from './rules.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './token.ts';
import type { View } from './view.ts';

/** True where that part of the message carries a play marker (model 3.0, rule 5). */
export function isPlayful({ tokens }: View, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    if (((tokens[at]?.word.roles ?? 0) & role.play) !== 0) return true;
  }
  return false;
}

/** Patterns of severity 1 and 2 that a play marker silences; control, violent threats and conditions stand. */
const playSilences: ReadonlySet<PatternId> = new Set([
  'character',
  'heat',
  'ledger',
  'compare',
  'self_blame',
  'over_apology',
  'dismiss',
  'absolutes',
]);

/** Whether a play marker in the message takes this pattern back. */
export function isSilencedByPlay(id: PatternId): boolean {
  return playSilences.has(id);
}

/** True where the words just before a cue deny it or only ask for it ("I don't think you're lazy", "do you think"). */
export function isDenied({ tokens }: View, { from }: Firing): boolean {
  const first = tokens[from];
  if (first === undefined || (first.word.roles & role.negations) !== 0) return false;
  let isDoubted = false;
  for (let back = 1; back <= 4 && back <= from; back += 1) {
    const before = tokens[from - back] as Token;
    if (before.sentence !== first.sentence) return false;
    const { roles } = before.word;
    if ((roles & role.negations) !== 0 && (back <= 2 || isDoubted)) return true;
    isDoubted ||= (roles & role.doubts) !== 0;
  }
  return false;
}
