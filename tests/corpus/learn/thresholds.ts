import {
  type Output,
  outputOf,
  outputs,
  type Thresholds,
} from '../../../lib/reciprocity/decide.ts';
import { patterns } from '../../../lib/reciprocity/pattern.ts';
import type { Row } from '../corpus.ts';
import type { Folds } from './folds.ts';
import { targetOf } from './reader.ts';

/** The precision that each question must keep on writers that were not learned from. */
const least = { pause: 0.88, any: 0.9, safety: 0.9 } as const;
/** The share of plain ordinary messages that may raise an alarm. */
const mostAlarms = 0.0022;
/** The share of hard negatives that may raise a note, and, where no writer of ordinary talk is left out, an alarm. */
const mostHard = { any: 0.04, pause: 0.038 } as const;

interface Judged {
  readonly score: number;
  readonly right: boolean;
}

function bestByF1(list: Judged[]): number {
  const sorted = [...list].sort((a, b) => b.score - a.score);
  const total = sorted.filter((one) => one.right).length;
  let hits = 0;
  let best = 0;
  let threshold = 0;
  sorted.forEach((one, at) => {
    if (one.right) hits += 1;
    const f1 = (2 * hits) / (at + 1 + total);
    if (f1 > best) {
      best = f1;
      threshold = (one.score + (sorted[at + 1]?.score ?? one.score)) / 2;
    }
  });
  return threshold;
}

/** The lowest threshold at which this share of what is above it is right. */
function lowestForPrecision(list: Judged[], precision: number): number {
  const sorted = [...list].sort((a, b) => b.score - a.score);
  let hits = 0;
  let threshold = sorted[0]?.score ?? 0;
  sorted.forEach((one, at) => {
    if (one.right) hits += 1;
    if (at >= 25 && hits / (at + 1) >= precision) threshold = one.score;
  });
  return threshold;
}

/** Chooses all thresholds from what each output is judged by in rows that were not learned from. */
export function chooseThresholds(
  rows: readonly Row[],
  scores: readonly (Float32Array | undefined)[],
  { strict, ordinary }: Pick<Folds, 'strict' | 'ordinary'>,
): Thresholds {
  const read = rows.flatMap((row, at) => {
    const logits = scores[at];
    return logits === undefined ? [] : [{ row, logits, target: targetOf(row) }];
  });
  const plain = read.filter(
    ({ row }) => !ordinary.includes(row.writer) && row.safety === undefined,
  );
  const whole = plain.filter(({ row }) => strict.includes(row.writer));
  const of = (name: Output, list: typeof read): Judged[] =>
    list.map(({ logits, target }) => ({
      score: logits[outputOf(name)] ?? -20,
      right: target[outputOf(name)] === 1,
    }));
  /** Above it only this share of some rows raises an alarm. */
  const quiet = (name: Output, list: typeof read, share: number): number => {
    const high = of(name, list)
      .map(({ score }) => score)
      .sort((a, b) => b - a);
    // Between two scores, as the share lies between theirs: the plainest of few rows shall not decide alone.
    const place = high.length * share;
    const above = high[Math.floor(place)] ?? -20;
    const below = high[Math.floor(place) + 1] ?? above;
    return above + (below - above) * (place % 1);
  };
  const calm = read.filter(
    ({ row }) =>
      ordinary.includes(row.writer) && row.patterns.length === 0 && !row.hard && !row.safety,
  );
  const hard = plain.filter(({ row }) => row.hard);
  const thresholdOf = (name: Output): number => {
    if (name === 'pause') {
      const right = lowestForPrecision(of(name, whole), least.pause);
      return Math.max(
        right,
        ordinary.length > 0 ? quiet(name, calm, mostAlarms) : quiet(name, hard, mostHard.pause),
      );
    }
    if (name === 'any') {
      return Math.max(
        lowestForPrecision(of(name, whole), least.any),
        quiet(name, hard, mostHard.any),
      );
    }
    // A side is weighed, see `sides.ts`.
    if (name === 'give' || name === 'ask') return 0;
    if (name === 'safety') return lowestForPrecision(of(name, read), least.safety);
    // Among messages that do carry a pattern: the pause itself is settled before.
    const some = name in patterns ? plain.filter(({ row }) => row.patterns.length > 0) : plain;
    return bestByF1(of(name, some));
  };
  // In steps of a twentieth, which take less room.
  return outputs.map((name) => Math.round(thresholdOf(name) * 20) / 20);
}

/** What the chosen threshold of danger sees, in one line: recall and false silence. */
export function describeSafety(
  rows: readonly Row[],
  scores: readonly (Float32Array | undefined)[],
  thresholds: Thresholds,
): string {
  const at = outputOf('safety');
  const safety = thresholds[at] ?? 0;
  const judged = rows.flatMap(({ safety: danger }, index) => {
    const score = scores[index]?.[at];
    return score === undefined ? [] : [{ danger: danger !== undefined, seen: score >= safety }];
  });
  const share = (danger: boolean) => {
    const list = judged.filter((one) => one.danger === danger);
    return list.filter(({ seen }) => seen).length / list.length;
  };
  return `danger, figures alone: R ${share(true).toFixed(3)}, falsely silent ${(1000 * share(false)).toFixed(2)} in 1000`;
}

/** What other precisions would cost: lines of precision, threshold, recall, alarms on hard negatives. */
export function describeChoices(
  rows: readonly Row[],
  scores: readonly (Float32Array | undefined)[],
): string[] {
  const at = outputOf('pause');
  const judged = rows.flatMap((row, index) => {
    const score = scores[index]?.[at];
    return score === undefined || row.safety !== undefined
      ? []
      : [{ row, score, right: targetOf(row)[at] === 1 }];
  });
  return [0.95, 0.92, 0.9, 0.88, 0.86, 0.84, 0.82, 0.8].map((precision) => {
    const threshold = lowestForPrecision(judged, precision);
    const above = (list: typeof judged): string =>
      (list.filter((one) => one.score >= threshold).length / list.length).toFixed(3);
    const writers = [...new Set(judged.map(({ row }) => row.writer))].map((writer) => {
      const own = judged.filter(({ row }) => row.writer === writer && row !== undefined);
      const raised = own.filter((one) => one.score >= threshold);
      const right = raised.filter((one) => one.right).length / raised.length;
      return `${writer} ${right.toFixed(2)}/${above(own.filter((one) => one.right))}`;
    });
    return `P ${precision}: above ${threshold.toFixed(3)}, R ${above(judged.filter((one) => one.right))}, hard negatives ${above(judged.filter(({ row }) => row.hard))}; ${writers.join(', ')}`;
  });
}
