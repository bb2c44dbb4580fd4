import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Writer } from '../worker/writer';
import { answerPhrases, answerPractice } from './practice';
import { FromComposer, phrasesPort, portName, practicePort, type ToComposer } from './protocol';

export type Answer = (message: FromComposer, writer: Writer) => Promise<ToComposer | undefined>;

/** What is said of a refused message: never its content. */
export type Refused = (why: string) => void;

/** A frame of a granted site, or the welcome page's practice composer; anybody else is `undefined`. */
export function writerOf(
  sender: Browser.runtime.MessageSender | undefined,
  own: { readonly id: string; readonly url: string },
): Writer | undefined {
  if (!sender || sender.id !== own.id) return undefined;
  const tab = sender.tab?.id ?? null;
  if (sender.url?.startsWith(own.url)) return { origin: own.url, tab: null, practice: true };
  // Frames made by script (about:blank, srcdoc) carry their parent's origin; `url` is useless there.
  const origin = sender.origin ?? originOf(sender.url);
  if (tab === null || !origin || !/^https?:/.test(origin)) return undefined;
  return { origin, tab, practice: false };
}

function originOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** Reads one message of a writer; a practice writer may speak of nothing but practice. */
export function parseMessage(message: unknown, writer: Writer): FromComposer | string {
  const parsed = v.safeParse(FromComposer, message);
  if (!parsed.success) {
    const where = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'the whole').join(', ');
    return `wrong shape at ${where}`;
  }
  const place = 'place' in parsed.output ? parsed.output.place : undefined;
  if (place && (place.messenger === 'practice') !== writer.practice) return 'wrong place';
  return parsed.output;
}

/** Answers every port named `composer`, and what the own pages ask; refuses all else with one line that holds no content. */
export function listen(answer: Answer, refused: Refused): void {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('/' as never) };
  browser.runtime.onConnect.addListener((port) => {
    const known = writerOf(port.sender, own);
    if (port.name === practicePort && known?.practice) return answerPractice(port);
    if (port.name === phrasesPort && known?.practice) return answerPhrases(port);
    const writer = port.name === portName ? known : undefined;
    if (!writer) {
      refused('a port from another sender');
      port.disconnect();
      return;
    }
    port.onMessage.addListener((message: unknown) => {
      const parsed = parseMessage(message, writer);
      if (typeof parsed === 'string') return refused(parsed);
      answer(parsed, writer).then(
        (reply) => reply && post(port, reply),
        // An answer that cannot be had is the same as a late one: the script lets the draft through.
        () => refused(`no answer to ${parsed.kind}`),
      );
    });
  });
}

function post(port: Browser.runtime.Port, reply: ToComposer): void {
  try {
    port.postMessage(reply);
  } catch {
    // The tab has gone or was put away; there is nobody left to answer.
  }
}
