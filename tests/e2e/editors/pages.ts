import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'tests/fixtures/editors');

export const engines = [
  'textarea',
  'keypress',
  'form',
  'contenteditable',
  'lexical',
  'slate',
  'draft',
  'quill1',
  'quill2',
  'prosemirror',
  'tiptap',
  'ckeditor',
  'deepchat',
  'webchat',
] as const;
export type Engine = (typeof engines)[number];

/** Clients that no record knows: the script has to see two sends first. Nothing shows the last one's box to be a composer. */
export const strangers = ['chatscope', 'assistant', 'line', 'bare'] as const;
export type Stranger = (typeof strangers)[number];

export const surfaces = ['page', 'shadow', 'frame', 'blank', 'policy', 'trusted'] as const;
export type Surface = (typeof surfaces)[number];

const policies: Partial<Record<Surface, string>> = {
  policy:
    "default-src 'none'; script-src 'self'; style-src 'none'; base-uri 'none'; form-action 'self'",
  trusted: "require-trusted-types-for 'script'; trusted-types default",
};

/** The policies by name that a client makes for itself: without them it does not start. */
const ownPolicies: Partial<Record<Engine, string>> = {
  webchat:
    'adaptivecards#deprecatedExportedFunctionPolicy adaptivecards#markdownPassthroughPolicy adaptivecards#restoreContentsPolicy html',
};

/** Clients that come as one built file. */
const built: Partial<Record<Engine | Stranger, string>> = {
  webchat: 'botframework-webchat/dist/webchat.js',
};

/** Bundles one engine into a script of its own. */
async function bundle(engine: Engine | Stranger): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(fixtures, `${engine}.ts`), formats: ['iife'], name: 'editor' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error(`${engine} was not built`);
  const before = built[engine];
  const client = before ? readFileSync(join(root, 'node_modules', before), 'utf8') : '';
  return `${client}\n${first.output[0].code}`;
}

export interface EditorPages {
  url(engine: Engine | Stranger, surface: Surface): string;
  /** The same page at an address that is not switched on: nothing of the extension is there. */
  alone(engine: Engine | Stranger, surface: Surface): string;
  stop(): Promise<void>;
}

/** Serves a page per engine and surface on loopback. */
export async function startEditorPages(): Promise<EditorPages> {
  const scripts = new Map<string, Promise<string>>();
  const script = (engine: Engine | Stranger): Promise<string> => {
    const known = scripts.get(engine) ?? bundle(engine);
    scripts.set(engine, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', second = ''] = pathname.split('/');
    // `no-store` would keep the page from being restored as it was left.
    response.setHeader('cache-control', 'no-cache');
    if (first === 'js') {
      response.setHeader('content-type', 'text/javascript');
      const name = second.replace(/\.js$/, '');
      const engine = ([...engines, ...strangers] as const).find((one) => one === name);
      if (engine) return response.end(await script(engine));
      return response.end(readFileSync(join(fixtures, `${name}.js`), 'utf8'));
    }
    response.setHeader('content-type', 'text/html');
    if (first === 'frame') return response.end('<!doctype html><meta charset="utf-8"><body>');
    const policy = policies[second as Surface];
    const own = (second === 'trusted' && ownPolicies[first as Engine]) || '';
    if (policy) response.setHeader('content-security-policy', `${policy} ${own}`);
    const trusted = second === 'trusted' ? '<script src="/js/trusted.js"></script>' : '';
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>editor</title><link rel="icon" href="data:,">${trusted}<body><script src="/js/page.js"></script>`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    url: (engine, surface) => `http://localhost:${address.port}/${engine}/${surface}`,
    alone: (engine, surface) => `http://127.0.0.1:${address.port}/${engine}/${surface}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
