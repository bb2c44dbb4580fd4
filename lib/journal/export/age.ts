import { Decrypter, Encrypter } from 'age-encryption';
import { ImportError, type ImportReason } from './import-error';

/** The file under a passphrase in the age format (age-encryption.org/v1), as a stream. */
async function sealFile(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor: number,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(plain);
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

/** What a page asks of its Worker: to seal a stream, or to open a file. */
export type AgeQuestion =
  | {
      readonly plain: ReadableStream<Uint8Array>;
      readonly passphrase: string;
      readonly workFactor: number;
    }
  | { readonly sealed: Uint8Array; readonly passphrase: string };

export type AgeAnswer =
  | { readonly stream: ReadableStream<Uint8Array> }
  | { readonly plain: Uint8Array }
  | { readonly refused: ImportReason };

/** Seals or opens, or says why not; what is to be handed over is in the second place. */
export async function answerAge(question: AgeQuestion): Promise<[AgeAnswer, Transferable[]]> {
  try {
    if ('plain' in question) {
      const stream = await sealFile(question.plain, question.passphrase, question.workFactor);
      return [{ stream }, [stream]];
    }
    const plain = await openFile(question.sealed, question.passphrase);
    return [{ plain }, [plain.buffer]];
  } catch (error) {
    return [{ refused: error instanceof ImportError ? error.reason : 'damaged' }, []];
  }
}
