import type { PatternId } from './pattern.ts';
import type { Firing } from './rules.ts';
import type { View } from './view.ts';

/** True where the message carries a play marker (model 3.0, rule 5). */
export function isPlayful(view: View): boolean {
  return view.words.some((word) => view.grammar.play.has(word));
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
export function isDenied(view: View, firing: Firing): boolean {
  const { words, sentence } = view;
  const { negations, doubts } = view.grammar;
  const first = words[firing.from] ?? '';
  if (negations.has(first)) return false;
  for (let back = 1; back <= 4; back += 1) {
    const at = firing.from - back;
    if (at < 0 || sentence[at] !== sentence[firing.from]) return false;
    const word = words[at] ?? '';
    if (!negations.has(word)) continue;
    const between = words.slice(at + 1, firing.from);
    if (back <= 2 || between.some((one) => doubts.has(one))) return true;
  }
  return false;
}
