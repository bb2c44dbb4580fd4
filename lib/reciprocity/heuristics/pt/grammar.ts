import type { GrammarSource } from '../../grammar.ts';

/** Closed lists of Portuguese. */
export const grammar: GrammarSource = {
  speech: 'disse diz falou fala perguntou gritou escreveu falava',
  speakers:
    'ele ela eles elas mae pai chefe irmao irma avo professora professor tia tio primo prima alguem gente ex marido mulher vizinho vizinha amigo amiga que',
  between: 'me sempre ja so',
  titleVerbs: 'vendo lendo ouvindo filme musica serie livro chamado',
  negations: 'nao nunca nem ninguem sem jamais',
  doubts: 'acho digo disse penso falando se chamando',
  play: 'kkk lol haha brincadeira zoeira zoando brinks',
  sorry: 'desculpa desculpe desculpas foi perdao sinto perdoa',
  addressee: 'voce voces tu te ti contigo teu tua teus tuas',
  self: 'eu me mim meu minha meus minhas comigo',
};
