import { t } from '../../lib/i18n';
import type { Sums } from '../../lib/journal/journal';
import { mixOf, shareSentence } from '../../lib/reciprocity/mix';
import { type KindFilter, kindsOf } from '../amounts';
import type { ShareView } from './view';

/** The share of asking with its sentence, over the sums of the window. */
export function shareOf(sums: readonly Sums[], filter: KindFilter): ShareView {
  const chosen: readonly string[] = kindsOf(filter);
  const mix = mixOf(sums, (kind) => chosen.includes(kind));
  if (mix.state === 'few') return { state: 'few', turns: mix.turns };
  const { key, fractions } = shareSentence(mix);
  return { ...mix, sentence: t(key, ...fractions.map((fraction) => t(fraction))) };
}
