import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { read } from '../reciprocity/read';
import { PracticeMessage } from './protocol';

/** Answers a port of the welcome page with what is read in each message; one of the wrong shape gets no answer. */
export function answerPractice(port: Browser.runtime.Port): void {
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(PracticeMessage, message);
    if (parsed.success) port.postMessage(read(parsed.output.text));
  });
}
