import { parseArgs } from 'node:util';
import { engines } from '../editors/pages.ts';
import { fuzzBrowser } from './fuzz.ts';

// npm run fuzz -- --count N [--seed S] [--engine NAME] [--browser chromium|firefox] [--build FOLDER] [--alone]
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    seed: { type: 'string' },
    engine: { type: 'string' },
    browser: { type: 'string' },
    build: { type: 'string' },
    alone: { type: 'boolean' },
  },
});
const count = Number(values.count);
const names = (['chromium', 'firefox'] as const).filter(
  (name) => (values.browser ?? name) === name,
);
const tried = engines.filter((engine) => (values.engine ?? engine) === engine);
const pairs = names.length * tried.length;
if (pairs === 0 || !Number.isInteger(count) || count < 1) throw new Error('nothing to play');
const each = Math.ceil(count / pairs);
let seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));

for (const name of names) {
  const { build, alone } = values;
  let from = performance.now();
  await fuzzBrowser(name, { engines: tried, each, seed, build, alone }, (fuzzed) => {
    const { engine, sequences, holds, pageFaults, failure } = fuzzed;
    if (failure) process.exitCode = 1;
    const seconds = ((performance.now() - from) / 1000).toFixed(0);
    from = performance.now();
    const line = `${engine} in ${name}: ${sequences} sequences, ${holds} holds, ${pageFaults} faults of the page, ${seconds} s`;
    process.stdout.write(`${failure ?? line}\n`);
  });
  seed += each * tried.length;
}
