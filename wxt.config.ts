import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { known, messengers } from './lib/messengers/index';
import { heuristics } from './lib/reciprocity/heuristics/en/index.ts';
import { examplesByPattern } from './lib/reciprocity/looks-for.ts';
import { baseOf, shortName } from './lib/text-names.ts';

const ageWithoutKeys = fileURLToPath(
  new URL('./lib/journal/export/age-without-keys.ts', import.meta.url),
);
const d3WithoutWords = fileURLToPath(
  new URL('./components/journal/d3-without-words.ts', import.meta.url),
);
/** Files that stand in for parts of a dependency that are never reached. */
const standIns = {
  // Two thirds of what age weighs, for keys that no file of ours is sealed with.
  '@noble/post-quantum/hybrid.js': ageWithoutKeys,
  '@noble/curves/nist.js': ageWithoutKeys,
  '@noble/curves/ed25519.js': ageWithoutKeys,
  // Half of what d3-scale weighs.
  'd3-color': d3WithoutWords,
  'd3-format': d3WithoutWords,
};

/** Every page and worker: nothing may leave, nothing foreign may load. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const pages: ReadonlySet<string> = new Set(['popup', 'unlisted-page']);

/** A page names all that it will load, so that one file does not wait for another to be read. */
const preload: Plugin = {
  name: 'mutual-preload',
  enforce: 'pre',
  // What stands there of Vite's own looks after styles of late parts; no part of ours has any.
  load: {
    order: 'pre',
    handler: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
  },
  transformIndexHtml: {
    order: 'post',
    handler(_html, { chunk, bundle = {} }) {
      const files = new Set<string>();
      const add = (file: string) => {
        const one = bundle[file];
        // What is left of a style sheet among the code is empty.
        if (one?.type !== 'chunk' || one.code === '' || files.has(file)) return;
        files.add(file);
        one.imports.forEach(add);
      };
      chunk?.imports.forEach(add);
      // The popup's own frame is drawn first; the rest is wanted at once all the same.
      if (chunk?.name === 'popup') chunk.dynamicImports.forEach(add);
      return [...files].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `/${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
};

/**
 * Names of the composer script's own properties, which no message, no record and no page has: a minifier cannot know
 * that, and they weigh a fiftieth of the script.
 */
const ownNames =
  'gesture unread effects mayHold refuses markWhenWordEnds trusted byShape seenByOthers written swallowing grew rightToLeft emptied released freeAt byUser decision parked setKey lines wordEnded current pressing announcement resized drawn composedAt holder announce composing guard focused doubtful verdict pending connection tries later gone tell drafts revisions slots phase acts placed meet doubts choose'.split(
    ' ',
  );
const ownWords = new RegExp(`(?<![\\w'"/])(?:${ownNames.join('|')})(?![\\w'"])`, 'g');

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwz';
const shortOf = (at: number) => letters[at] ?? `A${(at - letters.length).toString(36)}`;

/** What the script of every tab is spared. */
const lean: Plugin = {
  name: 'mutual-lean',
  enforce: 'pre',
  load: {
    order: 'pre',
    // How WXT begins a content script would show every page that it is there, and brings a log along that says nothing.
    handler(id) {
      const [start, script] = id.split('?');
      if (!script || !start?.endsWith('virtual:wxt-content-script-isolated-world-entrypoint'))
        return;
      return `import script from ${JSON.stringify(script)};\nexport default script.main();`;
    },
  },
  transform: {
    filter: {
      id: /\/(?:lib\/composer\/|lib\/messages\/composer\.ts|entrypoints\/composer\.content\/)/,
    },
    handler: (code) =>
      code
        .replace(/`\n[^`]*`/, (style) =>
          style.replace(/\s*([{};,]|:(?= ))\s*/g, '$1').replace(/;\}/g, '}'),
        )
        // What WXT has read by then.
        .replace(/registration: 'runtime',\s*world: 'ISOLATED',/, '')
        .replace(ownWords, (word) => shortOf(ownNames.indexOf(word))),
  },
};

type Texts = Record<string, { message: string }>;

const locales = fileURLToPath(new URL('./public/_locales/', import.meta.url));
const textsOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Texts;
const textBase = baseOf(
  new Set(
    readdirSync(locales).flatMap((name) => Object.keys(textsOf(`${locales}${name}/messages.json`))),
  ),
);
const text = (key: string) => `__MSG_${shortName(key, textBase)}__`;

/** Texts as they are shipped: what translators are told of them, and their names, weigh a third of each file. */
function shipped(file: ResolvedPublicFile): ResolvedPublicFile {
  const { relativeDest } = file;
  if (!relativeDest.startsWith('_locales') || !('absoluteSrc' in file)) return file;
  // Line by line: an object would put names of digits first, and texts apart that are alike.
  const bare = Object.entries(textsOf(file.absoluteSrc)).map(
    ([key, { message }]) => `"${shortName(key, textBase)}":${JSON.stringify({ message })}`,
  );
  return { relativeDest, contents: `{${bare.join()}}` };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: text('app_name'),
    description: text('app_description'),
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'unlimitedStorage', 'activeTab', 'alarms'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    commands: {
      hide: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: text('card_hide_all'),
      },
    },
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mutual@mutual.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '133' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => !pages.has(type))) return;
      // Browsers of today have promises on their own; the polyfill stays with the worker.
      const alias = config.resolve?.alias as Record<string, string>;
      delete alias['wxt/browser'];
      // What the popup loads lies in one file: seven of them weigh a tenth more.
      const groups = [
        // What the popup draws first, by itself and in one: else it would wait for all of it, or for many.
        {
          name: 'first',
          test: /preload-helper|\/popup\/frame\.ts/,
          priority: 1,
        },
        {
          name: 'popup-parts',
          test: /\/(?:entrypoints|components)\/popup\/(?:fill|load|actions|popup)\.tsx?$/,
          includeDependenciesRecursively: true,
        },
      ];
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      config.build.rolldownOptions.output = {
        ...config.build.rolldownOptions.output,
        codeSplitting: { groups },
      };
    },
    // One small file a messenger: it runs before the composer script, so no tab carries the whole table, nor what only pages and worker ask.
    'build:publicAssets': (_wxt, files) => {
      files.splice(0, files.length, ...files.map(shipped));
      for (const { name, matches, kind, checked, ...facts } of messengers) {
        files.push({
          relativeDest: `messengers/${facts.id}.js`,
          contents: `(globalThis.mutualMessengers??=[]).push(${JSON.stringify(facts)});\n`,
        });
      }
      // Run first in tabs that were open before: there the script only watches.
      files.push({ relativeDest: 'messengers/late.js', contents: 'globalThis.mutualLate=true;\n' });
    },
  },
  vite: () => ({
    plugins: [preload, lean],
    define: {
      __TEXT_NAMES__: textBase,
      __MESSENGERS__: JSON.stringify(known),
      __EXAMPLES__: JSON.stringify(examplesByPattern(heuristics)),
    },
    // Vite's preload polyfill fetches; nothing in the built files may.
    build: { target: 'es2022', modulePreload: false },
    resolve: { alias: standIns },
    worker: { format: 'es' },
  }),
});
