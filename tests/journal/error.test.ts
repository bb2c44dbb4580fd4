import { openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { JournalError, journalErrorOf } from '../../lib/journal/error';
import { ImportError } from '../../lib/journal/export/import-error';
import { newProfile } from './environment';

beforeEach(() => {
  newProfile();
});

const key = (bytes: number) =>
  crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['decrypt']);
const sealedBy = async (bytes: number) =>
  crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: new Uint8Array(12) },
    await key(32),
    new Uint8Array(bytes),
  );
const database = (version = 2) =>
  openDB('a', version, { upgrade: (made) => void made.createObjectStore('b') });

/** What browsers throw without a way to make them: by its name. */
const named = (name: string) => async () => {
  throw new DOMException('', name);
};

describe('the state of a history, by what was thrown', () => {
  it.each<[state: string, what: string, work: () => Promise<unknown>]>([
    ['newer', 'a database of a later version', async () => [await database(), await database(1)]],
    [
      'terminated',
      'a connection that was closed',
      async () => {
        const closed = await database();
        closed.close();
        closed.transaction('b');
      },
    ],
    [
      'terminated',
      'a transaction that was ended',
      async () => {
        const transaction = (await database()).transaction('b', 'readwrite');
        transaction.abort();
        await transaction.done;
      },
    ],
    ['damaged', 'a store that is not there', async () => (await database()).transaction('c')],
    ['damaged', 'a key that is none', () => key(5)],
    ['damaged', 'sealed bytes that are others', () => sealedBy(40)],
    ['damaged', 'a text that is no JSON', async () => JSON.parse('{')],
    ['damaged', 'a record of another form', async () => v.parse(v.number(), 'a')],
    ['damaged', 'a file that the browser lost', named('NotReadableError')],
    ['damaged', 'a failure of the browser', named('UnknownError')],
    ['full', 'a disk without room', named('QuotaExceededError')],
  ])('is %s for %s', async (state, _what, work) => {
    const thrown = await work().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Error);
    const error = journalErrorOf(thrown);
    expect(error).toBeInstanceOf(JournalError);
    expect(error).toMatchObject({ state, cause: thrown });
    expect(`${error}`).toBe(`JournalError: The journal is ${state}`);
  });

  it('is told once, and anything else is none', () => {
    const thrown = [
      new JournalError('locked'),
      new TypeError('a fault of our own'),
      { name: 'UnknownError' },
      'UnknownError',
      undefined,
    ];
    for (const one of thrown) expect(journalErrorOf(one)).toBe(one);
  });
});

describe('a file that was not imported', () => {
  it('says why', () => {
    const error = new ImportError('later', { cause: 'x' });
    expect(`${error}`).toBe('ImportError: The file was not imported: later');
    expect(error).toMatchObject({ key: 'import_later', cause: 'x' });
  });
});
