import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'support',
  reads: 'give.support',
  phrases: `
    (that|this|it) (must|sounds|has|is|was|would|seems|had|have|really|does|feels)+ (have been|have|be|been|to be|like|so|really|such|a|just|awful|very|pretty|absolutely|incredibly|feel|felt)* (<hardship>|hurt|a lot|hard|sad|upsetting|devastating|hell|disappointing|stressful|frustrating|understandable|scary)
    no wonder you
    (i|we|ill|i will)? (believe|support|back) (you|in you|u)
    (i am|im|we are|always|still|right)? (here for|beside|with|behind|rooting for|praying for|on your side|proud of|there for|thinking of|in your corner|next to) (you|u)
    (you are|youre|ur) (not (alone|weird|mad|crazy|a bad|stupid|the problem|overreacting|being|wrong|a failure|to blame|useless|weak)|allowed to|doing (great|amazing|so well|your best|the best|fine|it right)|stronger|strong|brave|enough|worth|safe|going to (be|smash|do|get|make|nail)|so strong|right to|entitled to feel|doing)
    you (did|are doing|have done) (the best|your best|everything|all|nothing wrong|so well|great)
    (it is|its|that is|totally|perfectly|completely)* (ok|okay|alright|normal|fine|natural|understandable|valid|human) (to|that you|not to|if you|for you to|you) (not|feel|cry|be|need|take|rest|say|struggle|have|grieve)?
    (you have got|you got|youve got) this
    (fingers crossed|good luck|best of luck|thinking of you|one (day|step|hour|thing) at a time|take your time|take all the time|hang in there|stay strong|keep going|chin up|sending (strength|love|prayers|positive)|im not going anywhere|i am not going anywhere|be kind to yourself|be gentle|go easy on|look after yourself|take care of yourself|it will (be ok|get better|be alright|pass|get easier|work out)|it gets (better|easier)|things will|this will pass|there is no (shame|rush|right way)|whatever you decide|with you all the way)
    (i|we|anyone|anybody|everyone|most people) (get|understand|see|know|can imagine|can see|would|totally|can|completely|really|hear)+ (why|how (hard|you|much|tough|awful|it)|what you|that you|feel|be|completely|have|you|where you)
    (i|so|very|really|i am)* sorry (to hear|for your loss|that (happened|you|must|they)|you are (going|feeling|dealing|having|so)|about your|this happened|you have|you had|you feel so)
    (makes|it makes) (total|perfect|complete|so much)? sense (you|that you|why you)?
    (they|he|she) (were|was|are|is) (wrong|out of order|an idiot|lucky|mad) (to|not)
    (breathe|breath) (with me|in|out|slow)
    (do not|dont) be (so)? hard on yourself
    (poor you|poor thing|poor love|you poor thing|aw (mate|love|hun|babe|no)|oh no|oh love|that is rubbish|thats rubbish|that sucks|how awful)
    (whatever|no matter what) (happens|they say|the|it)
  `,
  unless: `
    (support ticket|support arsenal|support leeds|puzzle|song)
    you are not (going|allowed|wearing)
  `,
  rationale: 'Comforts, validates, encourages, stands beside.',
  source: 'model 3a give.support; ISO 24617-2 sympathyExpression',
  examples: {
    matches: ['[no wonder you] are tired, what a week', "[you're not alone] in this"],
    ignores: ['i support arsenal', 'they support ticket queues'],
  },
});
