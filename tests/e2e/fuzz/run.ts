import { parseArgs } from 'node:util';
import { engines } from '../editors/pages.ts';
import { openSite } from '../editors/site.ts';
import { fuzzEngine } from './fuzz.ts';

// npm run fuzz -- --count N [--seed S] [--engine NAME] [--browser chromium|firefox] [--build FOLDER]
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    seed: { type: 'string' },
    engine: { type: 'string' },
    browser: { type: 'string' },
    build: { type: 'string' },
  },
});
const count = Number(values.count);
const from = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const names = (['chromium', 'firefox'] as const).filter(
  (name) => (values.browser ?? name) === name,
);
const tried = engines.filter((engine) => (values.engine ?? engine) === engine);
const pairs = names.length * tried.length;
if (pairs === 0 || !Number.isInteger(count) || count < 1) throw new Error('nothing to play');
const each = Math.ceil(count / pairs);
let failed = false;
let seed = from;

for (const name of names) {
  const site = await openSite(name, values.build);
  try {
    for (const engine of tried) {
      const seeds = Array.from({ length: each }, (_, i) => seed + i);
      seed += each;
      const { failure, sequences, holds } = await fuzzEngine(site, engine, seeds);
      if (failure) {
        failed = true;
        process.stdout.write(`${failure}\n`);
      } else {
        process.stdout.write(
          `${engine} in ${name}: ${sequences} sequences from seed ${seeds[0]}, ${holds} holds\n`,
        );
      }
    }
  } finally {
    await site.close();
  }
}
process.exitCode = failed ? 1 : 0;
