import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Memory of one worker at most (MB): English takes more than two thousand. */
const mostMemory = 6_000;

/**
 * Does tasks side by side, as many at a time as the machine has processors: `work` is a module that answers the message
 * of each task with one of its outcome. Outcomes come in the order of the tasks, and are the same on any machine. Throws
 * what a task threw.
 */
export async function doSideBySide<Task, Outcome>(
  work: URL,
  tasks: readonly Task[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const left = tasks.entries();
  async function goOn(): Promise<void> {
    const worker = new Worker(work, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
    try {
      for (const [at, task] of left) {
        worker.postMessage(task);
        const [outcome] = (await once(worker, 'message')) as [Outcome];
        outcomes[at] = outcome;
      }
    } finally {
      await worker.terminate();
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, goOn));
  return outcomes;
}
