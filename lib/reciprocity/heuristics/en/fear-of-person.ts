import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (i|she|he)? (am|is|was|still|i am|im)* (scared|afraid|frightened|terrified) (of|what|to)+ (him|you|my (dad|brother)|your (brother|dad)|what (you|he|she|your|my|i)|go home|come home|(you|he|she) (will|is))
    you *3 (frightening|scare|scaring) me
    (please)? (do not|dont|not) tell (him|my husband|anyone) *3 (i|im)
    (if|when) (he|she|my brother) (finds out|gets home|wakes)
    (he|you) (checks|goes through|went through|reads|followed|watches|is outside) (my|me|outside|every|again) *2 (phone|messages|bag|work|home|door)?
    (do not|dont|not) feel safe
    not (feel)? safe (here|in my|with you)
    stop following me
    (ring|called|told) *2 (the)? (police|999|security) *6 (if|for me|now|he|told)?
    (an|have an|there is an) order (against|now)
    (an)? order against (him|my)
    told by the court to
    (do not|dont) (open|open the door) *3 (him|to)
    if *6 (tall man|man|my ex|he) *4 (asks|turns up|comes) *6 (say you|do not|dont|please)
    so afraid of
    (scared|frightened) to (drive|go) *2 (work|home)
    tracker under my
    texting me what i
    delete this one
    you have not seen me
    not mention to my husband
    (silver|grey) *1 astra *3 (outside|text me|please)
    (restraining|non molestation|molestation|court) order
    (lock|chair) *8 (against|on) (my|the) door *8
    (i flinch when|packed a bag|he will kill|will find me|feel like im being hunted|being hunted)
  `,
  unless: `
    villain
    you will find me
  `,
  rationale: 'The writer fears a person, or is watched, followed or kept.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: ["[i'm scared of him]", "i [don't feel safe in my] own flat"],
    ignores: ['scared of spiders', "she's terrified of the hoover"],
  },
});
