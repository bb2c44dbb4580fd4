import { type ReadAs, type ReadingError, shareInterval } from '../../lib/reciprocity/share.ts';
import { random as seeded } from '../seeded.ts';

interface Conversations {
  readonly runs: number;
  readonly seed: number;
  /** Counted turns, from and to. */
  readonly turns: readonly [number, number];
  /** Every share in it is as likely as every other. */
  readonly shares?: readonly [number, number];
}

/** How often the interval holds the true share of simulated conversations, and its median width. */
export function simulate(
  error: ReadingError,
  { runs, seed, turns: [least, most], shares: [lowest, highest] = [0.05, 0.95] }: Conversations,
): { coverage: number; width: number } {
  const random = seeded(seed);
  const truth = [error.asked, error.began, error.neither].map(ratesOf);
  const [asks, begins, neither] = truth;
  if (!asks || !begins || !neither) throw new Error('Three rows are needed');
  const perTurn = sizeOf(error.neither) / (sizeOf(error.asked) + sizeOf(error.began));
  let covered = 0;
  const widths: number[] = [];
  for (let run = 0; run < runs; run++) {
    const share = lowest + (highest - lowest) * random();
    // The labelled messages are themselves a sample of the truth: what is believed differs from what is so.
    const believed = {
      asked: sampleOf(error.asked, random),
      began: sampleOf(error.began, random),
      neither: sampleOf(error.neither, random),
    };
    const n = least + Math.floor((most - least + 1) * random());
    let hits = 0;
    for (let turn = 0; turn < n; ) {
      const does = random() < 1 / (1 + perTurn);
      const row = does ? (random() < share ? asks : begins) : neither;
      const draw = random();
      if (draw < row.asked) hits += 1;
      else if (draw >= row.asked + row.began) continue;
      turn += 1;
    }
    const { low, high } = shareInterval(hits, n, believed);
    if (low <= share && share <= high) covered += 1;
    widths.push(high - low);
  }
  widths.sort((a, b) => a - b);
  return { coverage: covered / runs, width: widths[Math.floor(runs / 2)] ?? 1 };
}

function sizeOf({ asked, began, missed }: ReadAs): number {
  return asked + began + missed;
}

function ratesOf(row: ReadAs) {
  return { asked: row.asked / sizeOf(row), began: row.began / sizeOf(row) };
}

function sampleOf(row: ReadAs, random: () => number): ReadAs {
  const truth = ratesOf(row);
  const drawn = { asked: 0, began: 0, missed: 0 };
  for (let count = sizeOf(row); count > 0; count--) {
    const draw = random();
    if (draw < truth.asked) drawn.asked += 1;
    else if (draw < truth.asked + truth.began) drawn.began += 1;
    else drawn.missed += 1;
  }
  return drawn;
}
