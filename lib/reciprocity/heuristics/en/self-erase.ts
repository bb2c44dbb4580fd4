import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-erase',
  reads: 'self_erase',
  phrases: `
    (i will|i would|i can|id|ill|i could|i am willing to) (do|give up|change|become|be|drop|quit|cancel|say|sign|wear|go along with|accept|eat|move|put up with|agree to|take|stop|delete|sell) (anything|everything|whatever|all of it|it all|any|whoever|my whole)
    (i will|ill) (quit|cancel|drop|stop|give up|leave|sell|change|never) *8 (if (it|you|that)|for you|just (do not|stay|tell)|to keep|so you|if that|please do not leave|dont go)
    (whatever|anything|wherever|whenever) (you|u|works|makes) *5 (i do not|my|mine|i am not|i will|it does not|i have no|i can|do not worry|who cares) *3 (matter|count|mind|care|important|opinion|fit|say|need|go along|happy)
    (my|what i) (opinion|opinions|feelings|needs|plans|view|views|wants|want|say|vote|voice|time|dreams|career|happiness|preferences|choice|likes|think|sleep|health|stuff|side|life|thoughts) *3 (do not|does not|is not|are not|never|can|come|comes|should not|isn't|don) *2 (matter|count|important|wait|last|second|relevant|go last|need to|mean anything|counted)
    (do not|dont) (worry|think|bother|mind|ask) *2 about (me|what i (want|need|think|feel|like)|my)
    (i do not|i never) (need|want|deserve|expect|ask for) (anything|a thing|a say|much|an opinion|nothing|any say)
    (nobody|no one|no need|you do not) *3 (ask|needs to ask|consult|check with) (me|what i)
    (i am|im) (happy|fine|ok|good) (if|as long as|when) you are (happy|ok|fine)
    (you (come|go|are|always come) first|put yourself first|you matter more|yours matters more|your (needs|feelings|happiness) (come|comes|matter|matters|first))
    (tell me|just tell me) (what to|who to|how to) (think|be|wear|say|do|feel|change) *3 (i will|and i|ill)
    (i have|ive) (no|got no) (right|say|opinion|needs|business|place)
    (mine|i|my) (is not|do not|does not|am not|never) (a vote|count|counts|matter|important|get a say|get to|have a say)
    (i will|ill) (fit|work|go|bend|fold|shrink|squeeze|sleep|manage|make do|stay quiet|keep quiet|be quiet|keep my mouth|never (disagree|complain|argue|ask|mention)) *3 (round|around|with|whatever|shut|closed|again|on the floor|you|it)
    (i can|i could) live without (anything|everything|that|kids|it|them)
    (just|please) (do not|dont) (go|leave|leave me|give up)
    (it is|its) (your|all your) money *3 (i|so i|not my)
    (i gave up|i have given up|stopped) (wanting|asking|having|hoping|needing)
  `,
  unless: `
    (monday|tuesday|friday|saturday|both fine|either|nap|coffee|easy|until lunch|film|pizza|takeaway|beer|aldi|tesco|present|gift|christmas)
    (thanks|thank you)
  `,
  rationale: 'Offers up own needs, voice or limits.',
  source: 'model 3b self_erase; Helgeson & Fritz 1998; FAST',
  examples: {
    matches: ["[i'll do anything], just don't go", "[my opinion doesn't count], you choose"],
    ignores: ['friday or saturday, both grand with me', "i'd give anything for a nap"],
  },
});
