import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { unpackCues } from '../reciprocity/cues';
import { cues } from '../reciprocity/heuristics/en/cues';
import { phrasesByPattern } from '../reciprocity/looks-for';
import { read } from '../reciprocity/read';
import { PracticeMessage } from './protocol';

/** Answers a port of the welcome page with what is read in each message; one of the wrong shape gets no answer. */
export function answerPractice(port: Browser.runtime.Port): void {
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(PracticeMessage, message);
    if (parsed.success) port.postMessage(read(parsed.output.text));
  });
}

/** Answers a port of the settings with the phrases of every pattern, whatever the message. */
export function answerPhrases(port: Browser.runtime.Port): void {
  port.onMessage.addListener(() => port.postMessage(phrasesByPattern(unpackCues(cues))));
}
