/** Timers that a test moves by hand. */
export interface Clock {
  readonly now: () => number;
  readonly after: (run: () => void, ms: number) => number;
  readonly cancel: (id: number) => void;
  /** Moves the time by some ms and runs what is due, in order, with `between` after each. */
  advance(ms: number, between: () => Promise<void>): Promise<void>;
}

/** A clock that begins at zero. */
export function createClock(): Clock {
  let time = 0;
  let ids = 0;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  return {
    now: () => time,
    after(run, ms) {
      ids += 1;
      timers.set(ids, { at: time + ms, run });
      return ids;
    },
    cancel: (id) => void timers.delete(id),
    async advance(ms, between) {
      const end = time + ms;
      for (;;) {
        const due = [...timers]
          .filter(([, { at }]) => at <= end)
          .toSorted(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        const [id, { at, run }] = due;
        timers.delete(id);
        time = Math.max(time, at);
        run();
        await between();
      }
      time = end;
    },
  };
}
