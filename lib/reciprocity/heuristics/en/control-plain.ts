import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'control-plain',
  reads: 'control',
  certain: true,
  phrases: `
    i (do not|will not) (want|have|let|allow) you (talking|seeing|going|hanging|texting|wearing|see|go|meet) *4
    (you need|you have) to ask me (first|before)
    (turn|put|keep|switch) your location (on|back on)
    no (more)? nights out (for you|without me|with)
    (go)? (get changed|cover up|go change) you (look|are not)
    (my|as long as you live in my|while you live in my|under my) (house|roof) my rules
    you are not (going out|leaving the house|wearing that|wearing it|allowed to) (like that|dressed like|in that|tonight without|to see|to talk)
  `,
  unless: `
    (lol|😂|alone|safe|worry|ill|sick|tired|careful|weather|train)
  `,
  rationale: 'What someone may do, whom they may see, is laid down for them.',
  source: 'model 3b control',
  examples: {
    matches: ["[i don't want you talking to him]", '[you need to ask me first]'],
    ignores: ["i don't want you going home alone, shall i come?", 'you have to see this'],
  },
});
