import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'control-watch',
  reads: 'control',
  phrases: `
    who are you with
    (who is|who the is|who) (that|<person>) *5 (in your|in the background)
    (who is|who are) (with you|there|you with)
    (send|share) *3 (your|me|a|ur)? (live)? (location|photo|pic|picture|screenshot) *6 (so i|every|of|where)
    give me *2 (your|ur) (phone)? phone
    (i|ive|i have) (looked|been|read|had a look) *2 (through|at)? (your|ur) (phone|dms|bank|drawers|diary)
    (tracker|camera|location) *5 (on|you)
    give me *2 (your|ur) phone
    (ask|asked|run it by) me (first|before) (you|next time|before you)?
    i want to (know|see) *4 who
  `,
  rationale: 'Watches, restricts or demands access to contacts, place, phone, clothes or money.',
  source: 'model 3b control; Stark 2007; Sharp-Jeffs 2021',
  examples: {
    matches: ['[who are you with] right now, send a pic', '[i looked through your phone]'],
    ignores: ["what's the netflix password again", "text me when you're home safe, same as always"],
  },
});
