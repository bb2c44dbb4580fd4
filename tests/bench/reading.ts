import { read } from '../../lib/reciprocity/read.ts';
import { loadPeers } from './peers.ts';
import { besidePeer, type Row } from './row.ts';
import { median, percentile } from './stats.ts';
import { corpusTexts } from './texts.ts';

const rounds = 21;
/** Rounds before those that count: the compiler takes some ten thousand calls to settle, ours and theirs alike. */
const warming = 30;
const texts = corpusTexts(300);

/** The text with a new word at the end of each of its parts, so that nobody answers from a cache. */
function freshly(text: string, round: number): string {
  const word = ` la${String.fromCharCode(97 + (round % 26)).repeat(2)}`;
  return text.replace(/[.,;:!?\n]+|$/g, (end) => word + end);
}

/**
 * The time of one reading by each in µs, taken in turn in one process; of each text the median of its rounds. Beside a
 * slow peer it is the quickest of the rounds for both: on a busy machine most of its long calls are interrupted.
 */
export async function measureReading(): Promise<Row[]> {
  const peers = await loadPeers();
  const all = [
    { name: 'ours', slow: false, read: (text: string): unknown => read(text) },
    ...peers,
  ];
  const times = new Map(all.map(({ name }) => [name, texts.map((): number[] => [])]));
  for (let round = -warming; round < rounds; round += 1) {
    const fresh = texts.map((text) => freshly(text, round + warming));
    for (const { name, slow, read: reads } of all) {
      if (slow && (round < -3 || round % 3 !== 0)) continue;
      const taken = times.get(name);
      for (const [at, text] of fresh.entries()) {
        const before = performance.now();
        const reading = reads(text);
        if (reading instanceof Promise) await reading;
        const time = performance.now() - before;
        if (round >= 0) taken?.[at]?.push(time * 1000);
      }
    }
  }
  const ofEach = (name: string, pick: (rounds: readonly number[]) => number) =>
    (times.get(name) ?? []).map(pick);
  return peers.flatMap(({ name, slow, mostRatio }) => {
    const pick = slow ? (taken: readonly number[]) => Math.min(...taken) : median;
    const ours = ofEach('ours', pick);
    const theirs = ofEach(name, pick);
    const [middle, high] = [median(ours), percentile(ours, 0.99)];
    return [
      besidePeer('reading, corpus median (µs)', middle, name, median(theirs), mostRatio),
      besidePeer('reading, corpus p99 (µs)', high, name, percentile(theirs, 0.99), mostRatio),
    ];
  });
}
