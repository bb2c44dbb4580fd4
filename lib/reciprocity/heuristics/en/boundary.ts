import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'boundary',
  reads: 'ask.boundary',
  phrases: `
    (please)? (stop|quit) (<neg_do>|sending|tagging|tickling|messaging|calling|texting|asking|touching|making|reading|using|commenting|bringing|telling|posting|doing|talking|coming|letting|saying|that|it|contacting|taking|borrowing|following|turning)
    (please do not|do not|dont|please never|never) (come|touch|read|use|send|call|contact|message|post|share|tag|talk to me|speak to me|shout|raise|tell|go (in|through|into)|look|take|bring|put|text|joke|comment|open|move|borrow|let|swear|give|wake|ask me|ring|photograph|kiss|make jokes|include|turn up|show up|discuss|pull|push)
    i (will not|am not going to|am not|do not want to|do not|can not|refuse to|would rather not) (be|discuss|talk|answer|lend|answering|available|comfortable|ok with|okay with|happy with|keep|accept|do|work|tolerate|stand|continue|take|want|feel comfortable|give|share|having|stay|engage|checking|drink|date)
    (i need|need|i want|i would like) (some|my|more|a bit of|a|to be)? (space|privacy|time alone|time to myself|quiet|distance|room|left alone|break from|alone|a break)
    (leave|let) (me|my|her|him|us) (alone|be|diary|room|stuff|things|out of)
    (no|not) (photos|more loans|pictures|visitors|calls|phones|work|shoes|smoking|messages|jokes|means no|touching|kissing|contact|posts|emails|unannounced) *6
    (if (it|the|voices|you|this|that|anyone) *5 (insulting|shouting|raised|rise|shout|continues|carries on|starts|swear|swearing|insults|gets) *6 (i will|i am))
    (knock|ask|check|call|text) (first|before (you)?)
    (you|u) (can not|do not get to|are not to|may not) (speak|talk|come|shout|treat|touch|call me|say) (to me|in|at me|me|my|that)
    (not comfortable|uncomfortable|not ok|not okay|not acceptable|not appropriate|do not appreciate|did not appreciate|not alright) (with|for|to|when)?
    (i have|ive|i) (told you|said|asked you)+ *3 (no|not to|to stop|already)
    (respect (it|my|that|the|our)|my boundaries|my limit|boundary|off limits|none of your business|keep (your hands|it to yourself|my name|out of|the gate|the noise)|only contact me|taking a break from|call me by|not available|that part is not|do not have to explain)
    (from now on|going forward)
  `,
  unless: `
    (stop it you are|do not stop|do not forget|leave the|do not worry|do not be|can not talk to him|get to have friends|with him|talk to her|will not forget)
  `,
  rationale: 'States a limit or asks for different treatment; protected, however firm.',
  source: 'model 3a ask.boundary; seed item 23',
  examples: {
    matches: ['[please stop tickling] me when i say no', '[i need space] this week'],
    ignores: ["don't forget milk", 'leave the door open'],
  },
});
