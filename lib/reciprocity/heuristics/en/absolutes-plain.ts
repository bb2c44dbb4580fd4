import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-plain',
  reads: 'absolutes',
  certain: true,
  phrases: `
    you (never|always|constantly) <neg_do>
    you never (ever)? (listen|help|ask|apologise|reply|call|text|clean|wash|tidy|care|try|bother|cook|visit|notice|remember|say sorry|show up|turn up|do anything|lift a finger)
    you (are)? (always|constantly) (late|forget|ignore|interrupt|complain|cancel|blame|moan|shout|let me down|make excuses|do this to)
  `,
  unless: `
    (thanks|thank|love|loved|lovely|amazing|best|brilliant|great|laugh|smile|fail|legend|welcome|proud|happy|lucky|star|grateful|appreciate|<trait_pos>)
    (film|song|book|game|if|whenever)
    (do|did|have|would|will) you (never|always|constantly)
  `,
  rationale: 'The plainest form: always or never, and what someone does not do.',
  source: 'model 3b absolutes',
  examples: {
    matches: ['[You never help] with the dishes.', 'honestly [you never listen] to me'],
    ignores: ['you never fail to cheer me up', 'do you never listen to music?'],
  },
});
