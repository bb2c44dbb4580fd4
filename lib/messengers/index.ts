import type { Messenger } from './messenger';

/** Every messenger whose composer is known, in the order of the welcome page. */
export const messengers: readonly Messenger[] = [];
