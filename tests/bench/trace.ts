import type { Page } from 'puppeteer-core';

/** One stretch of work on a thread; times in µs. */
export interface Work {
  readonly name: string;
  readonly thread: string;
  readonly start: number;
  readonly end: number;
  /** What the thread itself worked in it (µs): another process in between does not count. */
  readonly worked: number;
  /** Of an event: its type. */
  readonly type: string | undefined;
  /** Of a call: the file of its function. */
  readonly file: string | undefined;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: unknown; readonly url?: unknown } };
}

/** The composer script as the trace names it. */
export const script = '/content-scripts/composer.js';
/** Events that one key sets off. */
export const keyEvents: ReadonlySet<string> = new Set([
  'keydown',
  'keypress',
  'textInput',
  'beforeinput',
  'input',
  'keyup',
]);
const layouts: ReadonlySet<string> = new Set(['Layout', 'UpdateLayoutTree']);

/** What the browser did while `act` ran, in the order of time. */
export async function traceOf(page: Page, act: () => Promise<void>): Promise<Work[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await act();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return traceEvents
    .filter(({ ph }) => ph === 'X')
    .map(({ name, pid, tid, ts, dur = 0, tdur = dur, args }) => ({
      name,
      thread: `${pid} ${tid}`,
      start: ts,
      end: ts + dur,
      worked: tdur,
      type: text(args?.data?.type),
      file: text(args?.data?.url),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The presses of keys in a trace. */
export function keysIn(trace: readonly Work[]): Work[] {
  return trace.filter(({ name, type }) => name === 'EventDispatch' && type === 'keydown');
}

/** The calls into a script, the composer script if no other is named, each counted once. */
export function ownCalls(trace: readonly Work[], file = script): Work[] {
  const calls: Work[] = [];
  for (const work of trace) {
    if (work.name !== 'FunctionCall' || !work.file?.endsWith(file)) continue;
    const last = calls.findLast(({ thread }) => thread === work.thread);
    if (!last || work.start >= last.end) calls.push(work);
  }
  return calls;
}

/** Layouts and styles that were worked out within one of the calls. */
export function layoutsWithin(trace: readonly Work[], calls: readonly Work[]): Work[] {
  return trace.filter(
    ({ name, thread, start, end }) =>
      layouts.has(name) &&
      calls.some((call) => call.thread === thread && call.start <= start && end <= call.end),
  );
}

/** Of some calls, those that an event of a key waits for. */
export function callsInEvents(trace: readonly Work[], calls: readonly Work[]): Work[] {
  const events = trace.filter(
    ({ name, type }) => name === 'EventDispatch' && type !== undefined && keyEvents.has(type),
  );
  return calls.filter(({ thread, start, end }) =>
    events.some((one) => one.thread === thread && one.start <= start && end <= one.end),
  );
}

/** How long (ms) these calls worked from each key to the next. */
export function costOfKeys(trace: readonly Work[], calls: readonly Work[]): number[] {
  const keys = keysIn(trace);
  return keys.map(({ start }, at) => {
    const end = keys[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const within = calls.filter((call) => call.start >= start && call.start < end);
    return within.reduce((sum, call) => sum + call.worked, 0) / 1000;
  });
}
