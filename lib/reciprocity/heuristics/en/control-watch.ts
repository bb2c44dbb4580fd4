import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'control-watch',
  reads: 'control',
  phrases: `
    who are you with
    (who is|who was|who the is|who) (that|<person>) *5 (in your|you|in the background)
    (who is|who are) (with you|there|you with)
    (send|share) *3 (your|me|a|ur)? (live)? (location|pin|photo|pic|picture|screenshot) *6 (so i|every|when|of|where|with)
    (what is|whats|give me|send me) *2 (your|the|ur) (phone)? (passcode|pin|login|bank login|phone)
    (delete|unfollow|block|drop|stop seeing) *3 (him|her|them|every|all|that|that girl|<person>|it|the app)
    you (are|will|can|do) not (going|wearing|allowed|see|go out|talk|have|get to|speak|be going|need) *6 (with|out|to|him|them|that|tonight|friends|without|house|anymore|work)?
    (not allowed|forbid|banned from)
    (prove it|show me the receipt)
    (i|ive|i have) (looked|been|read|had a look) *2 (through|at)? (your|ur) (phone|dms|texts|bank|drawers|diary)
    (tracker|tracking|find my|camera|location) *5 (on|in|your|you|car|just so)
    (shows|see) *3 (you (were|are) at|your location)
    (unlock|give me) *2 (your|ur) phone
    (ask|asked|run it by) me (first|before) (you|next time|before you)?
    (photo|facetime) *6 (so i (know|can see)|who is there)
    (i want|i need) to (know|see) *4 (who|where|your|what you)
    under my roof *6 (you|show|will)
  `,
  unless: `
    (if you want|reception|pass|tablet)
    (puppy|dog|kitchen|😍)
  `,
  rationale: 'Watches, restricts or demands access to contacts, place, phone, clothes or money.',
  source: 'model 3b control; Stark 2007; Sharp-Jeffs 2021',
  examples: {
    matches: ['[who are you with] right now, send a pic', '[i looked through your phone]'],
    ignores: ["what's the netflix password again", "text me when you're home safe, same as always"],
  },
});
