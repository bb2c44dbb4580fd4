import { role } from './grammar.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './token.ts';
import type { View } from './view.ts';

/**
 * What is told of the build of a stretch, beside its words: how much it speaks of you and of me, whether it asks, how
 * long it is. Emoji, links and quotations are left out: too few messages of the corpora hold them.
 */
export const traits = [
  'words',
  'further sentences',
  'clauses',
  'question',
  'ends in question',
  'number',
  'negations',
  'second person',
  'share of second person',
  'begins with second person',
  'first person',
  'share of first person',
  'begins with first person',
] as const;

/** Counts of persons and negations go no higher. */
const most = 2;

const isQuestion = ({ kind, word }: Token): boolean => kind === 'mark' && word.text[0] === '?';

/**
 * Writes one number for each trait, in their order: 0 or 1, a share of the tokens and one, a count of at most two, or the
 * logarithm of one more than a count. Marks that are read and emoji count as words.
 */
export function writeTraits({ tokens }: View, { from, to }: Stretch, into: Float32Array): void {
  let sentences = 0;
  let clauses = 0;
  let questions = 0;
  let numbers = 0;
  let negations = 0;
  let second = 0;
  let first = 0;
  let sentence = -1;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const { roles } = token.word;
    if (token.sentence !== sentence) sentences += 1;
    sentence = token.sentence;
    if (token.begins) clauses += 1;
    if (token.kind === 'number') numbers = 1;
    if (isQuestion(token)) questions = 1;
    if ((roles & role.negations) !== 0) negations += 1;
    if ((roles & role.addressee) !== 0) second += 1;
    if ((roles & role.self) !== 0) first += 1;
  }
  const words = to - from;
  const start = tokens[from]?.word.roles ?? 0;
  const last = tokens[to - 1];
  into[0] = Math.log(words + 1);
  into[1] = Math.log(Math.max(1, sentences));
  into[2] = Math.log(clauses + 1);
  into[3] = questions;
  into[4] = last !== undefined && isQuestion(last) ? 1 : 0;
  into[5] = numbers;
  into[6] = Math.min(most, negations);
  into[7] = Math.min(most, second);
  into[8] = second / (words + 1);
  into[9] = (start & role.addressee) === 0 ? 0 : 1;
  into[10] = Math.min(most, first);
  into[11] = first / (words + 1);
  into[12] = (start & role.self) === 0 ? 0 : 1;
}
