import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isEntry, isSums } from '../../lib/journal/quick';
import { Entry } from '../../lib/journal/schema';
import { StoredSums } from '../../lib/journal/stored';
import { sumsOf } from '../../lib/journal/sums';
import { arbitraryEntry } from './arbitraries';

/** The value with one thing changed, at every place and in many ways. */
function* changed(value: unknown): Generator<unknown> {
  yield* [null, undefined, 'x', -1, 1.5, 0, true, [], {}, Number.NaN, 7];
  if (Array.isArray(value)) {
    yield [...value, 'x'];
    yield { ...value };
    for (const [index, inner] of value.entries()) {
      for (const other of changed(inner)) yield value.with(index, other);
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, more: 1 };
    yield Object.values(value);
    for (const [name, inner] of Object.entries(value)) {
      const { [name]: _gone, ...rest } = value as Record<string, unknown>;
      yield rest;
      yield { ...rest, other: inner };
      for (const other of changed(inner)) yield { ...value, [name]: other };
    }
  } else if (typeof value === 'string') {
    yield `${value}x`;
    yield value.slice(1);
  }
}

describe('the quick checks', () => {
  it('say the same of an entry as the schema, whatever is wrong with it', () => {
    let tried = 0;
    for (const { entry } of fc.sample(arbitraryEntry, { numRuns: 20, seed: 1 })) {
      expect(isEntry(entry)).toBe(true);
      for (const other of changed({ ...entry, patterns: ['heat'] })) {
        tried += 1;
        expect(isEntry(other), JSON.stringify(other)).toBe(v.is(Entry, other));
      }
    }
    expect(tried).toBeGreaterThan(1000);
  });

  it('say the same of sums as the schema, whatever is wrong with them', () => {
    const entries = fc.sample(arbitraryEntry, { numRuns: 60, seed: 1 }).map(({ entry }) => entry);
    const sums = sumsOf(entries);
    expect(isSums(sums)).toBe(true);
    let tried = 0;
    for (const other of changed(sums)) {
      tried += 1;
      // The schema takes an empty list for an empty object; the check does not.
      const listed = JSON.stringify(other)?.includes('[]') ?? false;
      expect(isSums(other), JSON.stringify(other)).toBe(!listed && v.is(StoredSums, other));
    }
    expect(tried).toBeGreaterThan(1000);
  });
});
