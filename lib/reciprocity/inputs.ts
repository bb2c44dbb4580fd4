import { isDenied, isPlayful } from './guards.ts';
import type { Firing } from './rules.ts';
import type { View } from './view.ts';

/**
 * What the figures see of a message: a row of places (words, and marks where sentences and clauses begin),
 * each with the numbers of its inputs: the word if it is known, its classes, its shape, the rules that fire there.
 */
export interface Inputs {
  /** Input numbers of all places, one after the other. */
  readonly ids: number[];
  /** Where each place begins in `ids`; one more entry than there are places. */
  readonly offsets: number[];
  /** Token of the view at each place, -1 for a mark. */
  readonly tokens: number[];
}

/** Fixed inputs that stand before rules, classes and words. */
export const marks = [
  'sentence',
  'clause',
  'end',
  'capitals',
  'reported',
  'playful',
  'plain',
  'length0',
  'length1',
  'length2',
  'length3',
  'length4',
  'number',
  'emoji',
  'ing',
  'ed',
  'ly',
  's',
  'other',
] as const;
type Mark = (typeof marks)[number];

const mark = Object.fromEntries(marks.map((name, at) => [name, at])) as Record<Mark, number>;

/** Numbers of the inputs of one pack: marks, then rules (as read, then denied), classes, words, beginnings of words. */
export interface InputTable {
  readonly rules: number;
  readonly classes: number;
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Lays out the input numbers for a pack with these rules, classes, words and beginnings. */
export function inputTable(
  ruleCount: number,
  classCount: number,
  words: readonly string[],
  stems: readonly string[],
): InputTable {
  const rules = marks.length;
  const classes = rules + ruleCount * 2;
  const first = classes + classCount;
  return {
    rules,
    classes,
    words: new Map(words.map((word, at) => [word, first + at])),
    stems: new Map(stems.map((stem, at) => [stem, first + words.length + at])),
    size: first + words.length + stems.length,
  };
}

function shapeOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return mark.number;
  if (code > 0x2000) return mark.emoji;
  if (word.length > 4) {
    if (word.endsWith('ing')) return mark.ing;
    if (word.endsWith('ed')) return mark.ed;
    if (word.endsWith('ly')) return mark.ly;
    if (word.endsWith('s')) return mark.s;
  }
  return mark.other;
}

/** The inputs of a view, up to `most` tokens; linear in the tokens read. */
export function inputsOf(
  view: View,
  firings: readonly Firing[],
  table: InputTable,
  ruleCount: number,
  most = Number.POSITIVE_INFINITY,
): Inputs {
  const { words, classes, sentence, begins, caps, reported } = view;
  const count = Math.min(words.length, most);
  const ids: number[] = [];
  const offsets: number[] = [];
  const tokens: number[] = [];
  let previous = -1;
  let next = 0;

  function open(token: number): void {
    offsets.push(ids.length);
    tokens.push(token);
  }

  for (let at = 0; at < count; at += 1) {
    const of = sentence[at] ?? 0;
    if (of !== previous) {
      open(-1);
      ids.push(mark.sentence);
      if (at === 0) {
        ids.push(isPlayful(view) ? mark.playful : mark.plain);
        const total = words.length;
        const length = total < 3 ? 0 : total < 7 ? 1 : total < 14 ? 2 : total < 28 ? 3 : 4;
        ids.push(mark.length0 + length);
      }
      previous = of;
    } else if (begins[at]) {
      open(-1);
      ids.push(mark.clause);
    }
    open(at);
    const word = words[at] ?? '';
    const known = table.words.get(word);
    if (known !== undefined) ids.push(known);
    if (word.length >= 5 && table.stems.size > 0) {
      const stem = table.stems.get(word.slice(0, 4));
      if (stem !== undefined) ids.push(stem);
    }
    const own = classes[at];
    if (own !== undefined) for (const id of own) ids.push(table.classes + id);
    ids.push(shapeOf(word));
    if (caps[at]) ids.push(mark.capitals);
    if (reported[at]) ids.push(mark.reported);
    while (next < firings.length) {
      const firing = firings[next];
      if (firing === undefined || firing.from > at) break;
      const denied = reported[firing.from] === true || isDenied(view, firing);
      ids.push(table.rules + firing.rule + (denied ? ruleCount : 0));
      next += 1;
    }
  }
  open(-1);
  ids.push(mark.sentence, mark.end);
  offsets.push(ids.length);
  return { ids, offsets, tokens };
}
