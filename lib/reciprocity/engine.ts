import { type ActId, acts, type Span, sideOf } from './act.ts';
import { decide, joinScores, outputOf } from './decide.ts';
import { domainOf } from './domain.ts';
import { evidenceOf } from './evidence.ts';
import { isDenied, isPlayful, isSilencedByPlay } from './guards.ts';
import type { Pack } from './pack.ts';
import { type PatternId, patterns } from './pattern.ts';
import type { ActFound, PatternFound, Reading, Safety } from './reading.ts';
import { firingsWithin, type Stretch, sentencesOf, stretchesOf, viewWithin } from './stretch.ts';
import { type Masks, viewOf } from './view.ts';

/** Characters that are read: the composer reads no draft over 10,000, and hostile text shall cost little. */
const mostCharacters = 12_000;

/** A sentence that is judged beside its message must be so much plainer than a message. */
const alone = 6;
/** A stretch that is further from a pause than this holds no such sentence. */
const diluted = 7;

/** Which parts of the reading are on; all by default, switched off one by one to show what each buys. */
export interface Parts extends Masks {
  readonly learned?: boolean;
  readonly play?: boolean;
  readonly negation?: boolean;
}

const selfFamily: ReadonlySet<PatternId> = new Set(['self_blame', 'over_apology', 'self_erase']);
const isSafety = (reads: string): reads is Safety =>
  reads === 'fear' || reads === 'violence' || reads === 'self_harm';

/** The part of a text that is read, never ending within a character. */
function opening(text: string): string {
  if (text.length <= mostCharacters) return text;
  const code = text.charCodeAt(mostCharacters - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? mostCharacters - 1 : mostCharacters);
}

/** Reads one message with one pack: its first 12,000 characters. */
export function readWith(pack: Pack, text: string, parts: Parts = {}): Reading {
  const view = viewOf(opening(text), pack.lexicon, parts);
  const firings = pack.rules.fire(view);
  const spans = new Map<string, Span>();
  const cued = new Set<string>();
  let safety: Safety | undefined;
  let anger = false;
  const certain = new Set<string>();
  const playful = parts.play !== false && isPlayful(view);
  for (const firing of firings) {
    const reads = pack.rules.heuristics[firing.rule]?.reads;
    if (reads === undefined) continue;
    if (isSafety(reads)) safety ??= reads;
    else if (reads === 'anger') anger = true;
    const span = { start: view.start[firing.from] ?? 0, end: view.end[firing.to - 1] ?? 0 };
    if (!spans.has(reads)) spans.set(reads, span);
    if (reads in patterns) {
      if (view.reported[firing.from] || (parts.negation !== false && isDenied(view, firing)))
        continue;
      if (playful && isSilencedByPlay(reads as PatternId)) continue;
    }
    cued.add(reads);
    if (pack.rules.heuristics[firing.rule]?.certain) certain.add(reads);
  }

  const actIds = new Set<ActId>();
  const found = new Set<PatternId>();
  const shown = new Set<ActId | PatternId>();
  const { learned } = pack;
  if (learned !== undefined && parts.learned !== false) {
    const { figures, thresholds } = learned;
    /** Judges a stretch and returns how near it comes to a pause. */
    const judge = (stretch: Stretch, more: number): number => {
      const own = viewWithin(view, stretch);
      const within = firingsWithin(firings, stretch);
      const { scores, blame } = figures(own, within);
      const joined = joinScores(scores);
      const decision = decide(joined, thresholds, more);
      const near = (joined[outputOf('pause')] ?? 0) - thresholds.pause;
      const show = (id: ActId | PatternId): void => {
        if (cued.has(id) || shown.has(id)) return;
        shown.add(id);
        const span = evidenceOf(own, blame(outputOf(id)));
        if (span !== undefined) spans.set(id, span);
      };
      if (decision.safety && more === 0) safety ??= 'fear';
      for (const id of decision.patterns) {
        found.add(id);
        show(id);
      }
      if (more > 0) return near;
      for (const id of decision.acts) {
        actIds.add(id);
        show(id);
      }
      return near;
    };
    const sentences = sentencesOf(view);
    const stretches = stretchesOf(sentences);
    for (const stretch of stretches) {
      const near = judge(stretch, 0);
      if (near < -diluted) continue;
      // What a sentence says plainly by itself is said whatever stands beside it.
      for (const sentence of sentences) {
        if (sentence.from < stretch.from || sentence.to > stretch.to) continue;
        if (sentence.to - sentence.from < stretch.to - stretch.from) judge(sentence, alone);
      }
    }
    if (found.size > 0) actIds.add('neutral.friction');
  } else {
    for (const id of cued) {
      if (id in acts) actIds.add(id as ActId);
      if (id in patterns) found.add(id as PatternId);
    }
    if (found.size > 0) actIds.add('neutral.friction');
  }
  for (const reads of certain) {
    if (reads in patterns) {
      found.add(reads as PatternId);
      actIds.add('neutral.friction');
    }
    if (reads in acts) actIds.add(reads as ActId);
  }
  const isHeard = (id: PatternId): boolean =>
    safety === undefined && !(anger && selfFamily.has(id));

  const whole = (): Span => ({
    start: view.start[0] ?? 0,
    end: view.end[view.end.length - 1] ?? 0,
  });
  const spanOf = (id: ActId | PatternId): Span => spans.get(id) ?? whole();
  const patternsFound: PatternFound[] = [...found]
    .filter(isHeard)
    .map((id) => ({ id, span: spanOf(id) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const actsFound: ActFound[] = [...actIds].map((id) => {
    const span = spanOf(id);
    return { id, domain: domainOf(id, span, view, pack.lexicon), span };
  });
  return {
    languages: [pack.language],
    acts: actsFound,
    side: sideOf(actIds),
    patterns: patternsFound,
    safety,
  };
}
