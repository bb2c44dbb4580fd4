/** What is waited for, until it is called off. */
export type Wait = AbortSignal | null;

/** Runs after some ms. No timer of the window: their numbers go on for the page too, which could count them. */
export function wait(run: () => void, ms: number): Wait {
  const signal = AbortSignal.timeout(ms);
  signal.onabort = run;
  return signal;
}

/** What was waited for does not run any more. */
export function callOff(waiting: Wait): null {
  if (waiting) waiting.onabort = null;
  return null;
}
