import { read } from '../../lib/reciprocity/read.ts';
import { loadPeers } from './peers.ts';
import { besidePeer, type Row } from './row.ts';
import { median, percentile } from './stats.ts';
import { corpusTexts } from './texts.ts';

const rounds = 21;
const texts = corpusTexts(300);

/** The text with a new word at the end of each of its parts, so that nobody answers from a cache. */
function freshly(text: string, round: number): string {
  const word = ` la${String.fromCharCode(97 + (round % 26)).repeat(2)}`;
  return text.replace(/[.,;:!?\n]+|$/g, (end) => word + end);
}

/** In µs; what takes long would be interrupted on a busy machine, so there the thread's own time counts. */
function clock(slow: boolean): () => number {
  if (!slow) return () => performance.now() * 1000;
  return () => {
    const { user, system } = process.threadCpuUsage();
    return user + system;
  };
}

/** The time of one reading by each in µs, taken in turn in one process; of each text the median of its rounds. */
export async function measureReading(): Promise<Row[]> {
  const peers = await loadPeers();
  const all = [
    { name: 'ours', slow: false, read: (text: string): unknown => read(text) },
    ...peers,
  ];
  const times = new Map(all.map(({ name }) => [name, texts.map((): number[] => [])]));
  // The first rounds warm the compiler up and are thrown away.
  for (let round = -3; round < rounds; round += 1) {
    const fresh = texts.map((text) => freshly(text, round + 3));
    for (const { name, slow, read: reads } of all) {
      if (slow && round % 3 !== 0) continue;
      const taken = times.get(name);
      const now = clock(slow);
      for (const [at, text] of fresh.entries()) {
        const before = now();
        const reading = reads(text);
        if (reading instanceof Promise) await reading;
        const time = now() - before;
        if (round >= 0) taken?.[at]?.push(time);
      }
    }
  }
  const ofEach = (name: string) => (times.get(name) ?? []).map(median);
  const ours = ofEach('ours');
  return peers.flatMap(({ name, mostRatio }) => [
    besidePeer('reading, corpus median (µs)', median(ours), name, median(ofEach(name)), mostRatio),
    besidePeer(
      'reading, corpus p99 (µs)',
      percentile(ours, 0.99),
      name,
      percentile(ofEach(name), 0.99),
      mostRatio,
    ),
  ]);
}
