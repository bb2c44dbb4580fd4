import type { Work } from '../../components/journal/work';
import type { Show } from './rooms';

/** One long work at a time in a room, shown while it goes on. */
export interface LongWork {
  readonly work: Work | null;
  readonly ended: string;
}

const leaving = new Set<() => void>();

/** Runs whenever a room is left. */
export function onLeaving(leave: () => void): void {
  leaving.add(leave);
}

/** A room that is left forgets how its last work ended; work that goes on goes on. */
export function leaveWork(): void {
  for (const leave of leaving) leave();
}

/** Runs long work: shows how far it is, lets it be stopped, and ends with a finished sentence. */
export function createLongWork(stopped: () => string, failed: (error: unknown) => string) {
  let state: LongWork = { work: null, ended: '' };
  const forget = () => {
    state = { ...state, ended: '' };
  };
  onLeaving(forget);
  return {
    state: () => state,
    /** How the last one ended is no longer said. */
    forget,
    async run(
      show: Show,
      does: (
        signal: AbortSignal,
        progress: (done: number, total: number) => void,
      ) => Promise<string>,
    ): Promise<void> {
      const stopping = new AbortController();
      const stop = () => stopping.abort();
      let shown = 0;
      state = { work: { done: 0, total: 0, stop }, ended: '' };
      await show();
      const progress = (done: number, total: number) => {
        const share = Math.floor((done / total) * 50);
        if (share === shown) return;
        shown = share;
        state = { work: { done, total, stop }, ended: '' };
        void show();
      };
      const ended = await does(stopping.signal, progress).catch((error: unknown) =>
        stopping.signal.aborted ? stopped() : failed(error),
      );
      state = { work: null, ended };
      await show();
    },
  };
}
