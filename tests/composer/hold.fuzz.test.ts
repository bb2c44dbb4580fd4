import { expect, test } from 'vitest';
import { step } from '../../lib/composer/hold';
import type { HoldEvent, HoldState } from '../../lib/composer/hold-event';
import { pick, random, shrink } from '../seeded';
import { type Op, opKinds, run } from './hold-ops';
import { type Client, World } from './hold-world';

function draw(seed: number, machine: typeof step): { client: Client; ops: Op[] } {
  const next = random(seed);
  const client: Client = {
    trigger: pick(['keydown', 'keypress', 'beforeinput', 'keyup', 'submit'], next()),
    button: pick(['pointerdown', 'mousedown', 'click'], next()),
    empties: pick(['at once', 'later', 'fails'], next()),
    step: machine,
  };
  const ops: Op[] = [];
  // Half begin with a draft whose verdict is there: few would hold anything else.
  if (next() < 0.5) {
    for (const kind of ['type', 'verdict'] as const) {
      ops.push({ kind, wait: next(), a: next() / 2, b: next() });
    }
  }
  const count = 8 + Math.floor(next() * 24);
  for (let i = 0; i < count; i += 1) {
    ops.push({ kind: pick(opKinds, next()), wait: next(), a: next(), b: next() });
  }
  return { client, ops };
}

let holds = 0;

function failure(client: Client, ops: readonly Op[]): string | null {
  const world = new World(client);
  try {
    for (const op of ops) run(world, op);
    world.pass(3000);
    holds += world.holds;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return null;
}

/** The first failing seed of `count`, shrunk; `null` when there is none. */
async function fuzz(
  from: number,
  count: number,
  machine: typeof step = step,
): Promise<string | null> {
  for (let seed = from; seed < from + count; seed += 1) {
    const { client, ops } = draw(seed, machine);
    const why = failure(client, ops);
    if (why) {
      const { step: _, ...how } = client;
      const least = await shrink(ops, (fewer) => failure(client, fewer) === why);
      const lines = least.map((op) => JSON.stringify(op)).join('\n');
      return `seed ${seed}: ${why}\n${JSON.stringify(how)}\n${lines}`;
    }
  }
  return null;
}

const seed = Number(process.env.FUZZ_SEED ?? 1);
const count = Number(process.env.FUZZ_COUNT ?? 100_000);

test(`${count} sequences leak nothing, hold no draft twice, refuse nothing late`, {
  timeout: 600_000,
}, async () => {
  holds = 0;
  expect(await fuzz(seed, count)).toBeNull();
  // About every fifth sequence holds one; with few of them the share scatters.
  expect(holds).toBeGreaterThan(count / 10);
});

/** The machine with one rule left out: it does not get to know something, or forgets it. */
function without(
  hears: (event: HoldEvent) => HoldEvent | null,
  knows: (state: HoldState) => HoldState = (state) => state,
): typeof step {
  return (state, event) => {
    const heard = hears(event);
    if (!heard) return { state, decision: 'pass', effects: [] };
    return step(knows(state), heard);
  };
}

const same = (event: HoldEvent) => event;
const broken: Record<string, typeof step> = {
  'a key repeat is a press': without((e) => ('repeat' in e ? { ...e, repeat: false } : e)),
  'composing is not seen': without((e) =>
    e.kind === 'composition' ? null : 'composing' in e ? { ...e, composing: false } : e,
  ),
  'a composition has no tail': without(same, (s) => ({ ...s, composedAt: -1e9 })),
  'an open picker is not seen': without((e) => ('picker' in e ? { ...e, picker: false } : e)),
  'edit mode is not seen': without((e) => ('editing' in e ? { ...e, editing: false } : e)),
  'made events count': without((e) => ('trusted' in e ? { ...e, trusted: true } : e)),
  'Shift+Enter counts': without((e) => ('shift' in e ? { ...e, shift: false } : e)),
  'a press elsewhere is not heard of': without((e) => (e.kind === 'elsewhere' ? null : e)),
  'any verdict counts': (state, event) =>
    step(state, event.kind === 'verdict' ? { ...event, revision: state.revision } : event),
  'hidden is forgotten': without((e) => (e.kind === 'hidden' ? null : e)),
  'watching holds too': without((e) => (e.kind === 'may' ? { ...e, hold: true } : e)),
  'the hold is forgotten': without(same, (s) =>
    s.draft?.held ? { ...s, draft: { ...s.draft, held: null } } : s,
  ),
  'the rest of a key is let through': without((e) =>
    e.kind === 'keypress' || e.kind === 'keyup' ? null : e,
  ),
  'repeats of a held key are let through': without((e) => ('repeat' in e && e.repeat ? null : e)),
  'the rest of a click is let through': without((e) =>
    e.kind === 'pointer' || e.kind === 'click' ? null : e,
  ),
  'the submit of a held key is let through': without((e) => (e.kind === 'submit' ? null : e)),
  'the line of a held key is let through': without((e) => (e.kind === 'beforeinput' ? null : e)),
  'a swallowed press stays open': without(same, (s) =>
    s.swallowing ? { ...s, swallowing: { ...s.swallowing, down: true, until: 1e12 } } : s,
  ),
  'everything is refused for a second': without(same, (s) =>
    s.draft?.held
      ? { ...s, draft: { ...s.draft, held: { ...s.draft.held, at: s.draft.held.at + 600 } } }
      : s,
  ),
  'nothing is ever held': without((e) => (e.kind === 'verdict' ? { ...e, hold: false } : e)),
  'other conversations are not told apart': without((e) => (e.kind === 'chat' ? null : e)),
  'the same text in another conversation is the same draft': without((e) =>
    e.kind === 'chat' ? { ...e, sure: false } : e,
  ),
  'a send is recorded twice': (state, event) => {
    const next = step(state, event);
    return {
      ...next,
      effects: [...next.effects, ...next.effects.filter((one) => one.kind === 'sent')],
    };
  },
};

test.each(Object.keys(broken))('the fuzzer sees it when %s', async (rule) => {
  const machine = broken[rule] ?? step;
  expect(await fuzz(1, 20_000, machine)).not.toBeNull();
});
