import { isDenied, isPlayful } from './guards.ts';
import type { Lexicon } from './lexicon.ts';
import type { Firing } from './rules.ts';
import type { View } from './view.ts';

/** Receives one feature: its 32-bit hash, and the tokens that it covers, none for a feature of the whole message. */
export type FeatureSink = (hash: number, from: number, to: number) => void;

/** Walks a view and names its features: runs of one to three words, stems, classes, and which heuristics matched. */
export type Sketch = (view: View, firings: readonly Firing[], sink: FeatureSink) => void;

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash | 0;
}

/** 32-bit hash of the first `length` characters of a string (FNV-1a, mixed once more). */
export function hashOf(text: string, length = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, 0x5bd1e995);
}

const BEGIN = hashOf('^');
const END = hashOf('$');
/** Letters of a word that its ending does not change in most cases. */
const stem = 5;

/** Kinds of features, so that none is taken for another. */
const kind = {
  one: 1,
  two: 2,
  three: 3,
  stem: 4,
  class: 5,
  rule: 6,
  denied: 7,
  whole: 8,
  mixed: 9,
} as const;

/** Builds the sketch of a pack with these classes and rules. */
export function buildSketch(lexicon: Lexicon, ruleIds: readonly string[]): Sketch {
  const classHash = lexicon.names.map((name) => mix(hashOf(name), kind.class));
  const ruleHash = ruleIds.map((id) => hashOf(id));

  return (view, firings, sink) => {
    const { words, classes, caps, grammar } = view;
    const count = words.length;
    let before = BEGIN;
    let two = 0;
    let signBefore = 0;
    let capitals = 0;
    let sorry = 0;
    for (let at = 0; at < count; at += 1) {
      const word = words[at] ?? '';
      const hash = hashOf(word);
      sink(mix(hash, kind.one), at, at + 1);
      const pair = mix(before, hash);
      sink(mix(pair, kind.two), Math.max(0, at - 1), at + 1);
      if (at > 0) sink(mix(mix(two, hash), kind.three), Math.max(0, at - 2), at + 1);
      if (word.length > stem) sink(mix(hashOf(word, stem), kind.stem), at, at + 1);
      const naming = classes[at]?.[0];
      const sign = naming === undefined ? 0 : (classHash[naming] ?? 0);
      for (const id of classes[at] ?? []) sink(classHash[id] ?? 0, at, at + 1);
      if (at > 0 && (sign !== 0 || signBefore !== 0)) {
        sink(
          mix(mix(signBefore === 0 ? before : signBefore, sign === 0 ? hash : sign), kind.mixed),
          at - 1,
          at + 1,
        );
      }
      signBefore = sign;
      if (caps[at]) capitals += 1;
      if (grammar.sorry.has(word)) sorry += 1;
      before = hash;
      two = pair;
    }
    if (count > 0) {
      sink(mix(mix(before, END), kind.two), count - 1, count);
      if (count > 1) sink(mix(mix(two, END), kind.three), count - 2, count);
    }
    for (const firing of firings) {
      if (firing.from >= count) break;
      const denied = view.reported[firing.from] === true || isDenied(view, firing);
      sink(
        mix(ruleHash[firing.rule] ?? 0, denied ? kind.denied : kind.rule),
        firing.from,
        firing.to,
      );
    }
    const whole = (what: number): void => sink(mix(what, kind.whole), 0, 0);
    if (isPlayful(view)) whole(1);
    if (view.masked > 0) whole(2);
    if (capitals > 0) whole(capitals < 3 ? 3 : 4);
    if (sorry > 1) whole(5);
    if (count < 3) whole(6 + count);
  };
}
