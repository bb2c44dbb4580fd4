import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'threat-or-else',
  reads: 'threat',
  phrases: `
    or else
    (or|otherwise) (i|we) (will|am going to|swear|go|am telling|tell|walk|call|send|post|take|leave|shall|put|pull|report|am leaving|am gone|will be)
    or (you|your|it|that|he|she|the|this|they) *4 (will|is|are|goes|go|gets|get|can) *3 (regret|gone|over|bin|street|out|fired|sacked|done|hear|pay|canal|know|find|see|lose|consequences|skip|fire|leave)
    you (will|are going to|gonna) (regret|be sorry|pay for|wish you|lose|find out|hear from|see what happens|never see|be out|be alone|be hearing|get what|suffer)
    (last|final|only) (chance|warning|notice)
    (do not|dont) (push|test|tempt|try|cross|provoke|mess with|fuck with|play with|make) me
    (one more|one more time|once more|next time|again) *10 (and|then) (i|we|it|that|you|he|she|your|the|this) *4 (am|are|is|will|gone|done|over|out|finished|lose|going|leave|walk)
    if you *12 (we are|i am|it is|you are|this is|that is|everyone|your|you can|he|i will) *2 (done|over|gone|finished|through|out|leaving|packing|calling|telling|taking|finds out|dead|forget)
    if you (ever|dare|so much as|even think|do that|do it|say that|touch|go|speak|come|tell|pull|try|keep|do not) *10 (i|you|we|your|everyone) (will|am|are|swear|can) *3 (never|tell|report|post|break|kill|leave|smash|burn|make|take|throw|call|send|cut|destroy|end|ruin|regret|be|show|knock|hurt|hit|punch|slap|batter|evict|sack|fire|change|lock|block|gone|telling|calling|done|leaving)
    (keep|carry on|go on|try it|try me|go ahead) (and|it up|going|talking|like that|this up)? *6 (see what|see where|watch|find out|see how|you will see|lose|end up|i swear|and i will)
    (touch|say|do|come near|go near|speak to|tell|post|call|ring|text|try|bring) *8 (again)? and (i|you|it|your|we|yours) (will|are|am|is|can|swear|have)
    (i will|i am going to|i would|gonna|i swear i will|i could) (break|smash|kill|hurt|hit|punch|slap|knock|batter|destroy|end|ruin|deck|strangle|burn|choke|beat|cut|stab|bury|fight|come for|come round|kick|finish|drag|expose|wreck) (you|your|u|him|both|yer)
    (i know) (where you|your boss|your landlord|people|what you did)
    (be|id be|would be) (very)? careful (if|what|with|who)
    (watch|mind) (your back|yourself|how fast|what happens|your step)
    (you|u) (do not|really do not|would not) want (to find out|me to|to see|to know what|to make me|to do that)
    (i|we) (still)? (have|got|kept) (the|those|all the|your|screenshots) *3 (photos|pictures|screenshots|messages|recordings|videos|emails|nudes|evidence)
    (i would|would) hate for *8 (to see|to find|to know|to hear|to happen|get out|to leak)
    (everyone|your mum|your boss|hr|your wife|your husband|the whole|they|she|he) *3 (will|is going to|finds|gets to) *2 (find out|know|hear|see|finding out)
    (by|before) (<time>) or (i|we|your|you|it|the)
    (so help me|mark my words|i swear to god|swear down|on my life|think carefully|choose carefully|think very carefully|your choice)
    (no son|no daughter|no friend|no brother|no sister) of mine
    (this|it) (marriage|relationship|friendship)? (is|will be) over if
  `,
  unless: `
    (chips|boss fight|game|level|mario|fifa|cake|haha|lol|😂|seats|early bird|offer ends|sale)
    (please|can you|could you) (stop|do not) (contact|message|text)
    or (i|we) (can|could|will pick|can come|will bring|go to bed|will make|will get)
  `,
  rationale: 'A warning of loss or harm forces instead of asking.',
  source: 'model 3b threat; GIVE (no threats)',
  examples: {
    matches: ['tell her tonight [or i will]', "[you'll regret] this"],
    ignores: ['touch my chips and you die 😂', 'last chance for early bird tickets, ends midnight'],
  },
});
