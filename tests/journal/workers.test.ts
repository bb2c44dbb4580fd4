import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deriveInWorker } from '../../lib/journal/derive';
import { answerAge, openFile } from '../../lib/journal/export/age';
import { openInWorker, sealInWorker } from '../../lib/journal/export/age-in-worker';
import { workPassphrase } from '../../lib/journal/scrypt';
import { BrokenWorker, PageWorker } from './page-worker';

beforeEach(() => {
  vi.unstubAllGlobals();
  PageWorker.all = [];
  vi.stubGlobal('Worker', PageWorker);
});

const workFactor = 2;
const ended = () => PageWorker.all.map((worker) => worker.ended);
const plainOf = (text: string) => new Blob([text]).stream();
const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(
    await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
const sealed = async (text: string) =>
  bytesOf(await sealInWorker(plainOf(text), 'a b', workFactor));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a passphrase that is worked in a Worker', () => {
  const salt = new Uint8Array(16).fill(7);

  it('gives what it gives in the page, and the Worker ends with it', async () => {
    const worked = await deriveInWorker('a b', salt, 2);
    expect(worked).toEqual(workPassphrase({ passphrase: 'a b', salt, logN: 2 }));
    expect(worked).toHaveLength(32);
    expect(ended()).toEqual([true]);
  });

  it('is not worked where the Worker fails, and that one ends too', async () => {
    vi.stubGlobal('Worker', BrokenWorker);
    const failed = await deriveInWorker('a b', salt, 2).catch((error: unknown) => error);
    expect(failed).toMatchObject({ message: expect.stringContaining('passphrase') });
    expect((failed as Error).cause).toBeInstanceOf(Event);
    expect(ended()).toEqual([true]);
  });
});

describe('a file that is sealed in a Worker', () => {
  it('opens with its passphrase alone, and its Worker ends with the file', async () => {
    const stream = await sealInWorker(plainOf('words'), 'a b', workFactor);
    expect(ended()).toEqual([false]);
    const bytes = await bytesOf(stream);
    expect(ended()).toEqual([true]);
    expect(textOf(await openInWorker(bytes, 'a b'))).toBe('words');
    await expect(openInWorker(bytes, 'b a')).rejects.toMatchObject({ reason: 'passphrase_wrong' });
    expect(ended()).toEqual([true, true, true]);
  });

  it('costs whoever tries passphrases a second for each, if nothing else is said', () => {
    const asked = vi.spyOn(PageWorker.prototype, 'postMessage').mockReturnValue();
    void sealInWorker(plainOf('words'), 'a b');
    expect(asked.mock.lastCall?.[0]).toMatchObject({ workFactor: 18 });
  });

  it('that nobody wants any more is not read on, and its Worker ends', async () => {
    const cancelled = vi.fn();
    const plain = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(70_000)),
      cancel: cancelled,
    });
    const reader = (await sealInWorker(plain, 'a b', workFactor)).getReader();
    await reader.read();
    await reader.cancel();
    expect(ended()).toEqual([true]);
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
  });

  it('says where reading it on failed, and its Worker ends', async () => {
    let pieces = 0;
    const plain = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        if (pieces < 3) controller.enqueue(new Uint8Array(70_000));
        else controller.error(new Error('no further'));
      },
    });
    const stream = await sealInWorker(plain, 'a b', workFactor);
    await expect(bytesOf(stream)).rejects.toThrow('no further');
    expect(ended()).toEqual([true]);
  });

  it('is none where the Worker fails: it is neither sealed nor opened, and the Worker ends', async () => {
    const file = await sealed('words');
    vi.stubGlobal('Worker', BrokenWorker);
    for (const work of [
      () => sealInWorker(plainOf('words'), 'a b', workFactor),
      () => openInWorker(file, 'a b'),
    ]) {
      const failed = await work().catch((error: unknown) => error);
      expect(failed).toMatchObject({ message: 'age failed' });
      expect((failed as Error).cause).toBeInstanceOf(Event);
    }
    expect(ended()).toEqual([true, true, true]);
  });
});

describe('a sealed file', () => {
  it('says what is wrong with it, and keeps why', async () => {
    const file = await sealed('words');
    const refused = (bytes: Uint8Array, passphrase: string) =>
      openFile(bytes, passphrase).catch((error: unknown) => error);
    const cut = await refused(file.subarray(0, -1), 'a b');
    expect(cut).toMatchObject({ reason: 'damaged', cause: expect.any(Error) });
    const wrong = await refused(file, 'b a');
    expect(wrong).toMatchObject({ reason: 'passphrase_wrong', cause: expect.any(Error) });
  });

  it('is one passphrase however its letters are composed', async () => {
    const file = await bytesOf(await sealInWorker(plainOf('words'), 'cafe\u0301', workFactor));
    for (const passphrase of ['caf\u00e9', 'cafe\u0301']) {
      expect(textOf(await openFile(file, passphrase))).toBe('words');
    }
  });

  it('is handed over and not copied: it may be all that somebody wrote', async () => {
    const [opened, over] = await answerAge({ sealed: await sealed('words'), passphrase: 'a b' });
    expect(over).toEqual('plain' in opened ? [opened.plain.buffer] : undefined);
  });

  it('that cannot be made is refused, with nothing to hand over', async () => {
    const question = { plain: plainOf('words'), passphrase: 'a b', workFactor: 99 };
    expect(await answerAge(question)).toEqual([{ refused: 'damaged' }, []]);
  });
});

describe('the Worker itself', () => {
  it('works passphrases, and seals and opens files, as it is asked', async () => {
    const said: unknown[] = [];
    const self = Object.assign(new EventTarget(), {
      postMessage: (data: unknown, { transfer = [] }: StructuredSerializeOptions = {}) =>
        said.push(structuredClone(data, { transfer })),
    });
    vi.stubGlobal('self', self);
    await import('../../lib/journal/passphrase.worker');
    const ask = async (data: unknown) => {
      self.dispatchEvent(new MessageEvent('message', { data }));
      await vi.waitFor(() => expect(said).toHaveLength(1));
      return said.pop();
    };
    const passphrase = 'a b';
    const question = { passphrase, salt: new Uint8Array(16), logN: 2 };
    expect(await ask(question)).toEqual(workPassphrase(question));
    const { stream } = (await ask({ plain: plainOf('words'), passphrase, workFactor })) as {
      stream: ReadableStream<Uint8Array>;
    };
    const file = await bytesOf(stream);
    expect(await ask({ sealed: file, passphrase })).toEqual({
      plain: new TextEncoder().encode('words'),
    });
  });
});
