import { random } from '../../seeded.ts';
import { typeKeys } from '../keys.ts';
import { passes } from '../until.ts';
import { hot } from '../words.ts';
import type { Editor } from './behaviour.ts';

const [held] = hot;
/** Letters that are typed in the writer's own rhythm; the ones before do not matter. */
const rhythm = 3;
/** A word has five letters. */
const wordLength = 5;

export interface Sent {
  /** From the last key to Enter, as it was driven (ms). */
  readonly gap: number;
  readonly wordsPerMinute: number;
  /** The verdict for these words was there. */
  readonly fresh: boolean;
}

/** Gaps between keys scatter like this around their middle (standard deviation of the logarithm). */
const scatter = 0.35;

function gapOf(wordsPerMinute: number, next: () => number): number {
  const middle = 60_000 / (wordsPerMinute * wordLength);
  const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return middle * Math.exp(scatter * normal);
}

/** So many hints before the budget has to be as new again. */
const mostHints = 50;

/** Types drafts at 40 to 120 words a minute, each in a chat of its own, and presses Enter in the same rhythm. */
export async function typeAndSend(
  editor: Editor,
  count: number,
  seed: number,
  free: () => Promise<void>,
): Promise<Sent[]> {
  const next = random(seed);
  const { keyboard } = editor.page;
  const sends: Sent[] = [];
  for (let i = 0; i < count; i += 1) {
    if (i % mostHints === 0) await free();
    await editor.page.evaluate(
      (name) =>
        (
          globalThis as unknown as { client: { open(name: string, text: string): void } }
        ).client.open(name, ''),
      `fresh${i}`,
    );
    // What the page saw of a thousand drafts would be told again at each look.
    const before = (await editor.forget()).sent.length;
    const wordsPerMinute = 40 + 80 * next();
    await typeKeys(editor.page, held.slice(0, -rhythm));
    let last = performance.now();
    const keep = async (gap: number) => {
      if (performance.now() < last + gap) await passes(last + gap - performance.now());
    };
    for (const letter of held.slice(-rhythm)) {
      await keep(gapOf(wordsPerMinute, next));
      last = performance.now();
      await keyboard.press(letter as 'u');
    }
    await keep(gapOf(wordsPerMinute, next));
    const gap = performance.now() - last;
    await keyboard.press('Enter');
    const sent = (await editor.look()).sent.length;
    sends.push({ gap, wordsPerMinute, fresh: sent === before });
  }
  return sends;
}
