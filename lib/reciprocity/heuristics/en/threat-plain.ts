import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'threat-plain',
  reads: 'threat',
  certain: true,
  phrases: `
    (or|otherwise) (we are|i am) (done|over|finished|leaving|gone)
    you (will|are going to) (be sorry|regret (this|it|that|what))
    i (will|am going to) tell (everyone|everybody|your (boss|mum|mom|wife|husband|dad)|them all)
    (this is)? your (last|final) (chance|warning)
    you (will|are going to) pay for (this|it|that|what)
    you will never see (me|us|the kids|the baby|your (kids|son|daughter)|them|her|him) again
    i (will|am going to) (ruin|destroy) (you|your (life|career|reputation|name))
    i (will|am going to) make your life (hell|a misery|miserable)
    see you in court
    you (will be)? (hearing|hear) from my (lawyer|solicitor)
  `,
  unless: `
    (lol|😂|game|season|birthday|surprise|news|how (good|kind|great|lovely))
    (will not|never) regret
  `,
  rationale: 'A consequence set against the reader.',
  source: 'model 3b threat',
  examples: {
    matches: ['stop it [or we are done]', '[you will regret this]'],
    ignores: ['you will not regret this cake', 'i will tell everyone how kind you were'],
  },
});
