/** Bodily harm said of the writer's own next act; only asked about words already read as a threat. */
const harm =
  /\b(?:i|gonna|going to)\b[^.!?]*?\b(?:hit|slap|smack|punch|hurt|kill|beat|choke|strangle|stab|shoot|burn|kick|batter|thump|deck|bash|smash|break|knock|wring)(?: \S+){0,2}? (?:you|u|ya|your|ur)\b/i;

/** Whether a threat is one of violence, which has a fixed text and no rewording (model 3b, threat). */
export function isViolentThreat(words: string): boolean {
  return harm.test(words);
}
