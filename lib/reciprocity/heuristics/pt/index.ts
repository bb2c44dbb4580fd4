import type { Heuristic } from '../../heuristic.ts';

/** Everything the Portuguese pack looks for, in the order of the files. */
export const heuristics: readonly Heuristic[] = [];
