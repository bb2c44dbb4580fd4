import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (peur|trouille) (de|qu|que|quand) *1 (il|lui|elle|toi|<kin>)
    peur de (rentrer|retourner|sortir|dormir)
    quand (tu|il|<kin>) *8 comme ca j ai peur
    (tu|il|vous|<kin>) (me|nous|lui) fais peur
    (tu|il|vous|<kin>) (me|nous|lui) (fait peur|terrorise|terrorises)
    (il|<kin>) *9 j ai *1 (peur|trouille)
    peur *2 il
    ose (pas|plus) (rentrer|dormir|bouger|respirer|rester)
    dors *1 avec (la porte|un couteau)
    me (cache|enferme) (chez|dans)
    (il|on|<kin>|qui|quelquun) *1 (me|nous) *1 <watch>
    (m|nous|l) (a|as|ont) *1 <watch>
    (suis|ete) (suivie|menacee|harcelee|cachee|refugiee)
    (il|<kin>) (a menace|surveille)
    de (me|nous) (suivre|harceler|menacer)
    (ex|type|mec|homme) *3 m attend
    m attend *1 tous les
    (il|elle|ex) *3 (devant|en bas de|autour de) (chez moi|chez nous|la porte|ma porte|l immeuble|la maison)
    (il|elle|<kin>) (a)? (fouille|regarde|lit|verifie|controle|lu|surveille) *2 (mon|mes|nos) (tel|telephone|portable|messages|textos|sac|coups)
    (il|elle) (fouille|lit|regarde|verifie) (tout|chaque soir)
    (efface|supprime) *1 (message|messages|texto|sms) (apres|quand|il)
    (reponds|ecris|appelle) (pas|plus) (ici|sur ce|il (lit|ecoute|regarde))
    (pas|sans) qu il *1 (sache|trouve|voie|entende)
    (dis|dites|dire) *3 ou (je|on) (suis|est|dors|habite)
    (sait|dis|dites) *2 pas que je (t|suis) (ai|ecris|ecrit|partie|chez)
    peur *2 (dis|dites) *2 personne
    (dis|dites) rien a *1 (<kin>|lui)
    (enfermee|sequestree|barricadee) (dans|a cle)
    pas a lui
    (s il|sil) (l|le|me)? (apprend|decouvre|sait|rentre|se reveille|trouve|voit)
    si (papa|<kin>|mon <kin>) (apprend|sait|decouvre) que
    si je (pars|parle|le quitte) il
    (saura|saurait|va) (me|nous) retrouver
    il sait ou (j habite|je suis|je dors)
    (pars|partir|fuir) *3 (pendant|avant|sans) qu il
    (menace|jure) *4 (enfants|petits|tuer)
    pris mon passeport
    (mariage|marier) (de force|force|au pays)
    (papiers|sac) chez (toi|ma|vous)
    (connais|cherche|trouver) un (foyer|refuge)
    (hebergement|foyer) (d'urgence|pour femmes)
    (ordonnance|mesure) (de protection|d'eloignement|contre)
    plainte contre (lui|toi|mon)
    j ai porte plainte
    (police|plainte) *5 (approche|viens) pas
    ^ (appelle|appelez|previens) *1 (la police|les flics|les secours)
    (appelle|appelez) *1 (la police|les flics|les secours) (s il|il|si)
    (entendez|entends) crier
    me (frappe|tape) (pas|plus)
    me fais pas de mal
    en securite
    (suis|est|sont) en danger
    (il|mari|mec) (me|m|nous) laisse (pas|plus) (sortir|voir|partir)
    me chercher *6 (sonne pas|bu|crie|frappe|tape)
    (il|papa|<kin>) (a|est) (encore|trop)? (bu|bourre|ivre) $
  `,
  unless: `
    (araignee|araignees|examen|avion|<game>|dentiste|orage|pigeons|chat|loup|insta|mdr|😂|🤣|surprise|peur pour|gobelin)
  `,
  rationale: 'The writer, or someone spoken of, fears a person, or is watched, followed or kept.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: [
      'j’ai [peur de lui]',
      'elle a [peur de son mari]',
      '[il me surveille]',
      '[j’ose plus dormir]',
      '[il fouille mon téléphone] la nuit',
      '[supprime ce message après] l’avoir lu',
      '[s’il apprend] que je t’écris je suis foutue',
      'tu [connais un foyer] pour moi et les enfants ?',
    ],
    ignores: [
      'j’ai peur des araignées',
      'peur de l’examen',
      'j’avais peur de ta réaction',
      'j’ai peur de rater',
      'si tu finis mon plat j’appelle la police',
      'papa m’attend en bas, j’arrive',
      'supprime-moi du groupe stp',
    ],
  },
});
