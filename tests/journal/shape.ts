import type * as v from 'valibot';

/** What a schema takes, as plain JSON, so that a released one can be kept beside its fixture. */
export type Shape =
  /** A simple value with its checks, such as `string regex:/^a$/`. */
  | string
  | { readonly fields: Readonly<Record<string, Shape>>; readonly optional?: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: readonly [key: Shape, value: Shape] }
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly nullable: Shape }
  | { readonly variants: readonly Shape[] };

type Any = v.GenericSchema & {
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
  readonly entries?: Readonly<Record<string, Any>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: Any;
  readonly item?: Any;
  readonly key?: Any;
  readonly value?: Any;
  readonly literal?: string | number;
};

/** The shape of a schema; throws for a kind of schema that nothing stored has yet. */
export function shapeOf(schema: v.GenericSchema): Shape {
  const { type, pipe = [], entries, options, wrapped, item, key, value, literal } = schema as Any;
  // One that passes over what it does not know takes all that a strict one takes.
  if ((type === 'strict_object' || type === 'object') && entries) {
    const optional = Object.keys(entries).filter(
      (name) => entries[name]?.type === 'exact_optional',
    );
    const fields = Object.fromEntries(
      Object.entries(entries).map(([name, field]) => [name, shapeOf(field)]),
    );
    return optional.length > 0 ? { fields, optional } : { fields };
  }
  if (type === 'exact_optional' && wrapped) return shapeOf(wrapped);
  if (type === 'nullable' && wrapped) return { nullable: shapeOf(wrapped) };
  if (type === 'array' && item) return { list: shapeOf(item) };
  if (type === 'record' && key && value) return { map: [shapeOf(key), shapeOf(value)] };
  if (type === 'picklist' && options) return { oneOf: options as string[] };
  if (type === 'literal' && literal !== undefined) return { oneOf: [literal] };
  if (type === 'variant' && options) return { variants: (options as Any[]).map(shapeOf) };
  if (!['string', 'number', 'boolean', 'custom'].includes(type)) throw new Error(`a ${type}`);
  const checks = pipe.slice(1).filter((one) => one.type !== 'brand');
  return [
    type,
    ...checks.map(({ type: check, requirement }) =>
      // How an integer is told is not part of what is stored.
      typeof requirement === 'function' ? check : `${check}:${requirement}`,
    ),
  ].join(' ');
}

/** Where a shape refuses what an earlier one took, as paths; it may take more than that. */
export function refusals(now: Shape, before: Shape, at = ''): string[] {
  if (typeof now === 'string' || typeof before === 'string') return now === before ? [] : [at];
  if ('fields' in now && 'fields' in before) {
    const mayLack = new Set(now.optional);
    const mayHaveLacked = new Set(before.optional);
    const names = new Set([...Object.keys(now.fields), ...Object.keys(before.fields)]);
    return [...names].flatMap((name) => {
      const place = `${at}.${name}`;
      const own = now.fields[name];
      const old = before.fields[name];
      if (own === undefined) return [place];
      const lacks = old === undefined || mayHaveLacked.has(name);
      if (lacks && !mayLack.has(name)) return [place];
      return old === undefined ? [] : refusals(own, old, place);
    });
  }
  if ('list' in now && 'list' in before) return refusals(now.list, before.list, `${at}[]`);
  if ('map' in now && 'map' in before) {
    return [
      ...refusals(now.map[0], before.map[0], `${at}{name}`),
      ...refusals(now.map[1], before.map[1], `${at}{}`),
    ];
  }
  if ('oneOf' in now && 'oneOf' in before) {
    return before.oneOf.filter((one) => !now.oneOf.includes(one)).map((one) => `${at} ${one}`);
  }
  if ('nullable' in now) {
    return refusals(now.nullable, 'nullable' in before ? before.nullable : before, at);
  }
  if ('variants' in now && 'variants' in before) {
    return before.variants.flatMap((old, place) =>
      now.variants.some((one) => refusals(one, old).length === 0) ? [] : [`${at}|${place}`],
    );
  }
  return [at];
}
