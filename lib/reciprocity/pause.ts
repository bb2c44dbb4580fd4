import { asks, gives, light, outputOf, weighty } from './decide.ts';

const pause = outputOf('pause');
const any = outputOf('any');
const give = outputOf('give');

/** The highest score of some outputs. */
function highest(scores: Float32Array, of: readonly number[]): number {
  let most = -20;
  for (let at = 0; at < of.length; at += 1) {
    const score = scores[of[at] as number] as number;
    if (score > most) most = score;
  }
  return most;
}

/**
 * Weighs by a formula whether a pause of severity 2 or more is warranted: the whole message, its strongest weighty
 * pattern, all of them together, and any pattern; less where it gives or asks, or where a light pattern says it better.
 * It errs elsewhere than the stack does: half and half they are right more often than either is alone, in each of five
 * languages.
 */
export function pauseOf(scores: Float32Array): number {
  let total = 0;
  for (const one of weighty) total += 1 / (1 + Math.exp(-(scores[one] as number)));
  return (
    (scores[pause] as number) +
    0.5 * highest(scores, weighty) +
    0.3 * Math.log(total + 1e-3) +
    0.1 * (scores[any] as number) -
    0.2 * (scores[give] as number) -
    0.15 * highest(scores, gives) -
    0.05 * highest(scores, asks) -
    0.12 * highest(scores, light)
  );
}
