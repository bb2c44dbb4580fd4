import type { AgeQuestion } from './export/age';
import { type ScryptQuestion, workPassphrase } from './scrypt';

/** Works passphrases beside the page: for the lock, and for files in the age format, which is loaded when it is asked for. */
self.addEventListener(
  'message',
  async ({ data }: MessageEvent<ScryptQuestion | AgeQuestion>): Promise<void> => {
    if ('salt' in data) return self.postMessage(workPassphrase(data));
    const { answerAge } = await import('./export/age');
    const [said, transfer] = await answerAge(data);
    self.postMessage(said, { transfer });
  },
);
