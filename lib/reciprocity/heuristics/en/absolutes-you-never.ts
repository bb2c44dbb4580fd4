import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-you-never',
  reads: 'absolutes',
  phrases: `
    you (never|always|constantly) (<neg_do>|<pos_do>|<fetch>|have to|think|make|say|pick|wash)
    you are (never|constantly) (home|<neg_do>|<trait>|taking)
    you do not ever (<pos_do>|<fetch>)
    not (once|a single) *4 have you
    you have never (<pos_do>|<fetch>|once)
    (every|any) time (i|we) *6 you (<neg_do>|find|make|back)
    every time you (<neg_do>|do|use)
    you only ever (<pos_do>|<neg_do>|<love_verb>|ring)
    week in week *3 you
  `,
  unless: `
    (thanks|welcome|appreciate)
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
