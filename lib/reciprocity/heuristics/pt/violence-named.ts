import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (me|nos|ele te) <hurt> *2
    <hurt> (me|em mim|na gente|nela|(a|na|no|nas|em) *1 (mae|mulher|irma|irmao|vo|filha|filho|criancas))
    (me <grip>|(<grip>|<hurt>) (me|meu|minha|pelo|pelos|na minha)) *2 <body>
    (<hurt>|<grip>|ameacou|apontou|anda|dava) *4 (com|de|a|uma) <weapon>
    (mao|maos|apertar|apertou) *2 pescoco
    <grip> *3 (em mim|parede|minha <body>)
    (me (deu|dava|da)|(deu|deste) me|levei|levou) *1 <blow>
    <blow> *2 (dele|voce)
    (apanho|apanhava|apanhei) (dele|em casa|do *1 <family>)
    (tentou|tentaste) me matar
    (ele|ela) (vai)? me (mata|matar)
    (estuprada|violada|abusada|agredida|espancada)
    (abusou|abusava) de mim
    (roxo|roxa|marca|marcas|hematoma|nodoas) *3 (<body>|negras)
    (levantou|levantaste) *1 a mao
    fez com *1 meu (braco|rosto|corpo|pescoco)
    ele (me machucou|te fez)
    (violencia domestica|corpo de delito|me *2 a forca)
  `,
  unless: `
    (<game>|bola|k|kk|kkk|😂|fome|saudade|sono|vontade|preguica|sol|vento|onda|gato|cachorro|culpa|mesa|domino|coracao|susto|rir|peca)
    me (bate|bateu) (um|uma|o|a|aquela)
  `,
  rationale: 'Violence that was suffered, seen or is feared.',
  source: 'model 3f.2',
  examples: {
    matches: [
      'ele [me bateu ontem]',
      '[me empurrou contra a] parede',
      '[apertou meu pescoço]',
      'ele [me deu um soco]',
      'fui [agredida] outra vez',
    ],
    ignores: [
      'a bola me bateu',
      'me bateu uma fome',
      'bateu saudade',
      'quebrei o braço no vôlei',
      'ele me mata de rir',
    ],
  },
});
