import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { allKeys } from './texts';

const prefixes = [...new Set(allKeys.map((key) => key.split('_')[0] ?? ''))];
const sources = ['components', 'entrypoints', 'lib', 'wxt.config.ts'].flatMap((root) =>
  root.endsWith('.ts')
    ? [root]
    : readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${root}/${name}`),
);
const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');

/** Keys written out in the code. */
const literals = new Set(
  [...code.matchAll(/['"`]([a-z]+_[a-z0-9_]+?)['"`]/g)].map(([, key]) => key ?? ''),
);
/** Keys put together in the code, as patterns. */
const templates = [...code.matchAll(/`([a-z]+_[a-z0-9_]*\$\{[^`]*)`/g)]
  .map(([, text]) => text ?? '')
  .filter((text) => prefixes.includes(text.split('_')[0] ?? ''))
  .map((text) => new RegExp(`^${text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '[a-z0-9_]+')}$`));
/** Keys of texts with a number are named without their plural form. */
const plural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

describe('the texts of the pages', () => {
  it('are all there', () => {
    const called = [...code.matchAll(/\bt\(\s*'([a-z]\w+)'/g)].map(([, key]) => key ?? '');
    const counts = [...code.matchAll(/\bcounted\(\s*'([a-z]\w+)'/g)].map(
      ([, key]) => `${key}_other`,
    );
    expect(called.length).toBeGreaterThan(50);
    expect([...called, ...counts].filter((key) => !(key in messages))).toEqual([]);
  });

  it('are all in use', () => {
    const used = (key: string) =>
      [key, plural(key)].some((one) => literals.has(one) || templates.some((it) => it.test(one)));
    expect(allKeys.filter((key) => !used(key))).toEqual([]);
  });

  it('say what stands in their gaps', () => {
    for (const key of allKeys) {
      const { message, description } = messages[key] as { message: string; description?: string };
      const gaps = message.match(/\$\d/g) ?? [];
      const plain = gaps.length === 0 || (gaps.length === 1 && key !== plural(key));
      expect(plain || (description ?? '') !== '', key).toBe(true);
      expect(message, key).not.toMatch(/\$(?!\d)/);
    }
  });
});
