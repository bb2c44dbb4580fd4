import { once } from 'node:events';
import { createServer } from 'node:http';

/** A small client that looks as the Converse record says, and keeps what it sends in `window.sent`. */
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>chat</title>
<link rel="icon" href="data:,">
<converse-chat jid="sam@localhost"><h1>Sam</h1><ol></ol>
<form><textarea class="chat-textarea" rows="3" cols="60"></textarea>
<button type="button" class="send-button" data-action="sendMessage">Send</button></form>
</converse-chat>
<script>
const chat = document.querySelector('converse-chat');
const box = document.querySelector('textarea');
window.sent = [];
window.receive = (from, text) => {
  const row = document.createElement('li');
  row.title = from;
  row.textContent = from + ': ' + text;
  document.querySelector('ol').append(row);
};
window.open_chat = (jid, name, title) => {
  chat.setAttribute('jid', jid);
  document.querySelector('h1').textContent = name;
  document.title = title;
};
const send = () => {
  if (!box.value.trim()) return;
  window.sent.push(box.value);
  // A row of 10 MB would take the page seconds to draw.
  if (box.value.length < 10_000) window.receive('me', box.value);
  box.value = '';
};
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
document.querySelector('button').addEventListener('click', send);
</script></html>`;

/** What the page offers to a test. */
export interface ChatWindow {
  readonly sent: string[];
  receive(from: string, text: string): void;
  open_chat(jid: string, name: string, title: string): void;
}

/** The box of the local client. */
export const composer = 'textarea.chat-textarea';

export interface Chat {
  readonly url: string;
  readonly port: number;
  /** Every request that came, as `GET /path`. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** Serves the local client on loopback; `pages` adds other pages by their path. */
export async function startChat(pages: Readonly<Record<string, string>> = {}): Promise<Chat> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(`${request.method} ${path}`);
    const page = path === '/' ? html : pages[path];
    response.setHeader('content-type', 'text/html');
    if (page === undefined) response.writeHead(404).end();
    else response.end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://localhost:${address.port}/`,
    port: address.port,
    requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
