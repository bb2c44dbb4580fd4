import { browser } from 'wxt/browser';
import type { Reading } from '../reciprocity/reading';
import { practicePort } from './protocol';

/** Asks the worker what is read in a practice message, so that the packs are shipped once; rejects when it is gone. */
export function askPractice(text: string): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: practicePort });
    port.onMessage.addListener((reading: Reading) => {
      resolve(reading);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => reject(new Error('The worker gave no reading.')));
    port.postMessage({ text });
  });
}
