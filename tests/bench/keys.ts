import { boxes } from './pages.ts';
import { growth, type Row, within } from './row.ts';
import { median, percentile } from './stats.ts';
import { costOfKeys, keysIn, layoutsWithin, ownCalls, traceOf } from './trace.ts';
import { inWorld } from './world.ts';

/** The last one stays below the length above which a draft is not read. */
const lengths = [20, 300, 2_000, 9_900] as const;
const slowDown = 4;
const typed = 'home by six and then the train to the coast with the bikes and t';
/** Long enough for all that a key sets off (ms). */
const pace = 70;
const mostAt: Partial<Record<number, number>> = { 2000: 0.5 };

/** What one key costs the page's main thread in the script's own calls, with the processor slowed down. */
export function measureKeys(): Promise<Row[]> {
  return inWorld({}, async (world) => {
    const rows: Row[] = [];
    for (const box of boxes) {
      const middles: number[] = [];
      let layouts = 0;
      for (const length of lengths) {
        const page = await world.open(box, 'with');
        const client = await page.createCDPSession();
        const draft = typed.repeat(Math.ceil(length / typed.length)).slice(0, length);
        await client.send('Input.insertText', { text: draft });
        await page.emulateCPUThrottling(slowDown);
        await page.keyboard.type('and so ', { delay: pace });
        const trace = await traceOf(page, () => page.keyboard.type(typed, { delay: pace }));
        const costs = costOfKeys(trace);
        if (keysIn(trace).length < typed.length) throw new Error('keys are missing in the trace');
        if (median(costs) === 0) throw new Error('the script is not in the trace');
        layouts += layoutsWithin(trace, ownCalls(trace)).length;
        middles.push(median(costs));
        const name = `key in ${box}, ${length} characters, 4x slow-down`;
        rows.push(
          within(`${name}, p50 (ms)`, median(costs), null),
          within(`${name}, p95 (ms)`, percentile(costs, 0.95), mostAt[length] ?? null),
        );
        await page.close();
      }
      rows.push(within(`layouts forced while typing in ${box}`, layouts, 0));
      const [first = Number.NaN] = middles;
      const last = middles.at(-1) ?? Number.NaN;
      const grown = growth(`key in ${box}, 9,900 characters (ms)`, last, first, '20 characters', 0);
      rows.push({ ...grown, goal: '-', ok: null });
    }
    return rows;
  });
}
