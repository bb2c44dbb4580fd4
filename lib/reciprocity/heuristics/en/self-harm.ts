import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (i|just|really|often)* (want|wanna|wish|ready|going|need|thought about|thinking about|thinking of|tempted|trying|tried|planning|wanted|about|wanting|feel like)+ (to|i)? (die|be dead|kill myself|dying|killing myself|end it|end it all|end my life|ending it|ending my life|not wake up|never wake up|disappear forever|hurt myself|hurting myself|jump|was dead|were dead|was never born|had never been born|go to sleep and not|not be here|not exist|stop existing|cut myself|overdose|ending things for good)
    (kill|killing|killed|hurt|hurting|harm|harming|cut|cutting|starving) myself
    (better off|be happier|easier) *4 (dead|if i was (dead|gone|not here)|if i were (dead|gone)|when i am (dead|gone)|without me (here|alive|on)|if i died|if i just died)
    (do not|dont|not) (want|wanna|wish) *3 (to)? (be (here|alive|around)|live|exist|wake up|carry on living|be on this) (anymore|any more|at all|any longer|i|without)?
    (i)? (took|taken|swallowed|have taken|counted|counting|lined up|got|saved up) *4 (pills|tablets|paracetamol|overdose|the whole (packet|bottle)|all my (meds|medication|tablets)|sleeping)
    (i have|ive|been|started|am|still|i) *3 (cutting|self harming|self-harming|self harm|burning myself|cut my (arms|wrists|legs)|purging) *2 (again|myself|since|under)?
    (on the (bridge|ledge|roof|edge|tracks|platform edge)) (and|i|right|now|looking|thinking|alone)
    (suicide|suicidal|end my life|take my own life|taking my own life|took my own life|no reason to live|nothing to live for|cannot go on|can not go on|goodbye forever|final goodbye|this is goodbye|not going to be here (tomorrow|much)|will not be here (tomorrow|in the morning)|will not have to deal with me (after|anymore)|will not (be)? (bothering|bother) you (after|anymore) tonight|after tonight you|last message|life is not worth|not worth living|suicide note|unalive|kms)
    (you|he|she|they|mum|my (friend|brother|sister)) *4 (want|wants|wanted|going|tried|threatening) to (die|kill (yourself|herself|himself|themselves)|end it|hurt (yourself|herself|himself))
    (kill|hurt|harm|hang|end) (yourself|herself|himself)
    (world|everyone|you all|kids|family|they) (would be|is|are|would|will be) *2 better *1 (without me)
  `,
  unless: `
    (died laughing|dying of|lol|haha|😂|🤣|💀|die happy|by which i mean|love island|film|movie|level|boss fight|game|song|spin class|dying to|dead tired|kill for|to die for|cringe|embarrass|printer|forecast|vitamin|gym|squats|leg day|ikea|queue|meeting|excel|spreadsheet|meeting|season finale|karaoke|hangover|hungover|tequila|monday|mondays|paper cut|onions|fringe|my own fringe|pizza|the world 's|party|pub quiz)
    (took|taken) my (tablets|meds|vitamins|antihistamine)
    (not|do not) want to be here (when|for|at|either|if)
  `,
  rationale: 'The writer, or the one written to, may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: ['[i want to die]', 'everyone would be [better off if i was dead]'],
    ignores: ['this spin class is killing me', 'died laughing at that 😂'],
  },
});
