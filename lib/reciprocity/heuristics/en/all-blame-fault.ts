import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'all-blame-fault',
  reads: 'all_blame',
  phrases: `
    (all|entirely|totally|completely|100%|100|solely|purely|literally|purely)? (your|yours) (own)? (fault|doing|mess|problem to|handiwork|responsibility)
    (this|that|it|everything|all of this|all this|the whole thing|tonight) (is|was|are)? (all|entirely|completely|totally|squarely|solely|purely|100%)? (on|down to|because of|thanks to|your) you
    (because|cause) of you
    (thanks|thank|no thanks) to you
    you (have|had)? (just|single handedly|single-handedly|completely|totally|really|literally|personally)? (ruined|wrecked|destroyed|spoiled|spoilt|broke|killed|cost me|cost us|lost us|trashed|torpedoed|sank|sunk|blew|messed up|fucked up|screwed up|turned me|tanked|poisoned|split|drove|made a mess|derailed|scuppered|bankrupted|broken)
    you (made|make|have made|are making|forced|drove|pushed) me (do|into|to|this|feel|like|look|ill|sick|late|cry|lie|lose|hate|miss|a)
    (the only|one|sole|single|exactly one|the main|the whole|the) (reason|cause|person|problem) *8 (is|was|are) you
    (you) (caused|started|created|did) (this|all of|all this|it all|everything|the whole|every)
    (if it was not|if it were not|had it not been|were it not) for you
    (wouldn't|would not|would never) (have|be) *8 if you (had|did|have|was|were|could)
    (you and (nobody|no one|only you) else|nobody else|nobody but you|no one but you|you alone|you only|only you)
    (we|i) (lost|missed|failed|are late|were late|got|had|did not get|ended up|am) *8 (because|since|cause) you (can not|could not|did not|were|was|are|had|forgot|would not|never|had to|decided|just|took|left|lost|opened|said)
    (was|were|been) (fine|perfect|good|great|happy|lovely|grand|ok) (until|till|before) you
    (you|that) (are|is) (the reason|why|what happens when you)
    that is (on you|on you not me|your mess|your doing)
  `,
  unless: `
    (not (your|all your)|is not your|was not your|never your) (fault|doing)
    (because of|thanks to) you (i|we) *3 (got|passed|made|won|finally|feel|am|rang|have|could|smashed|learned|did)
    (my happiness|thank you|so grateful|braver|better|proud|won|passed)
    (partly|both|half|my) (my)? (fault|doing|us)
    whose fault
  `,
  rationale: 'Puts the whole of an outcome on one person.',
  source: 'model 3b all_blame; seed items 17 and 18',
  examples: {
    matches: ["we're late and [it's all your fault]", '[you single handedly ruined] my birthday'],
    ignores: ["it's not your fault the bus was late", 'because of you i finally rang the doctor'],
  },
});
