import { DatabaseSync } from 'node:sqlite';

/** The bytes that a Snappy block holds, or `undefined` where it is none; Firefox packs IndexedDB's values so. */
export function unpackSnappy(packed: Uint8Array): Buffer | undefined {
  let at = 0;
  let size = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at++];
    if (byte === undefined || shift > 28) return undefined;
    size |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  if (size > 50e6) return undefined;
  const out = Buffer.alloc(size);
  let end = 0;
  const number = (bytes: number) => {
    let value = 0;
    for (let i = 0; i < bytes; i++) value |= (packed[at++] ?? 0) << (8 * i);
    return value >>> 0;
  };
  while (at < packed.length) {
    const tag = packed[at++] ?? 0;
    if ((tag & 3) === 0) {
      const short = tag >> 2;
      const length = 1 + (short < 60 ? short : number(short - 59));
      if (end + length > size || at + length > packed.length) return undefined;
      out.set(packed.subarray(at, at + length), end);
      at += length;
      end += length;
      continue;
    }
    const near = (tag & 3) === 1;
    const length = near ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2);
    const back = near ? ((tag >> 5) << 8) | number(1) : number((tag & 3) === 2 ? 2 : 4);
    if (back === 0 || back > end || end + length > size) return undefined;
    for (let i = 0; i < length; i++, end++) out[end] = out[end - back] ?? 0;
  }
  return end === size ? out : undefined;
}

function bytesOf(value: unknown): Buffer | undefined {
  if (typeof value === 'string') return Buffer.from(value);
  return value instanceof Uint8Array ? Buffer.from(value) : undefined;
}

/** Every value of an SQLite file, as it lies there and unpacked; none for any other file. */
export function valuesIn(file: string): Buffer[] {
  if (!/\.sqlite$/.test(file)) return [];
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables
      .flatMap(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all())
      .flatMap((row) => Object.values(row).map(bytesOf))
      .filter((bytes) => bytes !== undefined)
      .flatMap((bytes) => [bytes, unpackSnappy(bytes)])
      .filter((bytes) => bytes !== undefined);
  } finally {
    database.close();
  }
}
