import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (hit|punched|slapped|kicked|choked|strangled|shoved|grabbed|pinned|pushed|threw|dragged|slammed|stabbed) (me|us|her|<kin>|my (<body>|<kin>)) (on|by|with|against|across|through|again|once|and|last|so|when|while|because|into|in the|down|<time>)
    (he|she|boyfriend|ex|<kin>) (has|did|is|was|been|used to)* (<violence>|hurt|hurts|struck|beats|touched|touches) (me|us|my|you|<kin>)
    you (hit|punched|slapped|kicked|choked|strangled|shoved|grabbed) (me|my <body>) (and|in|into|$)
    (by the|by my|grab my|round my) (throat|hair|neck)
    (is|him|he) (hitting|hurting|beating|smashing) (her|me|mum|him|them|us|doors)
    (he|she|you|ex|two|<kin>) (broke|broken|twisted) (my|mum 's) <body>
    (throwing|threw|throws|chucked) *6 at (me|us|my (head|face))
    (lift|raise|raised) (your|his|a|the)? hand
    (he|someone|held|with|threatened) *3 (knife|a gun)
    (knifepoint|stabbing|raped|rape|mugged|on top of me|not mean to hit|used to (hit|beat)|(hit|beaten) by (my|his|her)|what he did to|pulled my hair|hands (on|round|around) (me|my)|beat me up|beaten up|groped|molested|sexually|held me (down|against|by)|bruises|spat (at|on) me)
    not (hurt|hit) me (again|please|when you|i|$)
    (kicked|punched|punch|smashing) *2 (door|wall)
  `,
  unless: `
    (chess|cards|minecraft|mario|zombie|karate|lol|😂)
  `,
  rationale: 'Past, received, reported or feared violence.',
  source: 'model 3f.2',
  examples: {
    matches: [
      '[he choked me] in march',
      'you [pushed me into] the counter',
      'my [dad used to beat us] for less',
      'he came home and [punched me in the] stomach',
      'he dragged her out [by the hair]',
      '[he broke my nose], tell nobody',
      'she [threw a mug at my head]',
      'can hear [him hitting her] upstairs',
      '[he pulled a knife] out',
      'please do [not hit me again]',
      'he [kicked the bathroom door] in',
      'i was [raped]',
    ],
    ignores: [
      'grandma beat us all at cards 😂',
      'hit the wall at mile 19',
      'my cat hit the roof',
      'it hit me how late it was',
      'she threw a party for me',
      'he broke my favourite mug',
      'they kicked off at three',
      'nobody can touch us this season',
      'pass me the bread knife',
    ],
  },
});
