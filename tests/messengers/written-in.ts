import { known } from '../../lib/messengers/index';

// What the build writes in (wxt.config.ts), for the unit tests.
Object.assign(globalThis, { __MESSENGERS__: known, __TEXT_NAMES__: 0 });
