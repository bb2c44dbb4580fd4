import type { Firing } from './rules.ts';
import type { View } from './view.ts';

/** Words of a message that are judged together: the learned figures come from messages of about this length. */
const mostWords = 40;

/** Part of a message, whole sentences: tokens `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a view, in order. */
export function sentencesOf({ sentence }: View): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= sentence.length; at += 1) {
    if (at < sentence.length && sentence[at] === sentence[from]) continue;
    found.push({ from, to: at });
    from = at;
  }
  return found;
}

/** Sentences joined into stretches of at most forty words; a longer sentence stands alone. */
export function stretchesOf(sentences: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of sentences) {
    const last = found[found.length - 1];
    if (last !== undefined && to - last.from <= mostWords) {
      found[found.length - 1] = { from: last.from, to };
    } else {
      found.push({ from, to });
    }
  }
  return found;
}

/** A view of one stretch alone. */
export function viewWithin(view: View, { from, to }: Stretch): View {
  if (from === 0 && to === view.words.length) return view;
  return {
    ...view,
    words: view.words.slice(from, to),
    classes: view.classes.slice(from, to),
    sentence: view.sentence.slice(from, to),
    begins: view.begins.slice(from, to),
    ends: view.ends.slice(from, to),
    start: view.start.slice(from, to),
    end: view.end.slice(from, to),
    caps: view.caps.slice(from, to),
    reported: view.reported.slice(from, to),
  };
}

/** The matches within one stretch, counted from its first token. */
export function firingsWithin(firings: readonly Firing[], { from, to }: Stretch): Firing[] {
  return firings.flatMap((one) =>
    one.from >= from && one.from < to
      ? [{ rule: one.rule, from: one.from - from, to: Math.min(one.to, to) - from }]
      : [],
  );
}
