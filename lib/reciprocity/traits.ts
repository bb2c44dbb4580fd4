import { role } from './grammar.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './token.ts';
import type { View } from './view.ts';

/** What is told of the build of a stretch, beside its words: whom it speaks of, whether it asks, how long it is. */
export const traits = [
  'words',
  'further sentences',
  'clauses',
  'question',
  'ends in question',
  'emoji',
  'masked',
  'number',
  'negations',
  'third person',
  'second person',
  'share of second person',
  'begins with second person',
  'first person',
  'share of first person',
  'begins with first person',
] as const;

/** Counts of persons and negations go no higher. */
const most = 2;

const isIn = (token: Token | undefined, list: number): number =>
  token !== undefined && (token.word.roles & list) !== 0 ? 1 : 0;

const isQuestion = ({ kind, word }: Token): boolean => kind === 'mark' && word.text[0] === '?';

/** Writes one number for each trait: 0 or 1, a share, a count of at most two, or the logarithm of one more than a count. */
export function writeTraits({ tokens }: View, { from, to }: Stretch, into: Float32Array): void {
  let clauses = 0;
  let questions = 0;
  let emoji = 0;
  let masked = 0;
  let numbers = 0;
  let negations = 0;
  let third = 0;
  let second = 0;
  let first = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const { kind, begins } = token;
    const { roles } = token.word;
    if (begins) clauses += 1;
    if (isQuestion(token)) questions += 1;
    else if (kind === 'emoji') emoji += 1;
    else if (kind === 'masked') masked += 1;
    else if (kind === 'number') numbers += 1;
    if ((roles & role.negations) !== 0) negations += 1;
    if ((roles & role.speakers) !== 0) third += 1;
    if ((roles & role.addressee) !== 0) second += 1;
    if ((roles & role.self) !== 0) first += 1;
  }
  const words = to - from;
  const start = tokens[from];
  const last = tokens[to - 1];
  const further = (last?.sentence ?? 0) - (start?.sentence ?? 0);
  into[0] = Math.log(words + 1);
  into[1] = Math.log(further + 1);
  into[2] = Math.log(clauses + 1);
  into[3] = Math.min(1, questions);
  into[4] = last !== undefined && isQuestion(last) ? 1 : 0;
  into[5] = Math.min(1, emoji);
  into[6] = Math.min(1, masked);
  into[7] = Math.min(1, numbers);
  into[8] = Math.min(most, negations);
  into[9] = Math.min(1, third);
  into[10] = Math.min(most, second);
  into[11] = second / (words + 1);
  into[12] = isIn(start, role.addressee);
  into[13] = Math.min(most, first);
  into[14] = first / (words + 1);
  into[15] = isIn(start, role.self);
}
