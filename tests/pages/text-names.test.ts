import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseOf, shortName } from '../../lib/text-names';

const locales = 'public/_locales';
const keys = new Set(
  readdirSync(locales).flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(`${locales}/${name}/messages.json`, 'utf8'))),
  ),
);

describe('the names that texts are shipped under', () => {
  it('are up to three signs that browsers take, no two the same', () => {
    const base = baseOf(keys);
    const names = Array.from(keys, (key) => shortName(key, base));
    expect(names.length).toBeGreaterThan(700);
    expect(names.filter((name) => !/^[0-9a-v]{1,3}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('need their base: most others give one name to two texts', () => {
    const meets = (base: number) =>
      new Set(Array.from(keys, (key) => shortName(key, base))).size < keys.size;
    const base = baseOf(keys);
    const bases = Array.from({ length: 50 }, (_, at) => base + 1 + at);
    expect(bases.filter(meets).length).toBeGreaterThan(40);
  });
});
