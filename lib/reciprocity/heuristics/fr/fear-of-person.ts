import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (j ai|j avais|ai) (tellement|trop|tres)? peur (de|d|qu|quand|qu il) *2 (lui|elle|toi|il|mon|rentrer|rentre|revienne|sache|tape|<family>|moi)?
    il (me|m|nous) (suit|surveille|harcele|menace|controle|espionne|fait peur)
    (il|elle) (fouille|regarde|lit|verifie) *2 (tel|telephone|portable|messages|sac)
    s il (l)? (apprend|decouvre|sait|rentre|se reveille)
    (je)? *2 (me sens|suis) (pas|plus) en securite
    (lui|leur)? (dis|dites) (pas|rien|surtout pas) *3 (lui|ou|que)
    ordonnance de protection
    (appelle|appelez|appeler|j ai appele) (la police|les flics|le 17)
    (me|m) (frappe|tape|fais) pas (de mal)? s il te plait
    s il te plait (me|ne me) *1 (frappe|tape|crie) pas
    (il|elle) est (devant|en bas de) (chez moi|la porte|l immeuble)
    (il|elle) (me|m) laisse pas sortir
    arrete de me suivre
    je suis (enfermee|enferme|sequestree)
  `,
  unless: `
    (araignee|araignees|examen|avion|<game>|dentiste|clowns|orage)
  `,
  rationale: 'The writer fears a person, or is watched or followed.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: ['[j’ai peur de lui]', '[il me surveille]'],
    ignores: ['j’ai peur des araignées', 'peur de l’examen'],
  },
});
