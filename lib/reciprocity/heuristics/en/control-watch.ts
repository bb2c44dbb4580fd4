import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'control-watch',
  reads: 'control',
  phrases: `
    (who|where) (are|were|is|was) you (with|been|going|out with|texting|talking to|messaging|meeting|seeing|really)
    (who is|who was|who the (hell|fuck) is|and who is|who) (that|this|he|she|him|the guy|the girl|the man|<person>) *5 (in your|on your|liking|texting|messaging|you|commenting|in the background|on the phone|with you)
    (who is|who are) (with you|there|texting|he|calling you|messaging you|you (texting|with|talking|messaging|meeting|on the phone))
    (send|share|turn on|switch on|drop|show|put) *3 (your|me|a|ur)? (live)? (location|pin|selfie|proof|photo|pic|picture|screenshot|video) *6 (so i|now|prove|proof|every|when|to prove|of|where|or|with)
    (what is|whats|give me|tell me|send me|i want|i need|hand over|need) *2 (your|the|ur) (phone)? (password|passcode|pin|passwords|login|logins|code to your|face id|bank login|account|bank details|phone)
    (if you have|if you had|if there is|if you have got|when you have|why|what are you|nothing) (nothing|anything)? *1 (to hide|hiding)
    nothing to hide
    (delete|unfollow|block|remove|unfriend|unadd|cut off|drop|stop (talking|speaking|texting|messaging|seeing|following)) *3 (him|her|them|his|every|all|those|that|that guy|that girl|your ex|<person>|it|the app|tinder|instagram|these|his number|the men|other)
    (i do not|i dont|do not|i will not have|dont) (want|like|let|have|need) you (talking|speaking|going|seeing|wearing|hanging|texting|being|out|around|messaging|near|with|meeting|staying|working|drinking|dressing|having|following|leaving|posting|sitting|to (go|see|wear|talk|speak|work|meet|have|leave|spend|post))
    you (are|will|can|do) not (going|leaving|seeing|wearing|allowed|to see|see|go out|going out|meeting|talk|have|get to|wear|leave|speak|be seeing|be going|need|working|to go) *6 (with|out|to|him|her|them|that|tonight|friends|dressed|until|without|like that|house|anymore|dress|there|work|money|job|phone)?
    (not allowed|forbid|i forbid|forbidden|no longer allowed|banned from)
    (you|u) (can|may) *6 (when i say|if i say|once i have|with my permission|when i have checked|as long as i)
    (prove it|prove to me|show me (your phone|the messages|the chat|your messages|the receipt|your|who|what|proof|the phone))
    (i|ive|i have) (looked|went|been|gone|checked|read|seen|saw|scrolled|searched|snooped|found|had a look) *2 (through|in|at|on|into)? (your|ur) (phone|messages|dms|emails|bag|texts|whatsapp|location|browser|laptop|bank|statements|search|chats|history|drawers|diary|instagram|insta|snap|snapchat|account|maps|mileage|photos|camera roll|pockets|deleted)
    (tracker|tracking|airtag|find my|spyware|camera|cameras|gps|location) *5 (on|in|your|says|shows|you|car|phone|just so)
    (says|shows|saw|see) *3 (you (were|are) (at|in|on|not at)|your location|on (the)? (app|map|tracker|find my))
    (unlock|hand (me|over)|give me|leave|hand) *2 (your|the|ur) phone
    (ask|asked|check with|run it by|permission) (me|from me) (first|before) (you|next time|before you)?
    (you) (do not|will not) *1 (need) *3 (friends|job|money|phone|them|him|her|other|to work|anyone else|make up)
    (go|get) (and)? (change|changed) *4 (you are not|before|dress|that|out|into)
    (why) (is|are|was|were|did|do) *4 (location off|phone off|his name|her name|online at|still friends|following|so late|liking|wearing|he liking|your location|you in)
    (picture|selfie|photo|video call|facetime|voice note|call me) *6 (so i (know|can see)|to prove|proof|every (hour|stop)|who is there|showing)
    (i want|i need|i get) to (know|see|check|read|approve) *4 (who|where|your|every|all|what you|messages|first)
    i (handle|control|keep|hold|manage|look after) the (money|cards|card|accounts|bank)
    (in my house|under my roof|in this house) *6 (you|rules|show|will)
    (what time|when) (did|will) you (really|actually) *3
    (my wife|my girlfriend|no wife of mine|no girlfriend of mine|my daughter|my son) (does|will|is|would|won) *2 not
    (leave|be) (the party|home|back) (before|by) *6 (and|or) *4 (selfie|photo|call|text|location|questions)
  `,
  unless: `
    (netflix|wifi|spotify|disney|printer|streaming|door code|alarm|prime)
    (same as always|safe|safely|on the hike|maps|when you are home|so i know you are (safe|home|ok))
    (in case|if you want|allergic|reception|pass|theo|toddler|tablet)
    (puppy|dog|cat|baby|kitchen|view|😍)
  `,
  rationale: 'Watches, restricts or demands access to contacts, place, phone, clothes or money.',
  source: 'model 3b control; Stark 2007; Sharp-Jeffs 2021',
  examples: {
    matches: ['[who are you with] right now, send a pic', '[i looked through your phone]'],
    ignores: ["what's the netflix password again", "text me when you're home safe, same as always"],
  },
});
