import type { ActId } from '../../lib/reciprocity/act.ts';
import { acts } from '../../lib/reciprocity/act.ts';
import type { PatternId } from '../../lib/reciprocity/pattern.ts';
import { read } from '../../lib/reciprocity/read.ts';
import type { Row } from '../corpus/corpus.ts';

const lever: readonly PatternId[] = ['guilt', 'ledger', 'conditional', 'retaliate', 'contempt'];

/** Where one message stands in the mix (model 3d); the apologies that 3d leaves out only ever answered. */
function partOf(
  ids: readonly ActId[],
  patterns: readonly PatternId[],
): 'asked' | 'began' | 'both' | 'missed' {
  const levered = patterns.some((id) => lever.includes(id));
  const counted = ids.filter((id) => !(levered && id.startsWith('give.')));
  const asked = counted.some((id) => acts[id].part === 'asked');
  const began = counted.some((id) => acts[id].part === 'began');
  return asked ? (began ? 'both' : 'asked') : began ? 'began' : 'missed';
}

/** How the plain ones of labelled messages are read: as asking, as beginning, or as neither. */
export function countsOf(rows: readonly Row[]) {
  const counts = {
    asked: { asked: 0, began: 0, missed: 0 },
    began: { asked: 0, began: 0, missed: 0 },
    neither: { asked: 0, began: 0, missed: 0 },
  };
  for (const row of rows) {
    // Patterns and traps fill most of the corpus and little of life.
    if (row.safety || row.hard || row.patterns.length > 0) continue;
    const truth = partOf(row.acts, row.patterns);
    if (truth === 'both') continue;
    const kind = truth === 'missed' ? 'neither' : truth;
    const { acts: found, patterns } = read(row.text);
    const seen = partOf(
      found.map(({ id }) => id),
      patterns.map(({ id }) => id),
    );
    if (seen === 'both') {
      counts[kind].asked += 0.5;
      counts[kind].began += 0.5;
    } else counts[kind][seen] += 1;
  }
  return counts;
}
