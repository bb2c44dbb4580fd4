import { fromBase64url, randomBytes, toBase64url } from './bytes';
import { importAesKey, openBytes, plainCodec, sealBytes, sealedCodec } from './codec';
import { JournalError } from './error';
import type { OpenJournal } from './journal';
import { moveHistory } from './move';
import { type LockHeader, type Root, writeRoot } from './root';

/** `unsupported`: there is no lock, and this browser cannot have one. */
export type LockState = 'off' | 'locked' | 'open' | 'unsupported';

/** Works a passphrase with scrypt (N = 2^logN, r = 8, p = 1) to 32 bytes; in pages, in a Worker of theirs. */
export type Derive = (
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  logN: number,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Why the lock did not do what was asked. */
export class LockError extends Error {
  constructor(
    readonly reason: 'wrong' | 'wait' | 'unsupported',
    /** When the next passphrase may be tried, in ms since the epoch. */
    readonly until: number = 0,
    options?: ErrorOptions,
  ) {
    super(`The lock: ${reason}`, options);
    this.name = 'LockError';
  }
}

/** scrypt's N as a power of two: 128 MiB, about 0.7 s on the machine on which age's 2^18 takes 1.4 s. */
export const lockWorkFactor = 17;

/** So many wrong passphrases cost no wait; each further one doubles it, from a second to a quarter of an hour. */
const freeTries = 3;
const longestWait = 15 * 60_000;

/** How long after the last wrong passphrase the next one may be tried, in ms. */
export function waitAfter(failures: number): number {
  return failures < freeTries ? 0 : Math.min(longestWait, 1000 * 2 ** (failures - freeTries));
}

/** Whether the history is locked, open, without a lock, or in a browser that cannot lock it. */
export async function lockState({ store }: OpenJournal): Promise<LockState> {
  const lock = await store.root((root) => root.lock);
  if (!lock) return (await canLock()) ? 'off' : 'unsupported';
  try {
    await store.read(async () => undefined);
    return 'open';
  } catch (error) {
    if (error instanceof JournalError && error.state === 'locked') return 'locked';
    throw error;
  }
}

async function canLock(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey('X25519', true, ['deriveBits']);
    return true;
  } catch {
    return false;
  }
}

const place = 'mutual data key';

async function wrap(
  dataKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
  derive: Derive,
  logN: number,
): Promise<Pick<LockHeader, 'salt' | 'logN' | 'wrapped' | 'failures' | 'lastFailure'>> {
  const salt = randomBytes(16);
  const key = await importAesKey(await derive(passphrase.normalize('NFKC'), salt, logN));
  const wrapped = toBase64url(await sealBytes(key, dataKey, place));
  return { salt: toBase64url(salt), logN, wrapped, failures: 0, lastFailure: 0 };
}

/** Seals the history under a passphrase and leaves it open; throws `LockError` unsupported without X25519. */
export async function turnOnLock(
  { store }: OpenJournal,
  passphrase: string,
  derive: Derive,
  logN: number = lockWorkFactor,
): Promise<void> {
  const { generation, lock: known } = await store.root((root) => root);
  if (known) throw new Error('The lock is on');
  const pair = await crypto.subtle.generateKey('X25519', true, ['deriveBits']).catch((error) => {
    throw new LockError('unsupported', 0, { cause: error });
  });
  if (!('publicKey' in pair)) throw new LockError('unsupported');
  const dataKey = randomBytes(32);
  const codec = await sealedCodec(dataKey);
  const [publicKey, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  const privateKey = await codec.seal('lock', 'private key', toBase64url(new Uint8Array(pkcs8)));
  const lock: LockHeader = {
    ...(await wrap(dataKey, passphrase, derive, logN)),
    publicKey: toBase64url(new Uint8Array(publicKey)),
    privateKey: toBase64url(privateKey as Uint8Array),
  };
  await moveHistory(store, generation, { codec, lock, session: toBase64url(dataKey) });
}

/** The key that opens the records, and which lock it is of. */
interface Opened {
  readonly dataKey: Uint8Array<ArrayBuffer>;
  readonly publicKey: string;
}

/** The data key under the right passphrase. A try is counted before it is worked, so that ending it early is no gain. */
async function openDataKey(
  { store }: OpenJournal,
  passphrase: string,
  now: number,
  derive: Derive,
): Promise<Opened> {
  const lock = await store.alone(async ({ root, rootDatabase }) => {
    if (!root.lock) throw new Error('The lock is off');
    const { failures, lastFailure } = root.lock;
    // A clock that was moved back would make the wait endless: it begins anew instead.
    const since = Math.min(lastFailure, now);
    const until = since + waitAfter(failures);
    const counted = until > now ? failures : failures + 1;
    const next = { ...root.lock, failures: counted, lastFailure: until > now ? since : now };
    await writeRoot(rootDatabase, { ...root, lock: next });
    if (until > now) throw new LockError('wait', until);
    return next;
  });
  const salt = fromBase64url(lock.salt);
  const key = await importAesKey(await derive(passphrase.normalize('NFKC'), salt, lock.logN));
  try {
    const dataKey = await openBytes(key, fromBase64url(lock.wrapped), place);
    return { dataKey, publicKey: lock.publicKey };
  } catch (error) {
    throw new LockError('wrong', now + waitAfter(lock.failures), { cause: error });
  }
}

/** The lock, if it is still on: its key opens no other one that was turned on while the passphrase was worked. */
function stillOn({ lock }: Root, { publicKey }: Opened): LockHeader | null {
  if (lock && lock.publicKey !== publicKey) throw new Error('The lock was changed meanwhile');
  return lock;
}

/** Opens the history for worker and pages until it is locked, and takes in what waited; a wrong passphrase costs time. */
export async function unlock(
  journal: OpenJournal,
  passphrase: string,
  now: number,
  derive: Derive,
): Promise<void> {
  const { store } = journal;
  const opened = await openDataKey(journal, passphrase, now, derive);
  await store.alone(async ({ root, rootDatabase }) => {
    const lock = stillOn(root, opened);
    if (!lock) return;
    await writeRoot(rootDatabase, { ...root, lock: { ...lock, failures: 0, lastFailure: 0 } });
    await store.environment.session.write(`${root.generation}.${toBase64url(opened.dataKey)}`);
  });
  // A write of nothing folds the inbox in.
  await store.write(async () => undefined);
}

/** Closes the history for worker and pages. */
export async function lockNow({ store }: OpenJournal): Promise<void> {
  await store.environment.session.write(undefined);
  store.environment.ping();
}

/** Puts another passphrase in the place of the old one; the data key stays. */
export async function changePassphrase(
  journal: OpenJournal,
  old: string,
  next: string,
  now: number,
  derive: Derive,
  logN: number = lockWorkFactor,
): Promise<void> {
  const opened = await openDataKey(journal, old, now, derive);
  const wrapped = await wrap(opened.dataKey, next, derive, logN);
  await journal.store.alone(async ({ root, rootDatabase }) => {
    const lock = stillOn(root, opened);
    if (lock) await writeRoot(rootDatabase, { ...root, lock: { ...lock, ...wrapped } });
  });
}

/** Takes the lock away with the right passphrase: the history lies in a new database as it is. */
export async function turnOffLock(
  journal: OpenJournal,
  passphrase: string,
  now: number,
  derive: Derive,
): Promise<void> {
  await unlock(journal, passphrase, now, derive);
  const generation = await journal.store.root((root) => root.generation);
  await moveHistory(journal.store, generation, {
    codec: plainCodec,
    lock: null,
    session: undefined,
  });
}
