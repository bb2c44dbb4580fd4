import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'threat-plain',
  reads: 'threat',
  certain: true,
  phrases: `
    (or|otherwise) (we are|i am) (done|over|finished|leaving|gone)
    you (will|are going to) (be sorry|regret (this|it|that|what))
    i (will|am going to) tell (everyone|everybody|your (boss|mum|mom|wife|husband|dad)|them all)
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
