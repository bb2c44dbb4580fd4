import { describe, expect, it } from 'vitest';
import { engines } from '../editors/pages.ts';
import { fuzzBrowser } from './fuzz.ts';

/** Sequences in each of fourteen engines: 406 together. More in the browser that plays them faster. */
const each = { chromium: 24, firefox: 5 } as const;
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
      let pageFaults = 0;
      await fuzzBrowser(name, { engines, each: each[name], seed: seeds[name] }, (fuzzed) => {
        if (fuzzed.failure) failures.push(fuzzed.failure);
        played += fuzzed.sequences;
        holds += fuzzed.holds;
        pageFaults += fuzzed.pageFaults;
      });
      process.stdout.write(
        `${name}: ${played} sequences, ${holds} drafts held, ${pageFaults} faults of pages\n`,
      );
      expect(failures.join('\n\n')).toBe('');
      // Whoever blames the pages for everything finds nothing.
      expect(pageFaults).toBeLessThan(played / 50);
      // A fuzzer that holds nothing has seen nothing.
      expect(holds).toBeGreaterThan(played / 4);
    },
  );
});
