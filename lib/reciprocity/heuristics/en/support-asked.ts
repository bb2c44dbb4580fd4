import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'support-asked',
  reads: 'ask.support',
  phrases: `
    (can|could|may) (i|we) (please|just)? (talk|vent|rant|moan|run something|talk something|lean|pick your brain|get your (advice|read|take|view|thoughts)|ask your advice|come to yours|have a cry|offload|bounce|have a rant)
    (i|just|really|could)? (need|want|could (do with|use)) (a|an|some|your|someone to|my|you to)? (shoulder|hug in|advice|support|friend|distraction|pep talk|listening ear|vent|rant|cheering|talk me|moral support|ear|ears|calming|reassurance|encouragement|wisdom|help with it|tell me (it|i))
    (am i|was i|did i|is it (just)? me|be honest (am|was|did)|tell me honestly) (being|wrong|unreasonable|mad|a|the|too|selfish|overreacting|crazy|handle|in the wrong|a bad|stupid|a bit|silly|to)?
    (tell|remind|promise|convince) me (why|it will|it is|it gets|im|i am|i can|something|that|you|everything|ill|i will|its|to)
    (hype|calm|cheer|talk|help) me (up|down|calm|through|out of|figure|decide|think|breathe)
    (hear me out|just listen|be on my side|say something (nice|kind)|pray for me|wish me luck|hold my hand|sit with me|stay with me|come with me|be with me|talk to me|walk (in)? with me|be there (for|with) me|keep me company|distract me|any (words of wisdom|advice|tips for|wisdom))
    (can|could|would|will) (you|u|someone) (just|please)? (listen|hear|come with|sit with|be (on my|in the room|with me|there)|talk me|tell me|help me (through|calm|decide|work out|think)|reassure|wait in|wait with|hold|pray|say something|stay with|be my)
    (do not|dont) (know what to do|know who else|want advice)
    (i)? (could|would)? (love|value|appreciate|welcome) (your|some|any) (advice|perspective|opinion as|wisdom|guidance)
    what (should|would) (i|you) do
  `,
  unless: `
    (tech support|which chair|he needs|playlist|advise by|support ticket)
  `,
  rationale: 'Asks to be listened to, comforted, advised, encouraged or accompanied.',
  source: 'model 3a ask.support; ISO 24617-2 request',
  examples: {
    matches: ['[can i talk] something through with you', '[am i being] unreasonable?'],
    ignores: ['tech support please', 'he needs comfort'],
  },
});
