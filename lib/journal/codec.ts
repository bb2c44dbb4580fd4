import { fromBase64url, randomBytes, toBase64url } from './bytes';
import { JournalError } from './error';

/** How keys and values lie in the database; every stored value passes one, so the store looks the same with the lock. */
export interface Codec {
  /** The key under which a record is kept. */
  key(store: string, name: string): Promise<string>;
  seal(store: string, key: string, value: unknown): Promise<unknown>;
  /** Throws `JournalError` damaged for anything that `seal` did not make for this place. */
  open(store: string, key: string, stored: unknown): Promise<unknown>;
}

/** Values as JSON, which is read in half the time of objects; earlier versions left objects, which open as they are. */
export const plainCodec: Codec = {
  key: async (_store, name) => name,
  seal: async (_store, _key, value) => JSON.stringify(value),
  open: async (_store, _key, stored) => (typeof stored === 'string' ? JSON.parse(stored) : stored),
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** AES-GCM with 96 random bits of IV before the ciphertext, bound to its place by the additional data. */
export async function sealBytes(
  key: CryptoKey,
  plain: Uint8Array<ArrayBuffer>,
  place: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = randomBytes(12);
  const additionalData = encoder.encode(place);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  const out = new Uint8Array(12 + sealed.byteLength);
  out.set(iv);
  out.set(new Uint8Array(sealed), 12);
  return out;
}

/** Opens what `sealBytes` made for the same place; throws `OperationError` otherwise. */
export async function openBytes(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  place: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = sealed.subarray(0, 12);
  const additionalData = encoder.encode(place);
  const algorithm = { name: 'AES-GCM', iv, additionalData };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(12)));
}

/** A key for AES-GCM from 32 bytes. */
export function importAesKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Two keys from the data key, so that names and values never share one. */
async function derive(dataKey: Uint8Array<ArrayBuffer>, info: string) {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveBits']);
  const algorithm = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encoder.encode(info),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, 256));
}

/** Values sealed under the data key (32 bytes), keys as keyed hashes: neither days nor ids can be seen. */
export async function sealedCodec(dataKey: Uint8Array<ArrayBuffer>): Promise<Codec> {
  const values = await importAesKey(await derive(dataKey, 'mutual values'));
  const names = await crypto.subtle.importKey(
    'raw',
    await derive(dataKey, 'mutual names'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return {
    async key(store, name) {
      const signed = await crypto.subtle.sign('HMAC', names, encoder.encode(`${store}\n${name}`));
      return toBase64url(new Uint8Array(signed).subarray(0, 16));
    },
    async seal(store, key, value) {
      return sealBytes(values, encoder.encode(JSON.stringify(value)), `${store}\n${key}`);
    },
    async open(store, key, stored) {
      if (!isBytes(stored)) throw new JournalError('damaged');
      const plain = await openBytes(values, stored, `${store}\n${key}`);
      return JSON.parse(decoder.decode(plain));
    },
  };
}

/** Bytes as IndexedDB gives them back, whatever realm made them. */
export function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** A sealed box for the holder of the private key: an ephemeral X25519 key (32 bytes), then AES-GCM. */
export async function sealFor(publicKey: string, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const theirs = await crypto.subtle.importKey(
    'raw',
    fromBase64url(publicKey),
    'X25519',
    false,
    [],
  );
  const ours = (await crypto.subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair;
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', ours.publicKey));
  const key = await boxKey(ours.privateKey, theirs, ephemeral, publicKey);
  const sealed = await sealBytes(key, encoder.encode(JSON.stringify(value)), 'mutual inbox');
  const out = new Uint8Array(32 + sealed.length);
  out.set(ephemeral);
  out.set(sealed, 32);
  return out;
}

/** Opens what `sealFor` made; throws `OperationError` or `DataError` for anything else. */
export async function openSealedFor(
  privateKey: CryptoKey,
  publicKey: string,
  stored: unknown,
): Promise<unknown> {
  if (!isBytes(stored) || stored.length < 32) throw new JournalError('damaged');
  const ephemeral = stored.slice(0, 32);
  const theirs = await crypto.subtle.importKey('raw', ephemeral, 'X25519', false, []);
  const key = await boxKey(privateKey, theirs, ephemeral, publicKey);
  return JSON.parse(decoder.decode(await openBytes(key, stored.slice(32), 'mutual inbox')));
}

async function boxKey(
  privateKey: CryptoKey,
  publicKey: CryptoKey,
  ephemeral: Uint8Array<ArrayBuffer>,
  recipient: string,
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits(
    { name: 'X25519', public: publicKey },
    privateKey,
    256,
  );
  const secret = new Uint8Array([
    ...new Uint8Array(shared),
    ...ephemeral,
    ...fromBase64url(recipient),
  ]);
  return importAesKey(await derive(secret, 'mutual inbox'));
}
