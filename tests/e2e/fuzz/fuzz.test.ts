import { describe, expect, it } from 'vitest';
import { engines } from '../editors/pages.ts';
import { fuzzBrowser } from './fuzz.ts';

/** Sequences in each of fourteen engines: 406 together. Most in the browser whose other tests are done sooner. */
const each = { chromium: 22, firefox: 7 } as const;
/** The same sequences in every run: `npm run fuzz` draws others. */
const seeds = { chromium: 10_000, firefox: 20_000 } as const;

// Side by side: they wait more than they work.
describe.concurrent('random sequences of gestures', { timeout: 600_000 }, () => {
  it.each(['chromium', 'firefox'] as const)(
    'leak nothing, lose nothing and hold no draft twice in %s',
    async (name) => {
      const failures: string[] = [];
      let played = 0;
      let holds = 0;
      await fuzzBrowser(name, { engines, each: each[name], seed: seeds[name] }, (fuzzed) => {
        if (fuzzed.failure) failures.push(fuzzed.failure);
        played += fuzzed.sequences;
        holds += fuzzed.holds;
      });
      process.stdout.write(`${name}: ${played} sequences, ${holds} drafts held\n`);
      expect(failures.join('\n\n')).toBe('');
      // A fuzzer that holds nothing has seen nothing.
      expect(holds).toBeGreaterThan(played / 4);
    },
  );
});
