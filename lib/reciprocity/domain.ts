import { type ActId, acts, type Domain, type Span } from './act.ts';
import type { Lexicon } from './lexicon.ts';
import type { View } from './view.ts';

/** Object words that move an act to another domain than its own. */
const byWord = new Map<string, Domain>([
  ...['listen', 'shoulder', 'comfort', 'lean', 'ears', 'vent'].map(
    (word) => [word, 'support'] as const,
  ),
  ...['cuddle', 'hug', 'kiss', 'kisses', 'hugs'].map((word) => [word, 'affection'] as const),
  ...['call', 'visit', 'evening', 'company', 'chat'].map((word) => [word, 'time'] as const),
  ...['decide', 'choose', 'opinion', 'vote', 'say'].map((word) => [word, 'voice'] as const),
  ...['advice', 'link', 'address', 'code', 'answer'].map((word) => [word, 'information'] as const),
]);

/** Acts about help in general, whose object says what kind of help it is (model 3.0, rule 10). */
const open: ReadonlySet<ActId> = new Set([
  'give.offer',
  'give.commit',
  'give.did',
  'ask.favour',
  'ask.nudge',
]);

/** The domain of an act: that of its object words, otherwise the act's own. */
export function domainOf(id: ActId, span: Span, view: View, lexicon: Lexicon): Domain {
  if (!open.has(id)) return acts[id].domain;
  for (const { word, start } of view.tokens) {
    if (start < span.start) continue;
    if (start > span.end + 30) break;
    const named = byWord.get(word.text);
    if (named !== undefined) return named;
    const [naming] = word.classes;
    if (naming !== undefined && lexicon.names[naming] === 'money') return 'money';
  }
  return acts[id].domain;
}
