import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'danger-from-you',
  reads: 'fear',
  phrases: `
    (not|never) (stop|listen) *1 when i (say (no|stop|it hurts)|said (no|stop)|cry|beg|scream)
    (carry|carried|keep going|kept going) *1 even (when|if|though) i *3 (no|crying|asleep|stop|cry)
    (woke up|wake up|asleep) and you were (already|doing|on top|inside)
    (did not want to|said no) *3 you did it (anyway|all the same)
    (not|never) let me (out|leave|go home|see (my|any|anyone)|have (my own|any|a) (money|friends|phone|key|keys|bank|job|card)|talk to|speak to (my|anyone)|work|sleep until)
    (lock|locked|locks|locking) me (in|inside)
    (lock|locked|block|blocked|blocking) the (door|doors|doorway) (so i|when i|to (keep|stop) me|until i)
    let me out ($|of (here|the (room|house|car|flat)))
    (force|forced|forcing|make|made|making|pressure|pressured) me (to)? (have sex|sleep with|do (it|things|stuff) (in bed|with you|when i|i (did|do) not)|touch (you|him|myself)|strip|undress)
    (have|had|having|want|wanted) sex *3 (asleep|said no|not want|crying|even (if|when)|scared)
    (scream|screamed|screaming|yell|yelled|shout|shouting) *3 (me|us|face|kids) *3 (and|then|or) (throw|throws|threw|smash|break|hit|grab|push|shove|punch)
    you *2 (throw|smash|break|punch) (things|stuff|plates|glasses|furniture|my things|the (wall|door|walls|furniture)) (when|every time|if|and i|whenever)
    you *1 (say|said|told|threaten|threatened|swear|swore|promised|keep saying) *6 (kill|shoot|stab|burn|strangle|drown) (me|us|him|her|yourself|everyone|the|my|nan)
    you *1 (say|said|told|threaten|threatened|swear|swore) *4 (find me|post|send|share) *3 (pics|photos|pictures|videos|nudes)
    you (killed|kicked|hurt|kick) the (dog|cat)
    you *1 (grab|grabbed|drag|dragged|pin|pinned|twist|twisted) (me|my <body>) *2 (when|down|so|till|until|by|and)
    every time you drink you *2 (hit|punch|smash|scream|break|throw|kick)
    you *2 (go|went|read|check|checked|track|tracked|tracking) *1 (through|at)? my (phone|messages|texts|emails|location|bag|mileage|receipts|steps) (every|each|and|at night|while|again|when)
    you *2 (take|took|keep|kept|hide|hid|control|controlled) (all)? my (passport|wages|benefits|bank card|card off me|medication|inhaler|pills)
    (believe|believed) me (about|when i (told|said)) *7 (did|does|touched|hurt|hit) (to)? me
    what (he|<kin>|*1 <kin>|stepdad|*1 stepdad) *1 (did|does|was doing) to me
    i (flinch|flinched|freeze|hide|lock myself|go quiet|pretend to (be asleep|sleep)) *3 (when|whenever|every time|until|because) (you|i hear)
    (stop|stopped) (coming in|coming into|sitting outside|waiting outside|following|turning up) *2 (my|me|at)
    (camera|cameras|tracker|airtag) *2 (bedroom|bathroom|my (car|bag|room|coat))
    you *2 (hurt|hit|push|shove|slap|kick|choke) me (when you|whenever|every time|again if|if i|in front of the)
  `,
  unless: `
    (lol|😂|game|level|minecraft|film|netflix|homework|curfew)
  `,
  rationale: 'The writer tells the very person who keeps, watches, forces or hurts them.',
  source: 'model 3f.1, 3f.2; Stark, Coercive Control, 2007',
  examples: {
    matches: [
      'you [never stop when i say no]',
      "you [don't let me see my] sister any more",
      'you always [lock me in]. please',
      'please [let me out of the room]',
      'you always [force me to have sex]',
      'you always [scream at me and throw] things',
      '[you said you would kill the] dog if i left',
      '[you go through my phone every] night',
      'you only [believed me about what your brother did to me] years later',
      '[i pretend to be asleep when you] come in',
      'and [you hurt me when you] drink',
    ],
    ignores: [
      'you never let me finish a sentence',
      'you always lock me out of the group chat',
      'you never stop talking when i say i am tired',
      'you always scream at the telly and then blame me',
      'you make me touch every single melon in the shop',
      'you always take my charger',
      'let me out of this meeting lol',
    ],
  },
});
