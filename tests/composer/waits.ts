import { vi } from 'vitest';

/** A clock that a test has in its hands. */
interface Timers {
  readonly after: (run: () => void, ms: number) => unknown;
  readonly cancel: (id: never) => void;
}

const own: Timers = {
  after: (run, ms) => setTimeout(run, ms),
  cancel: (id) => clearTimeout(id),
};

/** The composer script's waits go by a test's clock, that of Vitest unless another is given. */
export function fakeWaits({ after, cancel }: Timers = own): void {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    let id: unknown;
    const signal = {
      set onabort(run: (() => void) | null) {
        if (run) id = after(run, ms);
        else cancel(id as never);
      },
    };
    return signal as AbortSignal;
  });
}
