import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'conditional-plain',
  reads: 'conditional',
  certain: true,
  phrases: `
    i (will|might|may|can) (only)? *4 (when|once|if|as soon as) you (apologise|say sorry|grow up|change your|stop being|admit|learn to)
    we (will|can|might) (only)? *4 (when|once|if|as soon as) you (apologise|say sorry|grow up|stop being|admit)
    no *3 (until|till|unless) you (apologise|say sorry|do as|unblock|admit)
    (when|once|until|unless|till) you (apologise|say sorry|grow up|admit) *5 (i|we) (will|might|can|am not|will not)
  `,
  unless: `
    (lol|😂|joking|kidding|film|song|said|says)
    (ready|safe|arrive|land|finish|game|level|you can|if you want)
  `,
  rationale: 'Warmth is put under a condition that the other must meet first.',
  source: 'model 3b conditional',
  examples: {
    matches: ['[i will talk to you when you apologise]', '[no lifts until you say sorry]'],
    ignores: ['i will call you when you land', 'i will be there when you say you are ready'],
  },
});
