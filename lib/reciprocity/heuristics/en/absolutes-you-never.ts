import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-you-never',
  reads: 'absolutes',
  phrases: `
    you (never|always) (<neg_do>|<pos_do>|<fetch>|make|say|pick)
    you are never (home|<neg_do>|<trait>)
    you only ever (<pos_do>|<neg_do>|<love_verb>|ring)
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
