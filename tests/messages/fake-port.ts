import { vi } from 'vitest';
import type { EntryId } from '../../lib/journal/schema';
import { connectComposer, newEntryId, type Verdict } from '../../lib/messages/composer';
import type { FromComposer, ToComposer } from '../../lib/messages/protocol';
import { fakeWaits } from '../composer/waits';

export const place = { messenger: 'other', identity: 'a', weak: false };
export const draft = newEntryId();

/** A port that a test answers by hand. */
class FakePort {
  readonly posted: FromComposer[] = [];
  disconnected = false;
  private hear: (message: unknown) => void = () => undefined;
  private goes: () => void = () => undefined;
  readonly onMessage = {
    addListener: (hear: (message: unknown) => void) => {
      this.hear = hear;
    },
  };
  readonly onDisconnect = {
    addListener: (goes: () => void) => {
      this.goes = goes;
    },
  };
  dead = false;
  postMessage(message: unknown): void {
    if (this.dead) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(message as FromComposer);
  }
  disconnect(): void {
    this.disconnected = true;
  }
  answer(message: ToComposer): void {
    this.hear(message);
  }
  die(): void {
    this.goes();
  }
}

/** A connection of the composer script whose ports and clock a test holds in its hands. */
export function setUp() {
  fakeWaits();
  const page = new EventTarget();
  const ports: FakePort[] = [];
  const names: string[] = [];
  const verdicts: Verdict[] = [];
  const life = new AbortController();
  const runtime = {
    id: 'mutual' as string | undefined,
    connect: (how?: { name: string }) => {
      if (how) names.push(how.name);
      if (!runtime.id) throw new Error('Extension context invalidated.');
      const port = new FakePort();
      ports.push(port);
      return port;
    },
  };
  const gone = vi.fn();
  const settings = vi.fn();
  const window = Object.assign(page, {
    performance: { now: () => Date.now() },
  }) as unknown as Window;
  const connection = connectComposer({
    window,
    runtime: () => runtime,
    signal: life.signal,
    verdict: (verdict) => verdicts.push(verdict),
    settings,
    gone,
  });
  const port = (at = ports.length - 1): FakePort => {
    const one = ports[at];
    if (!one) throw new Error('no port');
    return one;
  };
  const ask = (revision: number) => connection.ask(draft, revision, `text ${revision}`, place);
  const kinds = (at?: number) => port(at).posted.map(({ kind }) => kind);
  return {
    connection,
    ports,
    port,
    kinds,
    names,
    verdicts,
    life,
    runtime,
    gone,
    settings,
    page,
    ask,
  };
}

export const silent = (revision: number): ToComposer => ({
  kind: 'verdict',
  draft,
  revision,
  hint: null,
  hold: false,
});
export const sent = (entry: EntryId, revision = 1) => ({
  entry,
  draft,
  revision,
  place,
  held: false,
  revised: false,
});
