import { type SideBiases, sideOf } from '../../../lib/reciprocity/decide.ts';
import type { Row } from '../corpus.ts';
import { sideIn, targetOf } from './reader.ts';

/** What is tried for giving alone and for asking alone, and for both. */
const tried = {
  one: [-0.5, -0.25, 0, 0.25, 0.5],
  both: [-0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5],
} as const;

/**
 * Learns what is added to the sides from logits of rows that were not learned from, so that each side is met as well as
 * the others: messages that give and ask are few. Rows of danger are left out.
 */
export function learnSides(
  rows: readonly Row[],
  logits: readonly (Float32Array | undefined)[],
): SideBiases {
  const read = rows.flatMap((row, at) => {
    const own = logits[at];
    return own === undefined || row.safety !== undefined
      ? []
      : [{ own, side: sideIn(targetOf(row)) }];
  });
  const choices = tried.one.flatMap((give) =>
    tried.one.flatMap((ask) => tried.both.map((both) => [give, ask, both])),
  );
  let best = [0, 0, 0];
  let most = -1;
  for (const sides of choices) {
    const f1 = macroF1(read.map(({ own, side }) => [side, sideOf(own, sides)]));
    if (f1 <= most) continue;
    most = f1;
    best = sides;
  }
  return best;
}

/** Mean of F1 over the four sides, of pairs of the right one and the one that was told. */
function macroF1(pairs: readonly (readonly [number, number])[]): number {
  const both = [0, 0, 0, 0];
  const either = [0, 0, 0, 0];
  for (const [right, told] of pairs) {
    either[right] = (either[right] ?? 0) + 1;
    either[told] = (either[told] ?? 0) + 1;
    if (right === told) both[right] = (both[right] ?? 0) + 1;
  }
  const all = both.map((many, side) => (many === 0 ? 0 : (2 * many) / (either[side] ?? 1)));
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}
