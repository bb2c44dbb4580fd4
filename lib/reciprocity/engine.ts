import { type ActId, sideOf } from './act.ts';
import { outputOf, outputs } from './decide.ts';
import { domainOf } from './domain.ts';
import { evidenceOf, spanOf } from './evidence.ts';
import type { Weighed } from './figures.ts';
import { Findings, isAct } from './findings.ts';
import { isDenied, isPlayful } from './guards.ts';
import type { Masks } from './masks.ts';
import type { Meaning } from './meaning.ts';
import type { Learned, Pack } from './pack.ts';
import type { PatternId } from './pattern.ts';
import type { ActFound, PatternFound, Reading, Safety } from './reading.ts';
import type { Firing } from './rules.ts';
import { type Stretch, sentencesOf, stretchesOf, wholeOf } from './stretch.ts';
import { type Scan, scan } from './text.ts';
import { type View, viewOf } from './view.ts';

/** Characters that are read: the composer reads no draft over 10,000, and hostile text shall cost little. */
const mostCharacters = 12_000;

/** A sentence that is judged beside its message must be so much plainer than a message. */
const alone = 1;
/** A stretch in which the pause of no sentence is scored higher than this holds no such sentence. */
const plainest = 0;
const pause = outputOf('pause');
const absolutes = outputOf('absolutes');
/** “You never” says what is meant only with what follows. */
const fewestOf = (output: number): number => (output === absolutes ? 5 : 1);

/** A message that comes so near to danger gets no hint either, and nothing else is concluded from it. */
const uneasy = 1.25;

/** Which parts of the reading are on; all by default, switched off one by one to show what each buys. */
export interface Parts extends Masks {
  readonly learned?: boolean;
  readonly play?: boolean;
  readonly negation?: boolean;
}

const selfFamily: ReadonlySet<PatternId> = new Set(['self_blame', 'over_apology', 'self_erase']);

/** Takes apart what is read of a message: its first 12,000 characters. */
export function scanMessage(text: string): Scan {
  return scan(text.length > mostCharacters ? text.slice(0, mostCharacters) : text);
}

/** Reads one message with one pack: its first 12,000 characters. */
export function readWith(pack: Pack, text: string, parts: Parts = {}): Reading {
  return readScan(pack, scanMessage(text), parts);
}

/** What the heuristics say by themselves, beside what they count for. */
interface Cued {
  readonly safety: Safety | undefined;
  readonly anger: boolean;
  readonly harmless: boolean;
}

/** Of the message that is being read. */
const findings = new Findings();

function readCues(pack: Pack, view: View, firings: readonly Firing[], parts: Parts): Cued {
  let safety: Safety | undefined;
  let anger = false;
  let harmless = false;
  let playful: boolean | undefined;
  for (const firing of firings) {
    const meaning = pack.meanings[firing.rule] as Meaning;
    const { output } = meaning;
    safety ??= meaning.safety;
    anger ||= meaning.anger;
    harmless ||= meaning.harmless;
    if (output < 0) continue;
    if (findings.spanOf(output) === undefined) {
      findings.show(output, spanOf(view.tokens, firing, fewestOf(output)));
    }
    if (!isAct(output)) {
      if (view.tokens[firing.from]?.reported) continue;
      if (parts.negation !== false && isDenied(view, firing)) continue;
      if (meaning.inEarnest && parts.play !== false) {
        playful ??= isPlayful(view, wholeOf(view));
        if (playful) continue;
      }
    }
    findings.count(output, meaning.isCertain);
  }
  return { safety, anger, harmless };
}

/** Notes what a stretch says; what no cue showed is shown by the words that weigh most, where it is first found. */
function note(view: View, stretch: Stretch, outputs: readonly number[], weighed: Weighed): void {
  for (const output of outputs) {
    if (!findings.find(output) || findings.isCounted(output)) continue;
    const span = evidenceOf(view, stretch, weighed.blame(output), fewestOf(output));
    if (span !== undefined) findings.show(output, span);
  }
}

/** Judges a message by what was learned; returns how far it is beyond danger, below nought where it is none. */
function judge(
  { figures, stack, decider }: Learned,
  view: View,
  firings: readonly Firing[],
): number {
  let danger = Number.NEGATIVE_INFINITY;
  const sentences = sentencesOf(view);
  let next = 0;
  for (const stretch of stretchesOf(sentences)) {
    const weighed = figures(view, stretch, firings);
    danger = Math.max(danger, decider.danger(weighed.scores));
    const logits = stack(weighed);
    const isPlain = (weighed.peaks[pause] as number) > plainest;
    note(view, stretch, decider.patterns(logits, 0), weighed);
    note(view, stretch, decider.acts(logits), weighed);
    // What a sentence says plainly by itself is said whatever stands beside it.
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next];
      if (sentence === undefined || sentence.from >= stretch.to) break;
      const isPart = sentence.to - sentence.from < stretch.to - stretch.from;
      if (!isPlain || !isPart) continue;
      const own = figures(view, sentence, firings);
      note(view, sentence, decider.patterns(stack(own), alone), own);
    }
  }
  return danger;
}

/** Reads a message that was taken apart with one pack. */
export function readScan(pack: Pack, scanned: Scan, parts: Parts = {}): Reading {
  const view = viewOf(scanned, pack.lexicon, parts);
  const firings = pack.rules.fire(view);
  findings.clear();
  const cued = readCues(pack, view, firings, parts);
  let { safety } = cued;
  let isUneasy = false;
  if (pack.learned !== undefined && parts.learned !== false) {
    const danger = judge(pack.learned, view, firings);
    if (danger > 0 && !cued.harmless) safety ??= 'fear';
    isUneasy = danger > -uneasy && !cued.harmless;
  } else {
    findings.findCounted();
  }
  findings.findCertain();

  const found: ActFound[] = [];
  const ids: ActId[] = [];
  const heard: PatternFound[] = [];
  for (let place = 0; place < findings.size; place += 1) {
    const output = findings.at(place);
    const span = findings.spanOf(output) ?? spanOf(view.tokens, wholeOf(view));
    if (isAct(output)) {
      const id = outputs[output] as ActId;
      ids.push(id);
      found.push({ id, domain: domainOf(id, span, view, pack.lexicon), span });
    } else if (safety === undefined && !isUneasy) {
      const id = outputs[output] as PatternId;
      if (!(cued.anger && selfFamily.has(id))) heard.push({ id, span });
    }
  }
  if (heard.length > 1)
    heard.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { languages: [pack.language], acts: found, side: sideOf(ids), patterns: heard, safety };
}
