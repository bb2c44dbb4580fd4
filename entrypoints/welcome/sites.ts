import { browser } from 'wxt/browser';
import type { MessengerRow } from '../../components/welcome/messengers';
import { messengers } from '../../lib/messengers/known';
import { covers, grantedOrigins } from '../../lib/messengers/sites';

/** Every messenger with a known origin and whether it is on, and the other origins that are. */
export async function loadMessengerRows(): Promise<{
  readonly rows: readonly MessengerRow[];
  readonly others: readonly string[];
}> {
  const granted = await grantedOrigins();
  const rows = messengers
    .filter(({ matches }) => matches.length > 0)
    .map(({ id, name, matches }) => ({
      id,
      name,
      origins: matches,
      on: matches.every((origin) => granted.some((one) => covers(one, origin))),
    }));
  const known = rows.flatMap(({ origins }) => origins);
  return { rows, others: granted.filter((one) => !known.some((origin) => covers(origin, one))) };
}

/** Asks the browser for the origins, or gives them back; to be called directly in a click. */
export function switchOrigins(origins: readonly string[], on: boolean): Promise<boolean> {
  const wanted = { origins: [...origins] };
  return on ? browser.permissions.request(wanted) : browser.permissions.remove(wanted);
}
