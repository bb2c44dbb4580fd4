import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-plain',
  reads: 'absolutes',
  certain: true,
  phrases: `
    you (always|constantly) <neg_do>
    you never (ever)? (listen|help|ask|apologise|reply|call|text|clean|wash|tidy|care|try|bother|cook|visit|notice|remember|say sorry|show up|turn up|do anything|lift a finger)
    you (are)? (always|constantly) (late|forget|ignore|interrupt|complain|cancel|blame|moan|shout|let me down|make excuses|do this to)
    you always do this
    why (do|is it|am) (i)? always (the one|have to)
    you only (ever)? (call|text|message|ring|come|talk|contact|remember|reach) *4 when you
    all you (ever) do is
  `,
  unless: `
    (thanks|thank|bless|ta|handed|yourself|first to|gift|the (key|light)|room for|elders|love|loved|lovely|amazing|best|brilliant|great|laugh|smile|fail|legend|welcome|proud|happy|lucky|star|grateful|appreciate|<trait_pos>)
    (film|song|book|game|if|whenever)
    (do|did|have|would|will|can|were|said|says|tablets|pills) you (never|always|constantly)
    (i said|she says|he says) you
  `,
  rationale: 'The plainest form: always or never, and what someone does not do.',
  source: 'model 3b absolutes',
  examples: {
    matches: [
      '[You never help] with the dishes.',
      'honestly [you never listen] to me',
      '[all you ever do is] moan',
    ],
    ignores: ['you never fail to cheer me up', 'do you never listen to music?'],
  },
});
