import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (quero|quer|queria|vontade|penso|pensa|pensou|pensei|pensando|tentei|tentou|apetece|devia|falou) *1 (morrer|me matar|matar me|sumir|desaparecer|enforcar|nao acordar)
    (se matar|matar se|vou me matar|nunca mais acordar|dormir e nao acordar|dormir para sempre)
    nao (quero|queria|aguento|consigo) (mais)? (viver|existir|estar (aqui|viva|vivo)|acordar)
    (sem|perdi|cansada|cansado|cansei|nao) *3 (viver|existir) $
    nao vejo *1 (saida|sentido)
    acabar com (tudo|isso tudo|isto tudo)
    (fim|acabar|tirar|desisti) *2 (minha|propria|da|a) vida
    (suicidio|suicidar|suicida|cvv|gilete|laminas)
    (me jogar|jogar me|me atirar|atirar me|pular|saltar) (da|do|na|para) *1 (ponte|janela|varanda|predio|terraco|linha)
    pensando em (pular|me jogar) $
    (tomei|engoli) *3 (comprimidos|remedios|calmantes)
    (tomei|tomou|tomar|engoli) *3 (cartela|frasco|veneno|todos os)
    (me cortei|me corto|me cortar|me cortando|cortar me)
    (cortes|cortar|cortei|corto|magoar|machucar) *2 (bracos|pulsos|pernas)
    estivesse (morto|morta)
    (melhor|falta) *2 se eu (morresse|morrer|estivesse|sumisse)
    se eu (morresse|nao existisse|nao acordasse|sumisse do|me jogar|me matar)
    (mundo|todos|gente|voces) *4 melhor sem mim
    nao (vou estar|estiver) (mais)? aqui
    (carta|cartas) de despedida
    (fazer|faz|faca) *1 (besteira|asneira) $
  `,
  unless: `
    (rir|k|kk|kkk|😂|fome|vergonha|calor|frio|tedio|saudade|gripe|pressao|lata|barba|cedo)
    de sono
  `,
  rationale: 'The writer, or the one written of, may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: [
      '[quero morrer]',
      '[não quero mais viver]',
      '[tomei uma cartela] inteira',
      'pensei em [me jogar da ponte]',
      'ela tentou [se matar]',
    ],
    ignores: [
      'morri de rir',
      'quero morrer de vergonha kkk',
      'já tomou os remédios?',
      'quero pular o carnaval',
      'me cortei fazendo a barba',
    ],
  },
});
