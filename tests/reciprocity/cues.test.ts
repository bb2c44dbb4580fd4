import { describe, expect, it } from 'vitest';
import { packCues, unpackCues } from '../../lib/reciprocity/cues';
import type { Cue } from '../../lib/reciprocity/heuristic';

const cues: Cue[] = [
  {
    id: 'one',
    reads: 'heat',
    phrases: '\n  you (a|b)=c \n\n\tgo $\n',
    unless: '\n mind \n  lol -x\n',
  },
  { id: 'two', reads: 'ask.favour', phrases: 'could you', certain: true },
  { id: 'three', reads: 'heat', phrases: 'so', unless: '  ' },
];

describe('heuristics without their reasons', () => {
  it('are one text, a line each', () => {
    expect(packCues(cues)).toBe(
      '=one heat\nyou (a|b)=c\ngo $\n-mind\n-lol -x\n=two ask.favour certain\ncould you\n=three heat\nso',
    );
  });

  it('are read from it as they were', () => {
    expect(unpackCues(packCues(cues))).toStrictEqual([
      { id: 'one', reads: 'heat', phrases: 'you (a|b)=c\ngo $', unless: 'mind\nlol -x' },
      { id: 'two', reads: 'ask.favour', phrases: 'could you', certain: true },
      { id: 'three', reads: 'heat', phrases: 'so' },
    ]);
    expect(unpackCues('')).toEqual([]);
  });
});
