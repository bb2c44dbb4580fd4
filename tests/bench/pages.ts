import { once } from 'node:events';
import { createServer } from 'node:http';

/** What is typed into on the pages. */
export const boxes = ['textarea', 'contenteditable'] as const;
export type Box = (typeof boxes)[number];

// Marks of a record that is tried on every site, so that the hold is there from the first draft.
const marks =
  'id="box" data-id="webchat-sendbox-input" style="display:block;width:400px;height:90px"';
const html: Record<Box, string> = {
  textarea: `<textarea ${marks}></textarea>`,
  contenteditable: `<div ${marks} contenteditable="true"></div>`,
};

// Nothing that grows: what the page itself keeps would hide what the extension keeps.
const script = `const box = document.getElementById('box');
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  if ('value' in box) box.value = ''; else box.replaceChildren();
});`;

export interface BenchPages {
  /** One server under two names: one of them is switched on, the other is not. */
  url(box: Box, extension: 'with' | 'without'): string;
  stop(): Promise<void>;
}

/** Serves a message box and nothing else on loopback. */
export async function startBenchPages(): Promise<BenchPages> {
  const server = createServer((request, response) => {
    const box = boxes.find((one) => request.url === `/${one}`);
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>box</title><body style="padding-top:300px">${
        box
          ? `${html[box]}<button class="webchat__send-button">Send</button><script>${script}</script>`
          : ''
      }`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    url: (box, extension) =>
      `http://${extension === 'with' ? 'localhost' : '127.0.0.1'}:${address.port}/${box}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
