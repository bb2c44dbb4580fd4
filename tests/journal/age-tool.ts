import { spawnSync } from 'node:child_process';

/** Opens a sealed file with Debian's `age`, which takes a passphrase from a terminal only: python's pty is one. */
export function openWithAge(file: string, out: string, passphrase: string): void {
  const script = [
    'import os, pty, sys',
    'pid, tty = pty.fork()',
    `if pid == 0: os.execvp("age", ["age", "-d", "-o", ${JSON.stringify(out)}, ${JSON.stringify(file)}])`,
    'seen = b""',
    'while b"passphrase" not in seen: seen += os.read(tty, 100)',
    `os.write(tty, ${JSON.stringify(passphrase)}.encode() + b"\\n")`,
    'try:',
    '  while os.read(tty, 100): pass',
    'except OSError: pass',
    'sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))',
  ].join('\n');
  const run = spawnSync('python3', ['-c', script], { timeout: 30_000, encoding: 'utf8' });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`age ended with ${run.status}: ${run.stderr}`);
}
