import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (medo|pavor|panico|apavorada) *4 (dele|dela|ele|ela|voce|senhor|<family>|homem|irmao|tio|vizinho|casa|dormir $)
    (medo|pavor) quando (chegas|gritas|ouco)
    (medo *2|nao me deixa) (sozinha|sozinho) com
    me (seguiu|seguindo|persegue|perseguindo|vigia|ameaca|ameacou)
    (seguiu|persegue|ameaca|ameacou) me
    (para|pare) de (me (seguir|perseguir|vigiar|ameacar)|aparecer (na|aqui))
    (ronda|rondando) *2 (rua|casa|predio|porta)
    (ele|ex|homem|cara) *3 (parado|frente|fora|porta) (da minha|do outro)
    (ele|ela|<family>) (mexe|olha|revista|ve|le|quebrou|tomou|tirou) (tudo|*2 (celular|telemovel|telefone|mensagens))
    apaga *2 (conversa|mensagem)
    (se|quando|antes que) *1 (ele|ela|painho|<family>) (descobrir|souber|sonhar|descubra)
    se ele (ve|ver|vir|acordar)
    nao (me)? (sinto|estou) (segura|seguro|em seguranca)
    nao (conta|conte|diz|diga|digas) *3 (ele|marido|pai)
    (nao|ninguem|ele) *4 onde (eu)? (estou|moro)
    nao (posso|quero) voltar para *1 casa
    nao (deixa|deixes) (ele|*1 ex) entrar
    nao me deixa (sair|trabalhar)
    (trancada|trancado|escondida|me trancou|me prendeu) (no|na|em)
    (fugir|fugi|fugindo) dele
    (ele|<family>) (e|esta|fica) (violento|agressivo)
    (protetiva|protetivas|delegacia|delegada|gnr|psp)
    (chamei|chama|chamo|liga|fui|vou|indo|queixa|que|ja) *2 policia
    policia (ja|se|sabe)
    (proibido|nao pode) *4 (aproximar|chegar perto)
    (nao|nunca) me (bate|bata|batas|machuca|machuque|mata)
    por favor nao (grita|me procura)
  `,
  unless: `
    (aranha|aranhas|barata|prova|exame|aviao|<game>|dentista|k|kk|kkk|😂|insta|perder|festa|surpresa)
  `,
  rationale: 'The writer fears a person, or is watched, followed or kept.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: [
      'tenho [medo dele]',
      '[ele mexe no meu celular] toda noite',
      '[se ele descobrir] eu não sei',
      'tenho medida [protetiva]',
      '[não conta pro meu pai]',
    ],
    ignores: [
      'tenho medo de aranha',
      'com medo da prova',
      'morro de medo de avião kkk',
      'medo de te perder',
    ],
  },
});
