import { read } from '../../lib/reciprocity/read.ts';
import { growth, type Row } from './row.ts';
import { median } from './stats.ts';
import { ordinaryText } from './texts.ts';

const rounds = 31;
/** The longest draft that is read (characters), and one beyond it, of which only a part may be. */
const lengths = [10_000, 100_000] as const;

/** Text that is made to cost much, by its smallest part. */
const hostile: readonly (readonly [string, string])[] = [
  ['nested quotes', '"“\'`> '],
  ['a rule that almost fits', 'you are just so really '],
  ['conditions without end', 'if you do not if you do not '],
  ['emoji', '👩‍👩‍👧😂'],
  ['lone surrogates', '\ud83d \udc00'],
  ['one endless word', 'aaaaab'],
  ['sentences', 'sorry. sorry? sorry! '],
  ['every cue at once', 'can you sorry but you never i will not until you '],
];

/**
 * What a long text costs beside one of 1 KB, ordinary and hostile; both in turn, in ms. Linear is at most a tenth above
 * the ratio of the lengths. Only the first length shows how it grows: of the second, 12,000 characters are read.
 */
export function measureGrowth(): Row[] {
  const repeated = (unit: string, length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return lengths.flatMap((length) => [
    grow('ordinary text', ordinaryText(length)),
    ...hostile.map(([name, unit]) => grow(name, repeated(unit, length))),
  ]);
}

function grow(name: string, long: string): Row {
  // The same text in pieces: another text of 1 KB may be cheaper for what it says.
  const pieces = long.match(/.{1,1000}/gs) ?? [];
  const times = pieces.length;
  const shorts: number[] = [];
  const longs: number[] = [];
  const ratios: number[] = [];
  for (let round = -8; round < rounds; round += 1) {
    const before = performance.now();
    for (const piece of pieces) read(piece);
    const between = performance.now();
    read(long);
    const after = performance.now();
    if (round < 0) continue;
    const one = (between - before) / times;
    shorts.push(one);
    longs.push(after - between);
    ratios.push((after - between) / one);
  }
  const what = `reading ${long.length / 1_000} KB, ${name} (ms)`;
  const most = 1.1 * times;
  const row = growth(what, median(longs), median(shorts), '1 KB', most);
  // Each pair was taken within the same moments of a busy machine.
  const ratio = median(ratios);
  const stops = ratio < times / 2 ? ', not read to its end' : '';
  return { ...row, ratio, goal: `${row.goal}${stops}`, ok: ratio <= most };
}
