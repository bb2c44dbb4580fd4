import type { Row } from './row.ts';

/** Part of the benchmark: it can be asked for by its name. */
export interface Part {
  readonly name: string;
  readonly measure: () => Row[] | Promise<Row[]>;
}

/** Every part, in the order of the table; each is loaded when it is measured. */
export const parts: readonly Part[] = [
  { name: 'reading', measure: async () => (await import('./reading.ts')).measureReading() },
  { name: 'growth', measure: async () => (await import('./growth.ts')).measureGrowth() },
  { name: 'sizes', measure: async () => (await import('./sizes.ts')).measureSizes() },
  { name: 'keys', measure: async () => (await import('./keys.ts')).measureKeys() },
  { name: 'delay', measure: async () => (await import('./delay.ts')).measureDelay() },
  { name: 'enter', measure: async () => (await import('./delay.ts')).measureEnter() },
  { name: 'verdict', measure: async () => (await import('./verdict.ts')).measureVerdict() },
  { name: 'quiet', measure: async () => (await import('./quiet.ts')).measureQuiet() },
  { name: 'memory', measure: async () => (await import('./memory.ts')).measureMemory() },
  { name: 'asleep', measure: async () => (await import('./asleep.ts')).measureAsleep() },
  { name: 'paint', measure: async () => (await import('./paint.ts')).measurePaint() },
  { name: 'history', measure: async () => (await import('./history.ts')).measureHistory() },
];
