import { read } from '../../lib/reciprocity/read.ts';
import { growth, type Row } from './row.ts';
import { median } from './stats.ts';
import { ordinaryText } from './texts.ts';

const rounds = 15;
const mostGrowth = 110;

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

/** What 100 KB cost beside 1 KB, ordinary text and the worst of the hostile; both in turn, in ms. */
export function measureGrowth(): Row[] {
  const repeated = (unit: string, length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const ordinary = grow('ordinary text', ordinaryText(1_000), ordinaryText(100_000));
  const others = hostile.map(([name, unit]) =>
    grow(name, repeated(unit, 1_000), repeated(unit, 100_000)),
  );
  return [ordinary, ...others.sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0))];
}

function grow(name: string, short: string, long: string): Row {
  const shorts: number[] = [];
  const longs: number[] = [];
  const ratios: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const before = performance.now();
    for (let turn = 0; turn < 100; turn += 1) read(short);
    const between = performance.now();
    read(long);
    const after = performance.now();
    if (round < 0) continue;
    shorts.push((between - before) / 100);
    longs.push(after - between);
    ratios.push((after - between) / ((between - before) / 100));
  }
  const row = growth(
    `reading 100 KB, ${name} (ms)`,
    median(longs),
    median(shorts),
    '1 KB',
    mostGrowth,
  );
  // Each pair was taken within the same moments of a busy machine.
  const ratio = median(ratios);
  return { ...row, ratio, ok: ratio <= mostGrowth };
}
