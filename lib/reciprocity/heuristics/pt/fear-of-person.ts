import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (tenho|tou com|estou com|tive|morro de|com) medo (de|dele|dela|que|do|da) *2 (ele|ela|voce|meu|minha|<family>|voltar|descubra|casa|bater)?
    (ele|ela) (me)? (segue|persegue|vigia|controla|ameaca|ameacou)
    (ele|ela) (mexe|olha|revista|ve|le) *2 (meu|no meu) (celular|telemovel|telefone)
    se (ele|ela) (descobrir|souber|chegar|acordar)
    nao (me)? (sinto|estou|to) (segura|seguro|em seguranca)
    nao (conta|conte|diz|diga) (pra|para) (ele|ela|ninguem) *3
    medida protetiva
    (chama|chamei|liga pra|liguei pra) a? policia
    por favor nao me (bate|bata|machuca|machuque|grita|procura)
    (ele|ela) *2 (na frente|fora) (da)? (minha)? (casa|porta)
    nao me deixa sair
    (me) ameaca
  `,
  unless: `
    (aranha|aranhas|prova|exame|aviao|<game>|dentista|barata|palhaco)
  `,
  rationale: 'The writer fears a person, or is watched or followed.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: ['[tenho medo dele]', '[ele mexe no meu celular] toda noite'],
    ignores: ['tenho medo de aranha', 'com medo da prova'],
  },
});
