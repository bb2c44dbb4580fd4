import { pick, random } from '../../seeded.ts';

/** What a person, a client or the browser does; the commoner the oftener in the list. */
const kinds = [
  'write',
  'write',
  'write hot',
  'write hot',
  'write hot',
  'erase one',
  'erase all',
  'paste',
  'await',
  'await',
  'await',
  'wait',
  'enter',
  'enter',
  'enter',
  'enter twice',
  'enter long',
  'numpad enter',
  'shift enter',
  'ctrl enter',
  'click',
  'click',
  'touch',
  'compose',
  'picker',
  'edit',
  'chat',
  'chat',
  'carry',
  'hide',
  'worker ends',
] as const;

/** One step of a sequence, with a random number of its own in [0, 1). */
export interface Act {
  readonly kind: (typeof kinds)[number] | 'client';
  readonly a: number;
}

/** A new client with new chats, which comes before each sequence. */
export const client: Act = { kind: 'client', a: 0 };

const most = 11;
const least = 4;
/** `wait` with this number is longer than a press, with that longer than the script takes its place for granted. */
const long = 0.9;
export const longer = 1;

/** What goes on with a draft whose verdict is there: a rule each, which chance alone would seldom come to. */
const scenes: readonly (readonly (Act['kind'] | 'long wait' | 'longer wait')[])[] = [
  ['enter', 'long wait', 'enter'],
  ['enter', 'long wait', 'write hot', 'enter'],
  ['enter', 'long wait', 'carry', 'longer wait', 'write', 'await', 'enter'],
  ['click', 'long wait', 'click'],
  ['hide', 'enter'],
  ['picker', 'enter'],
  ['edit', 'enter'],
  ['shift enter', 'await', 'enter'],
  ['chat', 'write hot', 'await', 'enter'],
  ['worker ends', 'enter'],
];

/** The sequence of a seed. Most begin with a draft whose verdict is there: else few would hold anything. */
export function drawActs(seed: number): Act[] {
  const next = random(seed);
  const count = least + Math.floor(next() * (most - least));
  const acts: Act[] = [];
  if (next() < 0.7) {
    acts.push({ kind: 'write hot', a: next() }, { kind: 'await', a: 0 });
    for (const kind of next() < 0.6 ? pick(scenes, next()) : []) {
      if (kind === 'long wait') acts.push({ kind: 'wait', a: long });
      else if (kind === 'longer wait') acts.push({ kind: 'wait', a: longer });
      else acts.push({ kind, a: next() });
    }
  }
  while (acts.length < count) acts.push({ kind: pick(kinds, next()), a: next() });
  return acts;
}
