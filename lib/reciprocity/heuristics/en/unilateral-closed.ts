import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'unilateral-closed',
  reads: 'unilateral',
  phrases: `
    (already|ive already|i have already|i have|ive|we have) *1 (decided|booked|told|signed|bought|sold|made (up)? (my|our) (mind|decision)|cancelled|accepted|arranged|paid|chosen|picked|agreed|enrolled|ordered|settled|sorted|rented|let|changed|moved|transferred|voted|spoken) *10 (so|and that|end of|final|done|no point|not changing|your|you|deal|get used|whether|without|like it)
    (end of|no more) (discussion|story|conversation|debate|argument|chat)
    (not|no) (up for|open for|open to|a|for) (debate|discussion|negotiation|a vote|vote|negotiable|discussing)
    because i (said|say) so
    (my) (house|money|roof|car|call|rules|decision|salary|team|process|kitchen|flat|business|name on|choice|kids|daughter|son|home|project|wedding|life my) *2 (my|so|i|end|not|and) (rules|choice|call|decision|decide|money|process|say|way|final|get to|make|mine)?
    (that is|thats|it is|its|this is|and thats|is) (final|settled|decided|done|my final|non negotiable|already done|happening|the end of it|that|sorted|a done deal|what is happening|fixed|not changing)
    (final (answer|decision|word|say)|subject closed|matter closed|case closed|done deal|decision is made|decision made|mind is made up|made up my mind|it is done|its done|nothing to discuss|no discussion|no debate)
    (do not|i do not|we do not) need your (input|opinion|permission|approval|view|say|agreement|thoughts|ok|blessing)
    (whether|if) you (like|agree|want) (it)? or not
    (like it or (not|lump it)|get used to it|deal with it|live with it|you will get used|take it or leave)
    (you|it) (were not|was not|are not) (here|there|around|consulted|asked|your decision|up to you)
    (i|we) (have)? (given|gave|sold|let|rented|cancelled|booked|signed|moved|changed|enrolled|swapped|put|invited|told|picked|bought|spent|switched|transferred|accepted|painted|arranged|kicked|threw|donated|rehomed|closed|quit) *5 (your|our|the kids|my mum|us|we|his school|her school|the wedding|savings|the house|the flat|the dog|the holiday|joint)
    (we are|you are|he is|she is|they are|mum is|dad is|it is) (moving|going|having|doing|getting|selling|changing|not going|staying|spending|coming|quitting|switching|leaving|not having) *8 (end of|decided|final|not asking|that is that|no debate|closed|booked|my mind|and that|like it|already|not discussing|whatever you)
    (i decide|i make the|i am the (one who|head|parent|boss)|what i say goes|i have the final|i get the final|my word)
    (just|fyi|heads up|letting you know|to let you know|so you know|be aware) *8 (booked|sold|decided|signed|moved in|moving in|accepted|cancelled|told them|enrolled|staying|given|changed)
    (not|i am not|we are not) (asking|taking a vote|voting|here to discuss|discussing|changing my mind|debating|going to discuss)
    (new rules|new rule|from now on|from today|starting (monday|tomorrow|today|next)|effective)
  `,
  unless: `
    (my (hair|body|gym|beard|legs|desk|career|phone number|name)|surprise|thinking of|what do you think|you ok with|are you|would you|does that work|ok with|unless you|say the word|if you (would rather|want)|happy to)
    (school|council|landlord|they|hr|he|she|solicitor) (have|has|changed|decided|sold|reassigned|told)
  `,
  rationale: 'A joint matter is announced as closed.',
  source: 'model 3b unilateral; seed items 7 and 51',
  examples: {
    matches: ["i've told them yes, [end of discussion]", '[my house my rules]'],
    ignores: ['decided to grow a beard', 'thinking june for the wedding, you ok with that?'],
  },
});
