import { browser } from 'wxt/browser';
import type { LinesByPattern } from '../reciprocity/looks-for';
import type { Reading } from '../reciprocity/reading';
import { phrasesPort, practicePort } from './protocol';

/** The first answer over a port of that name; rejects when the worker is gone. */
function ask<Answer>(name: string, message: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name });
    port.onMessage.addListener((answer: Answer) => {
      resolve(answer);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => reject(new Error('The worker gave no answer.')));
    port.postMessage(message);
  });
}

/** Asks the worker what is read in a practice message, so that the packs are shipped once; rejects when it is gone. */
export const askPractice = (text: string): Promise<Reading> => ask(practicePort, { text });

/** Asks the worker for the English phrases of every pattern; rejects when it is gone. */
export const askPhrases = (): Promise<LinesByPattern> => ask(phrasesPort, {});
