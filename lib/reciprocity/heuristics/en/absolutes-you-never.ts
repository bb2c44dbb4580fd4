import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-you-never',
  reads: 'absolutes',
  phrases: `
    (you|your lot) (never|always|constantly|forever|continually) (ever|even|once)? (<neg_do>|<pos_do>|<fetch>|have to|want|think|make|get|do|take|come|put|act|manage|say|tell|give|let|pick|show|bother|look|need|do this|find|start|wash|seem)
    (you|you lot) are (always|never|constantly|forever|continually) (the one)? (late|busy|on|too|there|ready|home|in|<neg_do>|<trait>|tired|moaning|giving|doing|taking|making|going|putting|telling|picking)
    (why|how come) (do|are|is|would) you (always|never|constantly)
    you (do|did|have|would) not (ever|once) (<pos_do>|<fetch>|think|say|asked|been|had|thought|said|come)
    (not|never) once have you
    have you (ever|even) once
    not (one|once|a single) *4 have you
    you have (never|not once|not ever) (<pos_do>|<fetch>|said|asked|been|once|thanked|shown|told|taken|made|had)
    (every|any) (single)? time (i|we|it) *6 you (<neg_do>|are|do|have|shoot|find|make|turn|back|go|just|say|always|get|start|shut|act)
    every (single)? time you (<neg_do>|do|come|get|say|make|drink|open|leave|borrow|use)
    all you (ever)? (do|care|think|want|talk|say)
    you only ever (<pos_do>|<neg_do>|<love_verb>|ring|talk|come|text|message|want)
    you (do|say|pull) this (every time|every single time|always)
    not that you ever
    when (do|did|have) you ever
    you (can|could) never (just|be|<pos_do>|say|admit|let|take|do)
    (nothing|not one thing) i (do|say|ever do) is *2 (enough|right) for you
    (every|whatever) *4 you cancel
    week (in|after) week *3 you
    you have not once
  `,
  unless: `
    (you|never) (fail|disappoint|cease|fails|let me down|make me (smile|laugh|feel)|know what to say|look (so|gorgeous|lovely|amazing)|so kind|welcome)
    have you ever
    (thank|thanks|love how|love that|welcome|proud|grateful|appreciate|best|amazing)
    never mind
  `,
  rationale:
    'A complaint about one occasion becomes one about the person through always and never.',
  source: 'model 3b absolutes; Gottman & Silver 1999, complaint and criticism',
  examples: {
    matches: [
      '[you never listen] when i talk',
      'why is it that [you only ever ring] when ur broke',
    ],
    ignores: ['you never fail to make me laugh', 'have you ever been to Leeds?'],
  },
});
