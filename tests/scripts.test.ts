import { expect, it } from 'vitest';
import { scripts } from '../package.json';

/** Commands that drive the built extension, which a fresh clone has not. */
const driving = Object.entries(scripts).filter(([, run]) => run.includes('--project browsers'));

it('knows of commands that drive the browsers', () => {
  expect(driving.map(([name]) => name)).toContain('test:pages');
});

it.each(driving)('npm run %s builds for both browsers first', (_name, run) => {
  expect(run).toMatch(/^npm run build && /);
});
