import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const dist = join(import.meta.dirname, '../../node_modules/converse.js/dist');
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

/** Converse.js 14 as one person's client, talking to another. */
function page(websocket: string, me: string, other: string): string {
  const settings = {
    assets_path: '/dist/',
    authentication: 'login',
    auto_login: true,
    jid: `${me}@localhost`,
    password: 'secret',
    websocket_url: websocket,
    discover_connection_methods: false,
    allow_non_roster_messaging: true,
    auto_join_private_chats: [`${other}@localhost`],
    view_mode: 'fullscreen',
    show_send_button: true,
    show_background: false,
    i18n: 'en',
    loglevel: 'warn',
    play_sounds: false,
    show_desktop_notifications: false,
    blacklisted_plugins: ['converse-omemo', 'converse-omemo-views'],
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${me}</title>
<link rel="stylesheet" href="/dist/converse.min.css">
<script type="module" src="/dist/converse.min.js"></script>
<body class="converse-fullscreen"><script type="module">
converse.initialize(${JSON.stringify(settings)});
</script></body></html>`;
}

export interface ChatPages {
  /** The page on which one of the two accounts writes to the other. */
  url(me: 'alice' | 'bob'): string;
  /** `http://localhost:PORT/*` as a match pattern without the port, which patterns do not hold in Firefox. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves the built Converse.js on loopback. */
export async function startChatPages(websocket: string): Promise<ChatPages> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/alice' || path === '/bob') {
      const me = path.slice(1);
      response.setHeader('content-type', 'text/html');
      response.end(page(websocket, me, me === 'alice' ? 'bob' : 'alice'));
      return;
    }
    const file = join(dist, path.replace(/^\/dist/, ''));
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    url: (me) => `http://localhost:${address.port}/${me}`,
    origin: 'http://localhost/*',
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
