import { scrypt } from '@noble/hashes/scrypt.js';

/** What the page asks of its Worker. */
export interface ScryptQuestion {
  readonly passphrase: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly logN: number;
}

/** scrypt with r = 8 and p = 1 to 32 bytes; blocks its thread for as long as it works. */
export function workPassphrase({
  passphrase,
  salt,
  logN,
}: ScryptQuestion): Uint8Array<ArrayBuffer> {
  return new Uint8Array(scrypt(passphrase, salt, { N: 2 ** logN, r: 8, p: 1, dkLen: 32 }));
}
