import type { Messenger } from './messenger';

/** What pages and worker need to know of a messenger; the rest stands only in the messenger's own file. */
export type KnownMessenger = Pick<Messenger, 'id' | 'name' | 'matches' | 'selfHosted' | 'kind'>;

/** Written in by the build (`wxt.config.ts`). */
declare const __MESSENGERS__: readonly KnownMessenger[];

/** Every messenger, in the order of the welcome page. */
export const messengers = __MESSENGERS__;
