/** Half-open range `[start, end)` in UTF-16 code units of the text as typed, on code point boundaries. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an act is about; model 3.0, rule 10. */
export const domains = [
  'labour',
  'time',
  'support',
  'affection',
  'voice',
  'money',
  'respect',
  'information',
] as const;
export type Domain = (typeof domains)[number];

/**
 * What a message does, with the closest ISO 24617-2 communicative function (model 3a).
 * `initiative` gives are begun unprompted; the other gives answer something; `counted` asks enter the share (3d).
 */
export const acts = {
  'give.offer': { domain: 'labour', iso: 'offer', part: 'began' },
  'give.commit': { domain: 'labour', iso: 'promise', part: 'answered' },
  'give.did': { domain: 'labour', iso: 'inform', part: 'began' },
  'give.thanks': { domain: 'support', iso: 'thanking', part: 'began' },
  'give.praise': { domain: 'respect', iso: 'compliment', part: 'began' },
  'give.affection': { domain: 'affection', iso: null, part: 'began' },
  'give.support': { domain: 'support', iso: 'sympathyExpression', part: 'answered' },
  'give.checkin': { domain: 'time', iso: 'setQuestion', part: 'began' },
  'give.apology': { domain: 'respect', iso: 'apology', part: 'answered' },
  'give.invite': { domain: 'time', iso: 'suggest', part: 'began' },
  'give.voice': { domain: 'voice', iso: 'choiceQuestion', part: 'began' },
  'give.info': { domain: 'information', iso: 'answer', part: 'answered' },
  'give.forgive': { domain: 'support', iso: 'acceptApology', part: 'answered' },
  'ask.favour': { domain: 'labour', iso: 'request', part: 'asked' },
  'ask.info': { domain: 'information', iso: 'question', part: 'uncounted' },
  'ask.time': { domain: 'time', iso: 'request', part: 'asked' },
  'ask.support': { domain: 'support', iso: 'request', part: 'asked' },
  'ask.affection': { domain: 'affection', iso: 'request', part: 'asked' },
  'ask.money': { domain: 'money', iso: 'request', part: 'asked' },
  'ask.voice': { domain: 'voice', iso: 'suggest', part: 'asked' },
  'ask.boundary': { domain: 'respect', iso: 'request', part: 'uncounted' },
  'ask.nudge': { domain: 'time', iso: 'request', part: 'asked' },
  'neutral.greet': { domain: 'time', iso: 'initialGreeting', part: 'uncounted' },
  'neutral.ack': { domain: 'information', iso: 'autoPositive', part: 'uncounted' },
  'neutral.disclose': { domain: 'support', iso: 'inform', part: 'uncounted' },
  'neutral.status': { domain: 'information', iso: 'inform', part: 'uncounted' },
  'neutral.chat': { domain: 'information', iso: 'inform', part: 'uncounted' },
  'neutral.friction': { domain: 'respect', iso: 'disagreement', part: 'uncounted' },
  'neutral.decline': { domain: 'respect', iso: 'declineRequest', part: 'uncounted' },
} as const satisfies Record<string, { domain: Domain; iso: string | null; part: ActPart }>;

/** Where an act stands in the mix (model 3d): begun, asked, answered, or left out. */
export type ActPart = 'began' | 'asked' | 'answered' | 'uncounted';
export type ActId = keyof typeof acts;
export type Side = 'give' | 'ask' | 'both' | 'neutral';

export const actIds = Object.keys(acts) as ActId[];

/** The side of a message: its gives and asks, never its neutral acts. */
export function sideOf(ids: Iterable<ActId>): Side {
  let give = false;
  let ask = false;
  for (const id of ids) {
    give ||= id.startsWith('give.');
    ask ||= id.startsWith('ask.');
  }
  return give && ask ? 'both' : give ? 'give' : ask ? 'ask' : 'neutral';
}
