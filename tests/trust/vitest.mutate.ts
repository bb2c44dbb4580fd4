import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { known } from '../../lib/messengers/index';
import { parts } from './mutate.ts';

/** The tests that mutants of one part must not survive. */
export default defineConfig({
  plugins: [WxtVitest()],
  define: { __MESSENGERS__: JSON.stringify(known), __TEXT_NAMES__: '0' },
  test: {
    include: [...(parts[process.env.MUTATE ?? '']?.tests ?? [])],
    setupFiles: ['tests/trust/few-runs.ts'],
    restoreMocks: true,
    // The first run is watched, and slow.
    testTimeout: 120_000,
  },
});
