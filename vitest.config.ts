import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: ['tests/messengers/written-in.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
          restoreMocks: true,
          // A thread a file starts faster than a process a file.
          pool: 'threads',
          // Seconds of work on a machine of two busy cores.
          testTimeout: 20_000,
        },
      },
      {
        // The built extension in real browsers, one file after another: two cores carry one browser well.
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // In one process: what the files share is read once.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
