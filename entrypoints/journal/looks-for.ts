import type { LooksFor } from '../../lib/reciprocity/looks-for';
import type { PatternId } from '../../lib/reciprocity/pattern';

/** Written in by the build (`wxt.config.ts`): the reasons and sources of the heuristics stay in their files. */
declare const __LOOKS_FOR__: Readonly<Record<PatternId, LooksFor>>;

/** What each pattern looks for in English. */
export const looksFor = __LOOKS_FOR__;
