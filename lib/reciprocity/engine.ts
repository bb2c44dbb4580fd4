import { type ActId, acts, type Span, sideOf } from './act.ts';
import { joinScores, outputOf } from './decide.ts';
import { domainOf } from './domain.ts';
import { evidenceOf } from './evidence.ts';
import { isDenied, isPlayful, isSilencedByPlay } from './guards.ts';
import type { Cue } from './heuristic.ts';
import type { Masks } from './masks.ts';
import type { Pack } from './pack.ts';
import { type PatternId, patterns } from './pattern.ts';
import type { ActFound, PatternFound, Reading, Safety } from './reading.ts';
import type { Firing } from './rules.ts';
import { type Stretch, sentencesOf, stretchesOf, wholeOf } from './stretch.ts';
import { type Scan, scan } from './text.ts';
import { type View, viewOf } from './view.ts';

/** Characters that are read: the composer reads no draft over 10,000, and hostile text shall cost little. */
const mostCharacters = 12_000;

/** A sentence that is judged beside its message must be so much plainer than a message. */
const alone = 6;
/** A stretch that is further from a pause than this holds no such sentence. */
const diluted = 6;

/** Which parts of the reading are on; all by default, switched off one by one to show what each buys. */
export interface Parts extends Masks {
  readonly learned?: boolean;
  readonly play?: boolean;
  readonly negation?: boolean;
}

type Id = ActId | PatternId;

const selfFamily: ReadonlySet<PatternId> = new Set(['self_blame', 'over_apology', 'self_erase']);
const isSafety = (reads: string): reads is Safety =>
  reads === 'fear' || reads === 'violence' || reads === 'self_harm';
const isPattern = (reads: string): reads is PatternId => reads in patterns;
const isAct = (reads: string): reads is ActId => reads in acts;

/** Takes apart what is read of a message: its first 12,000 characters. */
export function scanMessage(text: string): Scan {
  return scan(text.slice(0, mostCharacters));
}

/** Reads one message with one pack: its first 12,000 characters. */
export function readWith(pack: Pack, text: string, parts: Parts = {}): Reading {
  return readScan(pack, scanMessage(text), parts);
}

/** What the heuristics say of a message by themselves. */
interface Cued {
  /** Where each thing was first read, whether it counts or not. */
  readonly spans: Map<string, Span>;
  /** What counts; `true` where it is so plain that it holds whatever the figures say. */
  readonly counted: Map<Id, boolean>;
  readonly safety: Safety | undefined;
  readonly anger: boolean;
  readonly harmless: boolean;
}

function cuesIn(pack: Pack, view: View, firings: readonly Firing[], parts: Parts): Cued {
  const spans = new Map<string, Span>();
  const counted = new Map<Id, boolean>();
  let safety: Safety | undefined;
  let anger = false;
  let harmless = false;
  const playful = parts.play !== false && isPlayful(view, wholeOf(view));
  for (const firing of firings) {
    const heuristic = pack.rules.heuristics[firing.rule] as Cue;
    const { reads } = heuristic;
    if (isSafety(reads)) safety ??= reads;
    else if (reads === 'anger') anger = true;
    else if (reads === 'harmless') harmless = true;
    if (!spans.has(reads)) spans.set(reads, spanOf(view, firing));
    if (isPattern(reads)) {
      if (view.tokens[firing.from]?.reported) continue;
      if (parts.negation !== false && isDenied(view, firing)) continue;
      if (playful && isSilencedByPlay(reads)) continue;
    } else if (!isAct(reads)) continue;
    counted.set(reads, heuristic.certain === true || counted.get(reads) === true);
  }
  return { spans, counted, safety, anger, harmless };
}

/** Reads a message that was taken apart with one pack. */
export function readScan(pack: Pack, scanned: Scan, parts: Parts = {}): Reading {
  const view = viewOf(scanned, pack.lexicon, parts);
  const firings = pack.rules.fire(view);
  const cued = cuesIn(pack, view, firings, parts);
  const { spans, counted, anger } = cued;
  let { safety } = cued;
  const actIds = new Set<ActId>();
  const found = new Set<PatternId>();
  const { learned } = pack;
  if (learned !== undefined && parts.learned !== false) {
    const { figures, decider } = learned;
    /** Judges a stretch and returns how near it comes to a pause. */
    const judge = (stretch: Stretch, more: number): number => {
      const weighed = figures(view, stretch, firings);
      const { scores } = weighed;
      joinScores(scores);
      /** Notes what is found; what no cue showed is shown by the words that weigh most, where it is first found. */
      const note = <Of extends Id>(id: Of, all: Set<Of>): void => {
        if (all.has(id)) return;
        all.add(id);
        if (counted.has(id)) return;
        const span = evidenceOf(view, stretch, weighed.blame(outputOf(id)));
        if (span !== undefined) spans.set(id, span);
      };
      for (const id of decider.patterns(scores, more)) note(id, found);
      if (more === 0) {
        if (!cued.harmless && decider.safety(scores)) safety ??= 'fear';
        for (const id of decider.acts(scores)) note(id, actIds);
      }
      return decider.pause(scores);
    };
    const sentences = sentencesOf(view);
    let next = 0;
    for (const stretch of stretchesOf(sentences)) {
      const isDiluted = judge(stretch, 0) >= -diluted;
      // What a sentence says plainly by itself is said whatever stands beside it.
      for (; next < sentences.length; next += 1) {
        const sentence = sentences[next];
        if (sentence === undefined || sentence.from >= stretch.to) break;
        const isPart = sentence.to - sentence.from < stretch.to - stretch.from;
        if (isDiluted && isPart) judge(sentence, alone);
      }
    }
  } else {
    for (const id of counted.keys()) {
      if (isAct(id)) actIds.add(id);
      else found.add(id);
    }
  }
  if (found.size > 0) actIds.add('neutral.friction');
  for (const [id, isCertain] of counted) {
    if (!isCertain) continue;
    if (isAct(id)) {
      actIds.add(id);
    } else {
      found.add(id);
      actIds.add('neutral.friction');
    }
  }
  const isHeard = (id: PatternId): boolean =>
    safety === undefined && !(anger && selfFamily.has(id));

  const spanFor = (id: Id): Span => spans.get(id) ?? spanOf(view, wholeOf(view));
  const patternsFound: PatternFound[] = [];
  for (const id of found) if (isHeard(id)) patternsFound.push({ id, span: spanFor(id) });
  patternsFound.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const actsFound: ActFound[] = [];
  for (const id of actIds) {
    const span = spanFor(id);
    actsFound.push({ id, domain: domainOf(id, span, view, pack.lexicon), span });
  }
  return {
    languages: [pack.language],
    acts: actsFound,
    side: sideOf(actIds),
    patterns: patternsFound,
    safety,
  };
}

function spanOf({ tokens }: View, { from, to }: Stretch): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
