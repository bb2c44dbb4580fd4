import { type ActId, acts, type Span, sideOf } from './act.ts';
import { decide, joinScores, type Output, outputOf } from './decide.ts';
import { domainOf } from './domain.ts';
import { evidenceOf } from './evidence.ts';
import { isDenied, isPlayful, isSilencedByPlay } from './guards.ts';
import type { Pack } from './pack.ts';
import { type PatternId, patterns } from './pattern.ts';
import type { ActFound, PatternFound, Reading, Safety } from './reading.ts';
import { type Masks, viewOf } from './view.ts';

/** Characters that are read: the composer reads no draft over 10,000, and hostile text shall cost little. */
const mostCharacters = 12_000;

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

  let actIds: ActId[] = [];
  let patternIds: PatternId[] = [];
  let evidence = (_id: Output): Span | undefined => undefined;
  const { learned } = pack;
  if (learned !== undefined && parts.learned !== false) {
    const { figures, thresholds } = learned;
    const decision = decide(joinScores(figures.score(view, firings)), thresholds);
    actIds = view.words.length === 0 ? [] : decision.acts;
    patternIds = view.words.length === 0 ? [] : decision.patterns;
    if (decision.safety) safety ??= 'fear';
    evidence = (id) => evidenceOf(view, figures.blame(view, firings, outputOf(id)));
  } else {
    actIds = [...cued].filter((id): id is ActId => id in acts);
    patternIds = [...cued].filter((id): id is PatternId => id in patterns);
    if (patternIds.length > 0 && !actIds.includes('neutral.friction'))
      actIds.push('neutral.friction');
  }
  for (const reads of certain) {
    if (reads in patterns && !patternIds.includes(reads as PatternId)) {
      patternIds.push(reads as PatternId);
      if (!actIds.includes('neutral.friction')) actIds.push('neutral.friction');
    }
    if (reads in acts && !actIds.includes(reads as ActId)) actIds.push(reads as ActId);
  }
  if (safety !== undefined) patternIds = [];
  else if (anger) patternIds = patternIds.filter((id) => !selfFamily.has(id));

  const whole = (): Span => ({
    start: view.start[0] ?? 0,
    end: view.end[view.end.length - 1] ?? 0,
  });
  const spanOf = (id: ActId | PatternId): Span =>
    (cued.has(id) ? spans.get(id) : undefined) ?? evidence(id) ?? spans.get(id) ?? whole();
  const actsFound: ActFound[] = actIds.map((id) => {
    const span = spanOf(id);
    return { id, domain: domainOf(id, span, view, pack.lexicon), span };
  });
  const patternsFound: PatternFound[] = patternIds
    .map((id) => ({ id, span: spanOf(id) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    languages: [pack.language],
    acts: actsFound,
    side: sideOf(actIds),
    patterns: patternsFound,
    safety,
  };
}
