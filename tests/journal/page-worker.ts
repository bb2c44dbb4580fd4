import { type AgeQuestion, answerAge } from '../../lib/journal/export/age';

/** The Worker of age, without a thread of its own: Node has no Worker of the browsers' shape. */
export class AgeWorker extends EventTarget {
  postMessage(question: AgeQuestion): void {
    void answerAge(question).then(([data]) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
  }

  terminate(): void {}
}
