import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'shutdown-close',
  reads: 'shutdown',
  phrases: `
    ^ (whatever|forget it|forget i said anything|suit yourself|save it|do what you want|do what you like|do whatever you want|do whatever|talk to the hand|dont bother|leave it|nevermind then|fine whatever|ok whatever|k whatever|never mind then|as you like|think what you (like|want)|believe what you (like|want)|i am done|im out|conversation over|end of conversation|case closed|not interested|drop it|nah forget it) $
    (i am|im) (so)? (done|finished|out|over) (with)? (this|talking|explaining|arguing|trying|you|here|the conversation|discussing|now|it)
    (no point|there is no point|pointless|waste of time|not worth|whats the point) *2 (talking|arguing|explaining|discussing|trying|in this|my breath|even|speaking|the energy|replying)
    (do not|dont) (bother|even bother) (replying|explaining|answering|calling|coming|texting|messaging|responding|writing|ringing|apologising|$)
    (not|i am not|we are not|not even) (doing|having|discussing|getting into|talking about|listening to|going to discuss|entertaining|going there) (this|it|that) (with you|again|anymore|conversation|now|rubbish|any)?
    (i do not|do not) (want to|wanna|need to) (hear|talk|discuss|know) (it|about it|this|another word|any more|anymore|from you|to you)
    (nothing|not much) (more|else|left) to (say|talk|discuss)
    (conversation|discussion|chat|subject|topic|talk|case|this) (is)? (over|closed|finished|done|ended)
    (talk|tell|moan|complain|message|cry) to (the wall|someone who cares|yourself|the hand|your mum|somebody who)
    (i have)? (switched off|stopped listening|had enough|nothing more|heard enough)
    (believe|think|say|do) (what|whatever) (you|u|version) *3 (want|like|suits|need|will)
    (muting|blocking|leaving) (this|you|the) (chat|group|conversation|now)?
    (not|never) (saying|speaking|talking) (another word|to you|anything else)
    (k|ok|right|fine) bye
    (forget) (i|that i) (said|asked|mentioned|ever|spoke)
    (whatever|fine) (bye|im going|i am going|i am done|then|man|mate|you say|suit yourself)
    (leave me (out|jare)|im off|i am off) *2 (bye|not)
    (cba|can not be (arsed|bothered)) (with)? (this|you|anymore|talking|arguing)
  `,
  unless: `
    (later|tomorrow|when i am back|after|back by|back at|in an hour|give me|calm|need (a break|space|time)|pick it up|talk (at|after|in)|tonight\\?)
    (you like for|you fancy|is easiest|works|easy)
    forget (the|about the) (tenner|money|fiver|salad|deposit)
  `,
  rationale:
    'Closes the talk coldly without a way back; leaving can also be right, so it stays a note.',
  source: 'model 3b shutdown; Ross et al. 2019 (caution)',
  examples: {
    matches: ['[whatever]', "[i'm done with this], believe what you like"],
    ignores: [
      "whatever you like for the film, i'm easy",
      'too tired to talk tonight, tomorrow after tea?',
    ],
  },
});
