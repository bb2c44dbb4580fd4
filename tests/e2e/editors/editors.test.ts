import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { behaves, openEditor } from './behaviour.ts';
import { type Engine, engines, type Surface, surfaces } from './pages.ts';
import { openSite, type Site } from './site.ts';

/** Engines that cannot be typed into there with no extension at all (seen in Chromium 156 and Firefox 153). */
const unable: Partial<Record<Surface, readonly Engine[]>> = {
  shadow: ['draft', 'quill1', 'quill2'],
};

/**
 * Every engine on a plain page, and every seventh pair of the others, is tried in each test run;
 * all pairs by `npm run test:editors`.
 */
const all = process.env.EDITORS === 'all';
function isTried(engine: Engine, surface: Surface): boolean {
  if (all || surface === 'page') return true;
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
      (engine) => isTried(engine, surface) && !unable[surface]?.includes(engine),
    );
    it.each(able)('%s is held once, and sends by itself after that', async (engine) => {
      const editor = await openEditor(site.page, site.pages.url(engine, surface));
      await behaves(editor, engine === 'webchat');
    });
  });
});
