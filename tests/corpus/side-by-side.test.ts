import { describe, expect, it } from 'vitest';
import { doSideBySide } from './learn/side-by-side';

/** A worker that runs this body for each task. */
const workerOf = (body: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', async (task) => { ${body} });`,
    )}`,
  );

describe('tasks side by side', () => {
  it('come back in their order, whichever ends first', async () => {
    // The first waits for a task that is done after it was begun.
    const work = workerOf(`
      const ended = new BroadcastChannel('ended');
      if (task === 0) await new Promise((go) => { ended.onmessage = go; setTimeout(go, 500); });
      else ended.postMessage(task);
      ended.close();
      parentPort.postMessage(task * task);
    `);
    expect(await doSideBySide<number, number>(work, [0, 1, 2, 3, 4])).toEqual([0, 1, 4, 9, 16]);
  });

  it('are none where there are none', async () => {
    expect(await doSideBySide(workerOf(''), [])).toEqual([]);
  });

  it('fail where one fails, with what it threw', async () => {
    const work = workerOf("if (task === 2) throw new Error('no'); parentPort.postMessage(task);");
    await expect(doSideBySide(work, [1, 2, 3])).rejects.toThrow('no');
  });
});
