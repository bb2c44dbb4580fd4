import { Decrypter, Encrypter } from 'age-encryption';
import { ImportError } from './import-error';

/** age's own default: about a second and a half of work for every try of a passphrase. */
export const ageWorkFactor = 18;

/** The file under a passphrase in the age format (age-encryption.org/v1), as a stream. */
export async function sealFile(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor: number = ageWorkFactor,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(plain);
}

/** Whether the bytes begin an age file. */
export function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 21)) === 'age-encryption.org/v1';
}

/** What a sealed file holds; throws `ImportError` for a wrong passphrase or a damaged file. */
export async function openFile(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  // Another program may not have composed the characters.
  for (const form of new Set([passphrase.normalize('NFC'), passphrase])) {
    decrypter.addPassphrase(form);
  }
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    // The library names a wrong passphrase by its message alone.
    const wrong = error instanceof Error && /^no identity matched/.test(error.message);
    throw new ImportError(wrong ? 'passphrase_wrong' : 'damaged', { cause: error });
  }
}
