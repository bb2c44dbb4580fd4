import { askPhrases } from '../../lib/messages/ask-worker';
import type { LinesByPattern } from '../../lib/reciprocity/looks-for';

/** Written in by the build (`wxt.config.ts`): the reasons and sources of the heuristics stay in their files. */
declare const __EXAMPLES__: LinesByPattern;

/** What each pattern looks for in English; the phrases are `undefined` where the worker, which holds them, gave no answer. */
export async function loadLooksFor(): Promise<{
  readonly examples: LinesByPattern;
  readonly phrases: LinesByPattern | undefined;
}> {
  return { examples: __EXAMPLES__, phrases: await askPhrases().catch(() => undefined) };
}
