import type { AgeAnswer, AgeQuestion } from './age';
import { ageWorkFactor } from './age-format';
import { ImportError } from './import-error';

function ask(question: AgeQuestion, transfer: Transferable[]) {
  const worker = new Worker(new URL('../passphrase.worker.ts', import.meta.url), {
    type: 'module',
  });
  const answered = new Promise<AgeAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<AgeAnswer>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error('age failed', { cause: event })));
    worker.postMessage(question, transfer);
  });
  return { worker, answered };
}

/** `sealFile` in a Worker of the page, which is not held up for the second and a half that the passphrase takes. */
export async function sealInWorker(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor: number = ageWorkFactor,
): Promise<ReadableStream<Uint8Array>> {
  const { worker, answered } = ask({ plain, passphrase, workFactor }, [plain]);
  const answer = await answered.catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  if (!('stream' in answer)) throw new Error('age sealed nothing');
  return endingWith(answer.stream, () => worker.terminate());
}

/** The same stream, calling back once when it is over, however that came about. */
function endingWith(
  stream: ReadableStream<Uint8Array>,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      ended();
    },
    async cancel(reason) {
      await reader.cancel(reason);
      ended();
    },
  });
}

/** `openFile` in a Worker of the page. */
export async function openInWorker(sealed: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { worker, answered } = ask({ sealed, passphrase }, []);
  try {
    const answer = await answered;
    if ('plain' in answer) return answer.plain;
    throw new ImportError('refused' in answer ? answer.refused : 'damaged');
  } finally {
    worker.terminate();
  }
}
