import type { GrammarSource } from '../../grammar.ts';

/** Closed lists of English. */
export const grammar: GrammarSource = {
  speech:
    'said says goes told asked reckons replied shouted texted saying moaned claims announced called yelled screamed',
  speakers:
    'he she they mum dad boss brother sister grandma grandad manager teacher ex neighbour doctor aunt uncle cousin landlord client guy man woman girl boy someone everyone people husband wife son daughter mate friend character nurse kid therapist colleague bloke lady driver who auntie flatmate coach',
  between: 'was is just keeps always then',
  titleVerbs: 'watching reading called song film album titled watched playing',
  negations: "not never n't nobody without hardly neither",
  doubts: 'think thinks thought saying said say mean meant calling if whether',
  play: 'lol jk joking kidding',
  sorry: 'sorry',
  addressee: 'you your yours yourself',
  self: 'i me my mine myself',
};
