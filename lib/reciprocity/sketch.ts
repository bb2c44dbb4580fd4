import { role } from './grammar.ts';
import { isDenied } from './guards.ts';
import { hashOf, kind, mix, runName, singleName } from './hash.ts';
import type { Firing } from './rules.ts';
import type { Stretch } from './stretch.ts';
import type { View } from './view.ts';
import type { Word } from './word.ts';

/** Features of one stretch, three numbers each: the name, and the tokens that it covers, none for one of the whole. */
export interface Features {
  readonly list: Int32Array<ArrayBuffer>;
  readonly count: number;
}

/** What a feature is called by those who use it, for its name in `hash.ts`; below nought where it is left out. */
export type NameOf = (name: number) => number;

/**
 * Walks a stretch and names its features: runs of one to three words, stems, classes, and which heuristics matched; by
 * their own names unless others are given. The list is the same one every time: it holds until the
 * next stretch.
 */
export type Sketch = (
  view: View,
  stretch: Stretch,
  firings: readonly Firing[],
  nameOf?: NameOf,
) => Features;

const BEGIN = hashOf('^');
const END = hashOf('$');
/** Features of the whole stretch, by what they say. */
const whole = Array.from({ length: 9 }, (_, what) => singleName(mix(what, kind.whole)));

const itself: NameOf = (name) => name;

/** Features of one word at most, beside those that it has anywhere. */
const mostOfWord = 3;
/** Features of a stretch beside those of its words and heuristics, at most. */
const mostOfWhole = 8;

/** Writes one feature, and returns where the next one goes: over this one where it is left out. */
function put(list: Int32Array, at: number, name: number, from: number, to: number): number {
  list[at] = name;
  list[at + 1] = from;
  list[at + 2] = to;
  // Nobody can foretell which are left out: this has no branch.
  return at + (3 & ~(name >> 31));
}

/** Names of the features that a word has anywhere: its own first, left out or not, then those of its stem and classes. */
function namesOf(word: Word, nameOf: NameOf): readonly number[] {
  if (word.namedBy === nameOf) return word.names;
  const { one, stem, classHashes } = word;
  const more = stem === undefined ? classHashes : [stem, ...classHashes];
  const names = [one, ...more].map((hash) => nameOf(singleName(hash)));
  word.names = names.filter((name, at) => at === 0 || name >= 0);
  word.namedBy = nameOf;
  return word.names;
}

/** The same list, or a longer one with what is in it, that has room for so many features more. */
function roomFor(list: Int32Array<ArrayBuffer>, size: number, more: number) {
  if (size + more * 3 <= list.length) return list;
  const longer = new Int32Array((size + more * 3) * 2);
  longer.set(list);
  return longer;
}

/** Builds the sketch of a pack with these rules. */
export function buildSketch(ruleIds: readonly string[]): Sketch {
  const ruleHash = ruleIds.map((id) => hashOf(id));
  let kept = new Int32Array(3 * 512);

  return (view, stretch, firings, nameOf = itself) => {
    const { tokens } = view;
    const { from, to } = stretch;
    const count = to - from;
    let list = kept;
    let size = 0;
    let before = BEGIN;
    let two = 0;
    let signBefore = 0;
    let capitals = 0;
    let sorry = 0;
    let play = false;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const { hash, sign, roles } = token.word;
      const names = namesOf(token.word, nameOf);
      list = roomFor(list, size, mostOfWord + names.length);
      size = put(list, size, names[0] as number, at, at + 1);
      const pair = mix(before, hash);
      size = put(list, size, nameOf(runName(mix(pair, kind.two))), at > from ? at - 1 : at, at + 1);
      if (at > from) {
        const first = at > from + 1 ? at - 2 : from;
        size = put(list, size, nameOf(runName(mix(mix(two, hash), kind.three))), first, at + 1);
      }
      for (let each = 1; each < names.length; each += 1) {
        size = put(list, size, names[each] as number, at, at + 1);
      }
      if (at > from && (sign !== 0 || signBefore !== 0)) {
        const mixed = mix(signBefore === 0 ? before : signBefore, sign === 0 ? hash : sign);
        size = put(list, size, nameOf(runName(mix(mixed, kind.mixed))), at - 1, at + 1);
      }
      signBefore = sign;
      if (token.capital) capitals += 1;
      if ((roles & role.sorry) !== 0) sorry += 1;
      play ||= (roles & role.play) !== 0;
      before = hash;
      two = pair;
    }
    list = roomFor(list, size, mostOfWhole + firings.length);
    if (count > 0) {
      size = put(list, size, nameOf(runName(mix(mix(before, END), kind.two))), to - 1, to);
      if (count > 1)
        size = put(list, size, nameOf(runName(mix(mix(two, END), kind.three))), to - 2, to);
    }
    for (const firing of firings) {
      if (firing.from < from) continue;
      if (firing.from >= to) break;
      const denied = tokens[firing.from]?.reported === true || isDenied(view, firing);
      const hash = mix(ruleHash[firing.rule] as number, denied ? kind.denied : kind.rule);
      size = put(list, size, nameOf(singleName(hash)), firing.from, Math.min(firing.to, to));
    }
    if (play) size = put(list, size, nameOf(whole[1] as number), 0, 0);
    if (view.masked > 0) size = put(list, size, nameOf(whole[2] as number), 0, 0);
    if (capitals > 0) size = put(list, size, nameOf(whole[capitals < 3 ? 3 : 4] as number), 0, 0);
    if (sorry > 1) size = put(list, size, nameOf(whole[5] as number), 0, 0);
    if (count < 3) size = put(list, size, nameOf(whole[6 + count] as number), 0, 0);
    kept = list;
    return { list, count: size / 3 };
  };
}
