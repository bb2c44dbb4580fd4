import { tellTabs } from './messengers/sites';
import { changeSession } from './session';

/** Until the browser is closed. */
export const untilClosed = Number.MAX_SAFE_INTEGER;

/** No hint anywhere before a time (ms since the epoch); cards that show now go from every tab. */
export async function goQuiet(until: number): Promise<void> {
  await changeSession((session) => ({ ...session, quietUntil: until }));
  await tellTabs({ kind: 'hush' });
}
