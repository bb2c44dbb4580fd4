import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-things',
  reads: 'harmless',
  phrases: `
    (medo|pavor|panico|medinho) (de|da|do|das|dos|a|o|uma|um|minha)* (aranha|aranhas|barata|baratas|rato|ratos|cachorro|cachorros|cobra|cobras|prova|provas|exame|entrevista|dentista|agulha|agulhas|aviao|voar|altura|escuro|trovao|trovoada|tempestade|cirurgia|resultado|palhaco|elevador|dirigir)
  `,
  unless: `
    (ele|dele|marido|ex|namorado)
  `,
  rationale: 'A fear of things and days, not of a person.',
  source: 'model 3f.1 (the border to fear of a person)',
  examples: {
    matches: ['to com [medo da prova]', '[medo de barata]'],
    ignores: ['tenho medo do meu marido'],
  },
});
