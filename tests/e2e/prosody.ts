import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ChatServer {
  /** `ws://localhost:PORT/xmpp-websocket` */
  readonly websocket: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function configuration(folder: string, clientPort: number, webPort: number): string {
  return `
run_as_root = true
daemonize = false
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/store"
certificates = "${folder}/certificates"
interfaces = { "127.0.0.1" }
http_interfaces = { "127.0.0.1" }
c2s_ports = { ${clientPort} }
s2s_ports = {}
http_ports = { ${webPort} }
https_ports = {}
modules_enabled = { "roster", "saslauth", "disco", "ping", "carbons", "mam", "smacks", "pep",
  "vcard4", "vcard_legacy", "private", "blocklist", "posix", "bosh", "websocket" }
modules_disabled = { "s2s", "tls" }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_bosh_secure = true
consider_websocket_secure = true
http_cors_override = { bosh = { enabled = true }, websocket = { enabled = true } }
authentication = "internal_plain"
storage = "internal"
log = { info = "*console" }
VirtualHost "localhost"
  http_host = "localhost"
`;
}

/** Ready when the port takes a connection; the server's own exit is the only way to fail. */
async function listening(port: number, child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`prosody ended with ${code}`);
  });
  const tries = (async () => {
    for (;;) {
      const socket = connect(port, '127.0.0.1');
      const open = await new Promise<boolean>((done) => {
        socket.once('connect', () => done(true));
        socket.once('error', () => done(false));
      });
      socket.destroy();
      if (open) return;
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  await Promise.race([tries, ended]);
}

/** Starts Prosody as this process's own child on free ports of loopback, with the accounts alice and bob (password `secret`). */
export async function startProsody(): Promise<ChatServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-prosody-'));
  for (const name of ['store', 'certificates']) mkdirSync(join(folder, name));
  const webPort = await freePort();
  const file = join(folder, 'prosody.cfg.lua');
  writeFileSync(file, configuration(folder, await freePort(), webPort));
  for (const name of ['alice', 'bob']) {
    const made = spawnSync(
      'prosodyctl',
      ['--root', '--config', file, 'register', name, 'localhost', 'secret'],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`prosodyctl: ${made.stderr || made.stdout}`);
  }
  const child = spawn('prosody', ['-F', '--config', file], { stdio: 'ignore' });
  await listening(webPort, child);
  return {
    websocket: `ws://localhost:${webPort}/xmpp-websocket`,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
