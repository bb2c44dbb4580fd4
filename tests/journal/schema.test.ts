import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withDay } from '../../lib/journal/days';
import { JsonFile, writeJson } from '../../lib/journal/export/json';
import published from '../../lib/journal/export/mutual-journal.v1.schema.json';
import { floorsOf } from '../../lib/journal/join';
import { emptyMonth } from '../../lib/journal/read-days';
import { dayParts, kinds, outcomes } from '../../lib/journal/schema';
import { actIds, domains } from '../../lib/reciprocity/act';
import { patternIds } from '../../lib/reciprocity/pattern';
import { arbitraryConversation, arbitraryDayRecord, arbitraryPage } from './arbitraries';

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
}

const definitions = published.$defs as unknown as Record<string, Schema>;

/** The part of JSON Schema 2020-12 that the published file uses; an unknown keyword fails the test below. */
function holds(schema: Schema, value: unknown): boolean {
  if (schema.$ref) {
    const named = definitions[schema.$ref.replace('#/$defs/', '')];
    return named !== undefined && holds(named, value);
  }
  if ('const' in schema && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.anyOf && !schema.anyOf.some((one) => holds(one, value))) return false;
  switch (schema.type) {
    case 'null':
      return value === null;
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      if (typeof value !== 'string' || value.length > (schema.maxLength ?? Infinity)) return false;
      return !schema.pattern || new RegExp(schema.pattern, 'u').test(value);
    case 'integer':
    case 'number':
      if (typeof value !== 'number' || value < (schema.minimum ?? -Infinity)) return false;
      return schema.type === 'number' || Number.isInteger(value);
    case 'array':
      return Array.isArray(value) && value.every((item) => holds(schema.items ?? {}, item));
    case 'object':
      return typeof value === 'object' && value !== null && holdsObject(schema, value);
    default:
      return true;
  }
}

function holdsObject(schema: Schema, value: object): boolean {
  if (schema.required?.some((name) => !(name in value))) return false;
  return Object.entries(value).every(([name, inner]) => {
    if (schema.propertyNames && !holds(schema.propertyNames, name)) return false;
    const known = schema.properties?.[name];
    if (known) return holds(known, inner);
    if (typeof schema.additionalProperties === 'object')
      return holds(schema.additionalProperties, inner);
    return schema.additionalProperties !== false;
  });
}

const root = published as unknown as Schema;

async function fileOf(pages: fc.Arbitrary<unknown>): Promise<unknown> {
  let text = '';
  const [sample] = fc.sample(pages, 1) as [Parameters<typeof writeJson>[0]];
  for await (const piece of writeJson(sample)) text += piece;
  return JSON.parse(text);
}

const content = fc.record({
  pages: fc.array(arbitraryPage, { maxLength: 3 }),
  counts: fc.constant([]),
  merge: fc.record({
    device: fc.constant(`${'X'.repeat(21)}A`),
    secret: fc.constant({ secret: 'a'.repeat(43), since: null }),
    conversations: fc.array(arbitraryConversation, { maxLength: 1 }),
    days: fc.array(arbitraryDayRecord, { maxLength: 3 }),
    floors: fc
      .array(arbitraryDayRecord, { maxLength: 2 })
      .map((days) => days.map((day) => floorsOf(withDay(emptyMonth('2026-11'), day)))),
  }),
});

describe('the published JSON Schema', () => {
  it('holds for whatever is exported, and so does the reader’s own', async () => {
    for (let run = 0; run < 100; run++) {
      const file = await fileOf(content);
      expect(holds(root, file)).toBe(true);
      expect(v.is(JsonFile, file)).toBe(true);
    }
  });

  it('names the same acts, domains, patterns, kinds, parts and outcomes as the code', () => {
    const { entry, acts, patterns, kind } = published.$defs;
    expect(acts.items.properties.id.enum).toEqual(actIds);
    expect(acts.items.properties.domain.enum).toEqual(domains);
    expect(patterns.items.enum).toEqual(patternIds);
    expect(kind.enum).toEqual(kinds);
    expect(entry.properties.part.enum).toEqual(dayParts);
    expect(entry.properties.outcome.enum).toEqual(outcomes);
    expect(Object.keys(published.$defs.sums.properties)).toEqual(kinds);
  });

  it('refuses what the reader refuses: one field missing, added or of another type, anywhere', async () => {
    const file = await fileOf(content.filter(({ merge }) => merge.days.length > 0));
    let tried = 0;
    const visit = (value: unknown, at: (changed: unknown) => unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const check = (changed: unknown) => {
        const whole = at(changed);
        tried += 1;
        expect(holds(root, whole), JSON.stringify(whole)).toBe(v.is(JsonFile, whole));
      };
      if (Array.isArray(value)) {
        check([...value, 7]);
        value.forEach((item, index) => {
          visit(item, (changed) => at(value.with(index, changed)));
        });
        return;
      }
      check({ ...value, 'not known': 1 });
      for (const [name, inner] of Object.entries(value)) {
        const { [name]: _gone, ...rest } = value as Record<string, unknown>;
        check(rest);
        check({ ...value, [name]: -1.5 });
        check({ ...value, [name]: 'x' });
        check({ ...value, [name]: null });
        visit(inner, (changed) => at({ ...value, [name]: changed }));
      }
    };
    visit(file, (changed) => changed);
    expect(tried).toBeGreaterThan(100);
  });
});
