import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'retaliate-payback',
  reads: 'retaliate',
  phrases: `
    now you (know|can see|see|understand|get) (how|what|a taste)
    (see|let us see) how you like
    (two|2) can play
    (taste|dose) of your own
    (payback|pay back|revenge|karma)
    (we are|that makes us|call it|now we are|consider us|so we are) (even|square|quits|equal)
    (you|u) *8 so (i|we) (<neg_do>|did|blocked|told|went|kept|posted|ate|used|took|read|threw|left|sent|showed|did the same|am|will|deleted|copied|liked|replied|binned|gave|have|also|just|thought|missing|did not)
    since you *8 i (will|have|did|am|went|told|just|thought|<neg_do>)
    (fair is fair|fairs fair|fair 's fair|tit for tat|eye for an eye|what goes around|same energy|serves you right|how does it feel|how is that feel|hows that feel|not nice is it|annoying is it not|feels (bad|good|great|nice) does it not|not so (nice|fun|funny) (now|when))
    (because|since|seeing as) you *6 (mine|me) *4 (yours|you)
    (your turn) (now)? (to) (wait|look|cry|feel|know|worry|be|see|find|sit)
    (you did not|you never) *8 so (i|nah|no|you are|do not|you can|neither|guess)
    (give|giving|gave|treat|treating) you *4 (as good as|back what|the same|your own)
    (did|done|doing) (the same|exactly what you did|it back|to you what you)
    (you|u) (started|did it|went|blocked|ghosted|ignored|left) *3 first
    (learned|learnt|learning) (it)? from (you|the best)
    (yours|mine) (is|was|are) (in the bin|gone|in the canal)
    (you) *4 (mine) *3 (i|so i) *4 (yours)
    (how do you like|how do you feel) (it|now|that)
  `,
  unless: `
    (game|fifa|rematch|monopoly|song|lol|haha|😂|kart)
    now i (know|understand|get|see)
    so i (added|made|brought|cooked|got you|saved|will help)
  `,
  rationale: 'An own hurtful act is put forward as payback or match.',
  source: 'model 3b retaliate; Gottman 1979, negative reciprocity',
  examples: {
    matches: ['[now you know how] it feels', 'blocked you for a week. [two can play] that game'],
    ignores: ['rematch thursday, my revenge is coming 😂', 'now i know how you felt'],
  },
});
