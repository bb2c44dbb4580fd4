import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (he|she|you|dad|mum|boyfriend|uncle|brother|my son) (has|did|did not mean to)* (hit|punched|slapped|kicked|choked|strangled|pushed|shoved|beat|stabbed|grabbed|held) (me|my (wrist|neck|throat|mum|brother|son)|mum|my)
    (put|threw|shoved|pushed) me (through|against|into)
    burned my arm
    broke in *5 choked me
    (throwing|threw) (the|a) *2 at me
    (hit|hitting) (mum|her|me) (across|with|through|again)
    raised his *3 (hit|and hit)
    told *4 cupboard door
    midwife asked about the
    (please)? (do not|dont) hurt me
    threw *6 at (me|us)
    broken my finger
    (pushed|shoved|threw|dragged|held|hit|punched) (me|her) (into|against|down|in the|out|with|again)
    (was|been|got|is) *2 (hit|beaten|beat up|choked|strangled|attacked|stabbed) (by|in|up)?
    bruise *6 (from|on my)
    (hurt|hit|beat) (me|her|mum) (again|when|with|and)
    you (did not|did|didn't) mean to hit
    (please)? (do not|dont) (hurt|touch) me
    lift your hand
    (kicked|punched) the *3 (door|wall) (through|next)
    (hands|hand) round my (neck|throat)
    raped
  `,
  unless: `
    (pigeon|swan|crumpet|yoga|panto|minecraft|skeleton|library|last of us|bus|bra)
    (imposter|among us|dragged me out)
    (hit me with|at mario|mario|kart|level|zombie|game|film|paper plane|choked up|karate|lol|haha|😂|shot|baby|cat)
    hurt me (when you|you)
    hurt me (when|$)
  `,
  rationale: 'Past, received, reported or feared violence.',
  source: 'model 3f.2',
  examples: {
    matches: ['[he choked me] in march', '[you pushed me into] the counter'],
    ignores: ['grandma beat us all at cards 😂', 'hit the wall at mile 19'],
  },
});
