import { role } from './grammar.ts';
import { isDenied } from './guards.ts';
import { hashOf, keptHash, kind, mix } from './hash.ts';
import type { Firing } from './rules.ts';
import type { Stretch } from './stretch.ts';
import type { View } from './view.ts';

/** Features of one stretch, three numbers each: the kept hash, and the tokens that it covers, none for one of the whole. */
export interface Features {
  readonly list: Int32Array;
  readonly count: number;
}

/**
 * Walks a stretch and names its features: runs of one to three words, stems, classes, and which heuristics matched. The
 * list is the same one every time: it holds until the next stretch.
 */
export type Sketch = (view: View, stretch: Stretch, firings: readonly Firing[]) => Features;

const BEGIN = hashOf('^');
const END = hashOf('$');
/** Features of the whole stretch, by what they say. */
const whole = Array.from({ length: 9 }, (_, what) => mix(what, kind.whole));

/** Builds the sketch of a pack with these rules. */
export function buildSketch(ruleIds: readonly string[]): Sketch {
  const ruleHash = ruleIds.map((id) => hashOf(id));
  let list = new Int32Array(3 * 512);
  let size = 0;

  function add(hash: number, from: number, to: number): void {
    if (size + 3 > list.length) {
      const longer = new Int32Array(list.length * 2);
      longer.set(list);
      list = longer;
    }
    list[size] = keptHash(hash);
    list[size + 1] = from;
    list[size + 2] = to;
    size += 3;
  }

  return (view, stretch, firings) => {
    const { tokens } = view;
    const { from, to } = stretch;
    const count = to - from;
    size = 0;
    let before = BEGIN;
    let two = 0;
    let signBefore = 0;
    let capitals = 0;
    let sorry = 0;
    let play = false;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const { features, roles } = token.word;
      const { hash, stem, classes, sign } = features;
      add(features.one, at, at + 1);
      const pair = mix(before, hash);
      add(mix(pair, kind.two), at > from ? at - 1 : at, at + 1);
      if (at > from) add(mix(mix(two, hash), kind.three), at > from + 1 ? at - 2 : from, at + 1);
      if (stem !== undefined) add(stem, at, at + 1);
      for (let one = 0; one < classes.length; one += 1) add(classes[one] ?? 0, at, at + 1);
      if (at > from && (sign !== 0 || signBefore !== 0)) {
        const mixed = mix(signBefore === 0 ? before : signBefore, sign === 0 ? hash : sign);
        add(mix(mixed, kind.mixed), at - 1, at + 1);
      }
      signBefore = sign;
      if (token.capital) capitals += 1;
      if ((roles & role.sorry) !== 0) sorry += 1;
      play ||= (roles & role.play) !== 0;
      before = hash;
      two = pair;
    }
    if (count > 0) {
      add(mix(mix(before, END), kind.two), to - 1, to);
      if (count > 1) add(mix(mix(two, END), kind.three), to - 2, to);
    }
    for (const firing of firings) {
      if (firing.from < from) continue;
      if (firing.from >= to) break;
      const denied = tokens[firing.from]?.reported === true || isDenied(view, firing);
      const hash = mix(ruleHash[firing.rule] ?? 0, denied ? kind.denied : kind.rule);
      add(hash, firing.from, Math.min(firing.to, to));
    }
    if (play) add(whole[1] ?? 0, 0, 0);
    if (view.masked > 0) add(whole[2] ?? 0, 0, 0);
    if (capitals > 0) add(whole[capitals < 3 ? 3 : 4] ?? 0, 0, 0);
    if (sorry > 1) add(whole[5] ?? 0, 0, 0);
    if (count < 3) add(whole[6 + count] ?? 0, 0, 0);
    return { list, count: size / 3 };
  };
}
