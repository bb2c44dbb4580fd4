import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-label',
  reads: 'character',
  phrases: `
    you are (just|really|honestly|actually|literally|absolutely|such|so|being|a|an|the|most|proper|total|complete|right|utter|real|fucking|bloody|pure|very|too|one|quite|simply|nothing but|nothing more than|always)? (a|an|the|such|so|most|total|complete|proper|fucking|bloody|absolute|selfish|lazy|little|stupid|very|horrible|nasty|sad|pathetic|big|massive|real|right)? (fucking|bloody|little|stupid|lazy|selfish|old|total|complete|most|big|massive)? (<insult>|<trait>)
    you (fucking|bloody|absolute|complete|total|lazy|selfish|stupid|little|sad|pathetic|dirty|ungrateful|horrible|nasty|utter|right|spoilt|greedy|two-faced|miserable|useless|daft|lying|cheating)+ (<insult>|<trait>|article|person|people|thing|man|woman|so and so|lump|git|mare)
    you (<insult>) $
    (such|what) (a|an) (<trait>)? (<insult>|coward|child|<trait> person|<trait> thing)
    (what is|what the hell is|what the fuck is) wrong with you
    what (kind|sort) of (person|friend|man|woman|mother|father|mum|dad|mate|partner|brother|sister|son|daughter|boss|human|neighbour|husband|wife|idiot) (are|does|do|would|says|tells|leaves|forgets|treats)
    (you have|there is|have you got) (no|zero|any) (backbone|spine|shame|heart|soul|manners|class|conscience|integrity|loyalty|morals|empathy|self respect|respect|standards|balls|guts|decency|principles|brain|brains)
    (do not|stop) (be|being) (such|so|a|an)? (a|an)? (<trait>)? (<insult>|<trait>)
    you are (not)? (impossible|unbearable|insufferable|a nightmare|a joke|a disgrace|an embarrassment|hard work|a waste of|the worst|the problem|the most <trait>|so full of|full of (it|shit|yourself)|not a (real)? (man|friend|mother|father)|no (friend|better|use|good)|your own worst)
    something (seriously)? (wrong|rotten|missing) (with|in|inside) you
    (that|this) is (what|who) you are
    (two faced|two-faced|self centred|self-centred|selfish) *3 (that is what you are|you are)
    you (make|are making) me sick
  `,
  unless: `
    (am i|are you calling|i never said|you are not|do not think you|nobody said|i am not saying|not a <insult>)
    (you are|ur) (so|such|a|an)? (sweet|kind|funny|brilliant|legend|star)
  `,
  rationale: 'A label says who someone is; a complaint says what they did.',
  source: 'model 3b character; Gottman & Silver 1999',
  examples: {
    matches: ["[you're such a coward], honestly", '[what kind of friend does] that'],
    ignores: ["you're not lazy, you were ill", 'am i selfish for wanting sunday off'],
  },
});
