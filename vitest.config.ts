import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { known } from './lib/messengers/index';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // As the build does (wxt.config.ts), which Vitest does not read.
        define: { __MESSENGERS__: JSON.stringify(known) },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
          restoreMocks: true,
        },
      },
      {
        // The built extension in real browsers, one file after another: two cores carry one browser well.
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
