import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

function isInstalled(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

const needs = [
  { name: 'chromium', isThere: () => findBrowser('chromium') !== undefined },
  { name: 'firefox-esr', isThere: () => findBrowser('firefox') !== undefined },
  { name: 'prosody', isThere: () => isInstalled('prosody') && isInstalled('prosodyctl') },
  { name: 'age', isThere: () => isInstalled('age') },
  // A network of its own, to see what leaves.
  { name: 'iproute2', isThere: () => isInstalled('ip') },
  { name: 'util-linux', isThere: () => isInstalled('unshare') },
  { name: 'python3', isThere: () => isInstalled('python3') },
] as const;

function missing(): string[] {
  return needs.filter(({ isThere }) => !isThere()).map(({ name }) => name);
}

/** Installs what the browser tests need where that is possible without asking; returns what is still missing. */
export function installRequirements(): string[] {
  const wanted = missing();
  if (wanted.length === 0 || process.getuid?.() !== 0 || !isInstalled('apt-get')) return wanted;
  process.stdout.write(`Installing with apt-get: ${wanted.join(' ')}\n`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', ...wanted], options);
  return missing();
}

if (import.meta.main) {
  const still = installRequirements();
  if (still.length > 0) {
    process.stderr.write(`The tests need these programs: apt-get install ${still.join(' ')}\n`);
    process.exit(1);
  }
}
