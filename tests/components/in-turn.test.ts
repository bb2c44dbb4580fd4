import { expect, it } from 'vitest';
import { inTurn } from '../../components/in-turn';

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

it('never runs twice at once, and once more for all calls that came meanwhile', async () => {
  const gates = [gate(), gate(), gate()];
  let begun = 0;
  const run = inTurn(() => gates[begun++]?.passed ?? Promise.resolve());
  const first = run();
  const [second, third] = [run(), run()];
  expect(begun).toBe(1);
  gates[0]?.open();
  await first;
  await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toBe(2);
  gates[1]?.open();
  await Promise.all([second, third]);
  expect(begun).toBe(2);
});

it('goes on after a run that failed', async () => {
  let runs = 0;
  const run = inTurn(async () => {
    runs += 1;
    if (runs === 1) throw new Error('closed');
  });
  const failed = run();
  const again = run();
  await expect(failed).rejects.toThrow('closed');
  await expect(again).resolves.toBeUndefined();
});

it('ends although each run calls for one more, as a write that pings its own page does', async () => {
  let runs = 0;
  const run: () => Promise<void> = inTurn(async () => {
    runs += 1;
    if (runs < 5) void run();
  });
  await run();
  await new Promise((resolve) => setImmediate(resolve));
  expect(runs).toBe(5);
});
