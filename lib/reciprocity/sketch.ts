import { isDenied, isPlayful } from './guards.ts';
import type { Lexicon } from './lexicon.ts';
import type { Firing } from './rules.ts';
import type { View } from './view.ts';

/** Receives one feature: its 32-bit hash, the token at which it begins, and whether it is of the whole message. */
export type FeatureSink = (hash: number, token: number, whole: boolean) => void;

/** Walks a view and names its features: words, classes, who does what, and short runs of both. */
export type Sketch = (view: View, firings: readonly Firing[], sink: FeatureSink) => void;

const plainWords =
  `i you he she it we they me him her us them my your his its our their mine yours myself yourself this that these those a an the
  and or but so because if when while until unless then than as like of to in on at for with from by about into after before over under off out up down back
  is am are was were be been being do does did done have has had having can could will would shall should may might must need
  not no never n't 's what which who whose where when why how there here all every any some one just only even still already again ever
  go going get got come want let us now right too very really much more most well yes please thanks sorry ? ?? !! £ $ €`.split(
    /\s+/,
  );
const past = new Set(
  'was were did had said told went left forgot took made gave got came knew thought felt saw ate broke lost paid kept put sat stood spent wrote rang sent read ran drove slept woke threw'.split(
    ' ',
  ),
);
const modals = new Set('can could will would shall should may might must need'.split(' '));
const negatives = new Set(
  "not never no n't nothing nobody none nor neither hardly barely".split(' '),
);
const subjects = new Map<string, number>([
  ...['you', 'your', 'yours'].map((word) => [word, 1] as const),
  ...['i', 'my', 'me'].map((word) => [word, 2] as const),
  ...['we', 'us', 'our'].map((word) => [word, 3] as const),
  ...['he', 'she', 'they', 'his', 'her', 'their'].map((word) => [word, 4] as const),
  ...['it', 'this', 'that'].map((word) => [word, 5] as const),
]);

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash | 0;
}

/** 32-bit hash of a string (FNV-1a, mixed once more). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, 0x5bd1e995);
}

const END = hashOf('$');
const shapes = {
  ing: hashOf('*ing'),
  ed: hashOf('*ed'),
  ly: hashOf('*ly'),
  s: hashOf('*s'),
  number: hashOf('*0'),
  emoji: hashOf('*e'),
  other: hashOf('*'),
};

function shapeOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return shapes.number;
  if (code > 0x2000) return shapes.emoji;
  if (word.length > 4) {
    if (word.endsWith('ing')) return shapes.ing;
    if (word.endsWith('ed')) return shapes.ed;
    if (word.endsWith('ly')) return shapes.ly;
    if (word.endsWith('s')) return shapes.s;
  }
  return shapes.other;
}

/** Builds the sketch of a pack with these classes and rules. */
export function buildSketch(lexicon: Lexicon, ruleIds: readonly string[]): Sketch {
  const classHash = lexicon.names.map((name) => hashOf(`<${name}`));
  const ruleHash = ruleIds.map((id) => hashOf(`R${id}`));
  const known = new Map(plainWords.map((word) => [word, hashOf(word)]));

  return (view, firings, sink) => {
    const { words, classes, sentence, caps } = view;
    const count = words.length;
    const word = new Int32Array(count);
    const symbol = new Int32Array(count);
    for (let at = 0; at < count; at += 1) {
      const text = words[at] ?? '';
      const plain = known.get(text);
      word[at] = plain ?? hashOf(text);
      const naming = classes[at]?.[0];
      symbol[at] = plain ?? (naming === undefined ? shapeOf(text) : (classHash[naming] ?? 0));
    }
    let capitals = 0;
    let questions = 0;
    let you = 0;
    let own = 0;
    let sorry = 0;
    let sentences = 0;
    let at = 0;
    while (at < count) {
      const from = at;
      const of = sentence[at];
      while (at < count && sentence[at] === of) at += 1;
      sentences += 1;
      let subject = 0;
      let negative = 0;
      let question = 0;
      let modal = 0;
      let before = 0;
      let when = 0;
      for (let i = from; i < at; i += 1) {
        const text = words[i] ?? '';
        if (subject === 0) subject = subjects.get(text) ?? 0;
        if (negatives.has(text)) negative = 1;
        else if (modals.has(text)) modal = 1;
        else if (past.has(text)) before = 1;
        else if (text === '?' || text === '??') question = 1;
        else if (text === 'if' || text === 'until' || text === 'unless' || text === 'when')
          when = 1;
        else if (text === 'you' || text === 'your') you += 1;
        else if (text === 'i' || text === 'my') own += 1;
        else if (text === 'sorry' || text === 'apologies') sorry += 1;
        if (caps[i]) capitals += 1;
      }
      questions += question;
      const first = classes[from] ?? [];
      if (subject !== 1 && subject !== 2 && first.length > 0 && !known.has(words[from] ?? ''))
        subject += 6;
      const key = subject * 8 + negative * 4 + question * 2 + modal;
      sink(mix(key, 101), from, true);
      sink(mix(mix(subject * 4 + before * 2 + when, negative), 103), from, true);
      for (let i = from; i < at; i += 1) {
        const w = word[i] ?? 0;
        const s = symbol[i] ?? 0;
        const text = words[i] ?? '';
        sink(mix(w, 1), i, false);
        const mine = classes[i];
        if (mine !== undefined) {
          for (const id of mine) {
            const c = classHash[id] ?? 0;
            sink(mix(c, 2), i, false);
            sink(mix(mix(c, subject), 4), i, false);
          }
        }
        if (text.length >= 5 && !known.has(text)) sink(mix(hashOf(text.slice(0, 4)), 6), i, false);
        const w1 = i + 1 < at ? (word[i + 1] ?? 0) : END;
        const s1 = i + 1 < at ? (symbol[i + 1] ?? 0) : END;
        const ww = mix(w, w1);
        const ss = mix(s, s1);
        sink(mix(ww, 11), i, false);
        sink(mix(ss, 12), i, false);
      }
    }
    for (const firing of firings) {
      if (firing.from >= count) break;
      const hash = ruleHash[firing.rule] ?? 0;
      const denied = view.reported[firing.from] === true || isDenied(view, firing);
      sink(mix(hash, denied ? 31 : 30), firing.from, false);
      if (firing.from === 0) sink(mix(hash, 32), firing.from, false);
    }
    sink(mix(isPlayful(view) ? 1 : 0, 40), 0, true);
    sink(mix(Math.min(sentences, 4), 41), 0, true);
    sink(mix(count < 3 ? count : count < 7 ? 3 : count < 14 ? 4 : count < 28 ? 5 : 6, 42), 0, true);
    sink(mix(Math.min(questions, 2), 43), 0, true);
    sink(mix(Math.min(you, 3), 44), 0, true);
    sink(mix(Math.min(own, 3), 45), 0, true);
    sink(mix(Math.min(sorry, 3), 46), 0, true);
    sink(mix(capitals === 0 ? 0 : capitals < 3 ? 1 : 2, 47), 0, true);
    sink(mix(mix(Math.min(you, 2), Math.min(questions, 1)), 48), 0, true);
    sink(mix(Math.min(view.masked, 1), 49), 0, true);
    if (count > 0) sink(mix(word[count - 1] ?? 0, 51), count - 1, false);
  };
}
