import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { behaves, openEditor, worksAlone } from './behaviour.ts';
import { type Engine, engines, type Surface, surfaces } from './pages.ts';
import { openSite, type Site } from './site.ts';

/** Engines that do not work there with no extension at all, each seen so in the run of all pairs. */
const unable: Partial<Record<Surface, readonly Engine[]>> = {
  // Draft.js and both Quills ask the document for the selection, which does not look into a shadow root. Web Chat's
  // React listens on the document, to which all events come from the root's host: its box empties and nothing leaves.
  shadow: ['draft', 'quill1', 'quill2', 'webchat'],
};

/**
 * Every engine on a plain page, in Firefox every second, and every seventh pair of the others, is tried in each test
 * run; all pairs by `npm run test:editors`. Random sequences go through every engine in both browsers as well.
 */
const all = process.env.EDITORS === 'all';
function isTried(name: string, engine: Engine, surface: Surface): boolean {
  if (all) return true;
  if (surface === 'page') return name === 'chromium' || engines.indexOf(engine) % 2 === 0;
  return (engines.indexOf(engine) + 3 * surfaces.indexOf(surface)) % 7 === 0;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(name);
  });

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    // What the last page still reports comes first.
    await site.page.goto('about:blank');
    await site.forgetHints();
  });

  describe.each(surfaces)('on the surface %s', (surface) => {
    const able = engines.filter(
      (engine) => isTried(name, engine, surface) && !unable[surface]?.includes(engine),
    );
    it.each(able)('%s is held once, and sends by itself after that', async (engine) => {
      const editor = await openEditor(site.page, site.pages.url(engine, surface));
      await behaves(editor, engine === 'webchat');
    });

    it.each((all && unable[surface]) || [])('%s does not work alone either', async (engine) => {
      const sends = worksAlone(site.page, site.pages.alone(engine, surface));
      expect(await sends.catch(() => false)).toBe(false);
    });
  });
});
