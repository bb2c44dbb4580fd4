import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-plain',
  reads: 'character',
  certain: true,
  phrases: `
    (voce (e|es)|tu es|es) (um|uma) (tremendo|baita|completo|grande|puta)? (<insult>|<trait>)
    voce e (tao|muito|mesmo)? (<insult>|<trait>)
    que (<insult>) (voce|que voce) e
    deixa de ser (<insult>|<trait>)
    seu (<insult>)
    sua (<insult>)
  `,
  unless: `
    (kkk|😂|🤣|nao acho que|amo)
  `,
  rationale: 'A negative label on the person, said outright.',
  source: 'model 3b character',
  examples: {
    matches: ['[você é um egoísta]', '[seu babaca]'],
    ignores: ['eu sou egoísta?', 'meu chefe é um idiota'],
  },
});
