import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (scared|afraid|frightened|terrified) of (him|her|them|you|ur|(my|your|her|his) (<kin>|<person>)|what (you|he|she|they|i))
    (scared|afraid|frightened|terrified) *6 (he|ex|husband|police)
    (scared|afraid|frightened|terrified) to (go|come|be|leave|say|tell|argue|drive|walk|open|sleep|reply|answer|move)
    (he|ex|man|<kin>|someone) *9 i am *2 (scared|afraid|frightened|terrified) (and|please|$)
    (he|she|you) *3 (frightening|scare|scares|scaring) me
    (stop following|you have not seen me|i flinch when|(have|i) packed a bag|without him knowing|anything happens to me|locked (me|us) in|tracker (on|under) (my|the))
    (court to|on bail|restraining order|molestation order|order (against|out)|contacting me|stay away from me|domestic (abuse|violence)|(lawyer|solicitor) has (your|copies)|a refuge|injunction|my abuser)
    (follows|followed|following|watches|tracking|stalking) (me|us) (home|to|from|again|everywhere|$)
    (they check|(he|you|she) (checks|goes through|went through|reads|watches|times|tracks)) (my|me|every|everything)
    (man|ex|husband) *3 (outside|behind me|my window)
    my ex *1 (turned|knows|found|parks|keeps|follows)
    (he|she|they) *2 (kill|hurt) (me|us) ($|and|this|one|tonight|when|before)
    not (tell|mention to|let|give) (my)? (him|her|husband|ex|anyone|dad|stepdad) *4 (i am|i was|where|know|address|told)
    (if|when) (he|she|they|my (brother|stepdad|dad|husband|ex)) (finds out|gets (home|in|out|drunk|angry)|wakes|knew)
    (he|she) (must not|can not|will not) (know|hear|let me (out|go|leave|see))
    (he|she) *2 (took|taken|has|smashed|found) my (phone|passport|keys)
    (is|gets|got|turned) violent
    not (feel safe|safe (here|in my|with you|at home))
    (ring|rung|call|called|told) *2 (police|999|911|cops|security|guards)
    do not open *3 (him|to)
    if *6 (man|ex|he|husband) *4 (asks|turns up|comes) *6 (say|do not|please|i was)
    if i say *6 (call|ring|come)
    (hold|keep|leave) (a|this|my) (bag|suitcase) *8 (in case|mad|safe)
    (hiding|locked) (in|myself|at|from|when) (the|my)? (bathroom|mum|mums|he|him)
    (lock|chair) *8 (against|on) (my|the) door
  `,
  unless: `
    (exam|test|surgery|lol|😂)
  `,
  rationale: 'The writer fears a person, or is watched, followed or kept.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: [
      "i'm [scared of him]",
      'i do [not feel safe] in my own flat',
      '[afraid to go] home',
      '[terrified my ex] is on his way',
      '[he checks my] phone every night',
      "there's a [man waiting outside]",
      'please do [not tell him where i am]',
      '[when he gets home] i go quiet',
      'somebody [called the police]',
      'there is a [restraining order]',
      '[he took my passport]',
      "[he'll kill us]",
      'i am [hiding in the bathroom]',
      'your brother keeps [following me home]',
    ],
    ignores: [
      'scared of spiders',
      "she's terrified of the hoover",
      'so scared of the exam',
      'you will find me by the door',
      'they found my keys',
      'tell him where i am',
      'waiting rooms scare me',
      'do not open the oven',
      'he is afraid of the dark',
      'i am following your recipe',
    ],
  },
});
