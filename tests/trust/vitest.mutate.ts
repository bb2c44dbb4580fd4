import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests that mutants of the hold, the hint, the mix and the worker must not survive. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'tests/composer/hold*.test.ts',
      'tests/reciprocity/{hint,mix}.test.ts',
      'tests/worker/*.test.ts',
      'tests/trust/faults.test.ts',
    ],
    restoreMocks: true,
  },
});
