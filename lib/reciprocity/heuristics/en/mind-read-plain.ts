import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'mind-read-plain',
  reads: 'mind_read',
  certain: true,
  phrases: `
    you (do not|never) (even|really)? care about (me|us|anyone)
    you (just|only|clearly|obviously|secretly) (want|wanted|love|enjoy|trying|are trying) *3 (hurt|punish|control|annoy|humiliate|embarrass|upset|hurting|winning|win)
    you (clearly|obviously|evidently) (do not|never) (care|want|love|think|give|respect)
    you could not care less
    you are (just|only) (saying|doing) *2 to
    you (just|only) (want|wanted) (my|me for|attention|an argument|a fight|sympathy|to win|the money)
    you (never|do not) (even|really|actually)? (loved|love|respect|respected|liked) me (anymore|any more|at all)? $
    you would rather be with (her|him|them)
    you (enjoy|love|like|are enjoying|are loving) (seeing|watching|making) me
    you think i am (so|such)? (stupid|an idiot|crazy|a joke|thick|blind)
    you are (obviously|clearly) (embarrassed|ashamed|bored|over|cheating|lying) *2 (me|us|of me|by me|$)
    you are (just|only) using me
    you did (this|that|it) (just)? to (hurt|spite|punish|embarrass|humiliate|get back at|annoy|upset)
  `,
  unless: `
    (if|lol|😂|feel like|felt like)
    \\?
  `,
  rationale: 'A feeling of the other stated as fact.',
  source: 'model 3b mind_read',
  examples: {
    matches: ["[you don't care about me] at all"],
    ignores: ["it feels like you don't care about me, is that right?"],
  },
});
