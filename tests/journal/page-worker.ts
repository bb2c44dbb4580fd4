import { type AgeQuestion, answerAge } from '../../lib/journal/export/age';
import { type ScryptQuestion, workPassphrase } from '../../lib/journal/scrypt';

/**
 * The pages' Worker without a thread of its own, which Node has in another shape: what is said is copied or handed over
 * as by a browser.
 */
export class PageWorker extends EventTarget {
  /** Every one that a test made, in their order. */
  static all: PageWorker[] = [];
  ended = false;

  constructor(script: URL, { type }: WorkerOptions = {}) {
    super();
    if (!script.pathname.endsWith('/lib/journal/passphrase.worker.ts') || type !== 'module') {
      throw new Error(`No such Worker: ${script}`);
    }
    PageWorker.all.push(this);
  }

  postMessage(question: ScryptQuestion | AgeQuestion, transfer: Transferable[] = []): void {
    const asked = structuredClone(question, { transfer });
    void this.answer(asked).then(([said, over]) => {
      const data = structuredClone(said, { transfer: over });
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.ended = true;
  }

  protected async answer(
    question: ScryptQuestion | AgeQuestion,
  ): Promise<[said: unknown, over: Transferable[]]> {
    return 'salt' in question ? [workPassphrase(question), []] : answerAge(question);
  }
}

/** A Worker that ends with an error whatever it is asked. */
export class BrokenWorker extends PageWorker {
  override postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
}
