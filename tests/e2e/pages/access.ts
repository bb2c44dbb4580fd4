import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { resize } from './resize.ts';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

interface Axe {
  run(options: object): Promise<{ violations: Finding[]; passes: unknown[] }>;
}

/** Rules whose findings a theme can change, which changes nothing but colours. */
const ofColours = ['color-contrast', 'link-in-text-block'] as const;

/** What axe-core finds on the page as it is: in the dark theme by every rule it has, in the light one by those of colours. */
export async function axeFindings(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axeSource);
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
    // What fades in has its colours only at the end; what has no end cannot be brought to it.
    for (const one of document.getAnimations()) {
      if (one.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) one.cancel();
      else one.finish();
    }
  }, theme);
  const how =
    theme === 'dark' ? { rules: { 'target-size': { enabled: true } } } : { runOnly: ofColours };
  const { violations, passed } = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(options);
    return {
      violations: found.violations.map(({ id, nodes }) => ({
        id,
        at: nodes.map(({ target, failureSummary = '' }) => `${target} ${failureSummary}`),
      })),
      passed: found.passes.length,
    };
  }, how);
  // Of colours only one rule has something to look at on most pages.
  if (passed < (theme === 'dark' ? 8 : 1))
    throw new Error(`axe looked at nothing: ${passed} rules`);
  return violations.map(({ id, at }) => `${theme} ${id}: ${at.slice(0, 3).join(' | ')}`);
}

/** Placeholders whose contrast with what they stand on is less than 4.5:1, which axe-core does not look at. */
export function faintPlaceholders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('nothing can be drawn');
    canvas.canvas.width = canvas.canvas.height = 1;
    const luminance = (...layers: [color: string, opacity: number][]) => {
      for (const [color, opacity] of layers) {
        canvas.globalAlpha = opacity;
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (one) => {
          const part = one / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[placeholder]'),
    ].flatMap((field) => {
      const { color, opacity } = getComputedStyle(field, '::placeholder');
      const below: [string, number][] = [
        [paper, 1],
        [getComputedStyle(field).backgroundColor, 1],
      ];
      const [one, other] = [luminance(...below), luminance(...below, [color, Number(opacity)])];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return contrast < 4.5 ? [`“${field.placeholder}” ${contrast.toFixed(2)}:1`] : [];
    });
  });
}

/** Controls that are smaller than 24 by 24 CSS pixels, but for links within a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const inSentence = (one: HTMLElement) =>
      one.tagName === 'A' &&
      (one.parentElement?.textContent ?? '').trim() !== one.textContent?.trim() &&
      getComputedStyle(one).display === 'inline';
    return [...controls].flatMap((one) => {
      const target = one.closest('label') ?? one;
      const { width, height } = target.getBoundingClientRect();
      if (!one.checkVisibility() || inSentence(one)) return [];
      // The way past the rooms shows only while it has the focus.
      if (one.classList.contains('skip')) return [];
      return width < 23.99 || height < 23.99
        ? [`${one.tagName} “${one.textContent?.slice(0, 30)}” ${width} x ${height}`]
        : [];
    });
  });
}

/** What is wider than a window of 320 CSS pixels, 400 % of 1,280, in both directions of writing. */
export async function tooWide(page: Page): Promise<string[]> {
  await resize(page, 320, 640);
  const wide = await page.evaluate(() => {
    const { documentElement: root } = document;
    const { dir } = root;
    const found = ['ltr', 'rtl'].flatMap((way) => {
      root.dir = way;
      const { scrollWidth, clientWidth } = root;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll<HTMLElement>('body *')]
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.right > clientWidth + 1 || box.left < -1)
        .slice(0, 3)
        .map(
          ({ one, box }) => `${way}: ${one.tagName}.${one.className} ${box.left} to ${box.right}`,
        );
    });
    root.dir = dir;
    return found;
  });
  await resize(page, 1280, 800);
  return wide;
}

/** Goes through the page with Tab: controls that are not met, and those that do not show the focus or are out of sight. */
export async function walkWithTab(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((one) => one.checkVisibility() && !(one as HTMLButtonElement).disabled);
    // Of a group of radio buttons Tab meets the chosen one.
    const unmet = controls.filter((one) => !one.matches('[type="radio"]:not(:checked)'));
    Object.assign(globalThis, { unmet: new Set(unmet) });
    // Where the focus was last does not matter: Tab begins at the top.
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    scrollTo(0, 0);
    return unmet.length;
  });
  const faults: string[] = [];
  for (let presses = 0; presses < wanted + 2; presses++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null;
      const { unmet } = globalThis as unknown as { unmet: Set<Element> };
      if (!one || !unmet.delete(one)) return null;
      const style = getComputedStyle(one);
      const outlined =
        style.outlineStyle !== 'none' &&
        Number.parseFloat(style.outlineWidth) >= 2 &&
        !/, 0\)$/.test(style.outlineColor);
      // The paper shows the focus by its margin line, in the colour of links.
      const link = getComputedStyle(document.querySelector('main a') ?? one).color;
      const lined = one.matches('.sheet-of-paper') && style.borderInlineStartColor === link;
      const name = `${one.tagName} “${(one.textContent || one.getAttribute('aria-label') || '').slice(0, 30)}”`;
      if (!outlined && !lined) {
        const { outlineStyle, outlineWidth, outlineColor } = style;
        return `${name} shows no focus: ${outlineStyle} ${outlineWidth} ${outlineColor} ${one.matches(':focus-visible')} ${one.matches(':focus')} ${document.hasFocus()}`;
      }
      const box = one.getBoundingClientRect();
      return box.bottom <= 0 || box.top >= innerHeight
        ? `${name} has the focus out of sight`
        : null;
    });
    if (fault) faults.push(fault);
  }
  const unmet = await page.evaluate(() =>
    [...(globalThis as unknown as { unmet: Set<Element> }).unmet].map(
      (one) => `Tab does not meet ${one.tagName} “${one.textContent?.slice(0, 30)}”`,
    ),
  );
  return [...faults, ...unmet];
}
