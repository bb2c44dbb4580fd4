import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (want|wants|wanted|wish|thinking|think|thought|ready|decided|tried|keep) (to|about|of|i|be|was|were)* (die|dying|dead|end it|ending it|not wake up|disappear for|not be here)
    (killed|kill|killing|killin|hang|hanged|harm|harming|hurt|hurting) (myself|himself|herself)
    (cut|cutting|burn|burned) (myself|my (arm|arms|wrists)|too deep) (again|and|last|tonight|in|with|because|most|since|$)
    (self (harm|harming)|suicidal|suicide|overdose|overdosed|samaritans|crisis line|affairs in order|stomach pumped|sectioned)
    (it all to end|(end|ending|take|taking|took) (my|his|her) own? life|about jumping|took the whole packet|walking into the sea|took all of them|taken all of them|swallowed (them|all)|do (this anymore|another day)|tired of (being me|being alive|living|life)|go on living|will not have to deal with me|been cutting|cutting again|this is goodbye)
    (how|ways) to end it
    (fine|better off|easier|better) *4 (dead|if i was (dead|gone)|if i (did not|never) (wake up|exist)|without me)
    not *2 (want|wish|see) *3 (be here|alive|live|living|wake up)
    not be here (anymore|much longer)
    (reason|point) (to|in|of) (be here|being here|live|living|staying alive)
    tell (the|my|them) (kids|girls|boys|<kin>)? i (love|loved)
    (wrote|written|writing) (the|my|you|them)* (a note|letters|goodbye)
    (took|taken|swallowed|counted|got|saved|saving|looking at) *4 (pills|tablets|paracetamol|insulin) *2 (out|ready|by|on|all|and|i|since|$)
    the (pills|tablets) (by|out|counted)
    (blade|razor|rope) (out|to my)
    (stood|standing|sat|sitting|parked) *7 (bridge|ledge|cliff|cliffs|lake|quarry|to the edge)
    on the (bridge|roof) (an|for|most|and|i)
    you *6 want to (die|end it|be dead)
    (frightened of|not trust|safe from) myself
    did you take (anything|something|them)
  `,
  unless: `
    (lol|😂|vitamin|laughing|embarrassment|took my tablets)
  `,
  rationale: 'The writer, or the one written to, may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: [
      'i [want to die]',
      'everyone would be [better off if i was dead]',
      'she [tried to end it] last winter',
      "i [don't want to wake up] any more",
      'is he going to [kill himself]',
      "i've [been cutting my arms again]",
      '[swallowed all] the pills about ten minutes ago',
      'i [wrote them letters]',
      'i am [sat in the car by the bridge]',
      'i do [not trust myself] tonight',
      "what's the [point in living]",
    ],
    ignores: [
      'this spin class is killing me',
      'died laughing at that 😂',
      'cut myself shaving',
      'took my tablets with breakfast',
      'lunch on the bridge at one?',
      'we ended it, i think, as friends',
      "don't wake up the baby",
      'i wrote you a letter about the rota',
    ],
  },
});
