import type { Heuristic } from '../../heuristic.ts';

/** Everything the French pack looks for, in the order of the files. */
export const heuristics: readonly Heuristic[] = [];
