import { openFile, sealFile } from './age';
import { ImportError, type ImportReason } from './import-error';

/** What the page asks of its Worker: to seal a stream, or to open a file. */
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

async function answer(question: AgeQuestion): Promise<[AgeAnswer, Transferable[]]> {
  if ('plain' in question) {
    const stream = await sealFile(question.plain, question.passphrase, question.workFactor);
    return [{ stream }, [stream]];
  }
  const plain = await openFile(question.sealed, question.passphrase);
  return [{ plain }, [plain.buffer]];
}

self.addEventListener('message', async ({ data }: MessageEvent<AgeQuestion>) => {
  try {
    const [said, transfer] = await answer(data);
    self.postMessage(said, { transfer });
  } catch (error) {
    const refused = error instanceof ImportError ? error.reason : 'damaged';
    self.postMessage({ refused } satisfies AgeAnswer);
  }
});
