import type { Cue } from './heuristic.ts';

const tidy = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Heuristics without their reasons and examples, as one text: what the worker loads. */
export function packCues(heuristics: readonly Cue[]): string {
  return heuristics
    .map(({ id, reads, phrases, unless, certain }) =>
      [
        `=${id} ${reads}${certain ? ' certain' : ''}`,
        ...tidy(phrases),
        ...tidy(unless ?? '').map((line) => `-${line}`),
      ].join('\n'),
    )
    .join('\n');
}

/** The heuristics that were packed. */
export function unpackCues(packed: string): Cue[] {
  return packed
    .split(/^=/m)
    .filter(Boolean)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [id = '', reads = '', certain] = head.split(' ');
      const phrases = lines.filter((line) => !line.startsWith('-')).join('\n');
      const unless = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
      return {
        id,
        reads: reads as Cue['reads'],
        phrases,
        ...(unless.length > 0 ? { unless: unless.join('\n') } : {}),
        ...(certain ? { certain: true as const } : {}),
      };
    });
}
