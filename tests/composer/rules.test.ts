import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../e2e/fuzz/rules';

describe('a rule that is broken on purpose', () => {
  it.each(Object.entries(rules))('stands once in the source: %s', (_, { file, from, to }) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });
});
