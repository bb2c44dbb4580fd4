import type { Derive } from './lock';
import type { ScryptQuestion } from './scrypt';

/** Works a passphrase in a Worker of the page, which ends with the answer. */
export const deriveInWorker: Derive = (passphrase, salt, logN) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./passphrase.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error('The passphrase could not be worked', { cause: event }));
    });
    worker.postMessage({ passphrase, salt, logN } satisfies ScryptQuestion);
  });
