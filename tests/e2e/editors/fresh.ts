import { random } from '../../seeded.ts';
import { hot } from '../words.ts';
import { type Editor, passes } from './behaviour.ts';

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

/** Types drafts at 40 to 120 words a minute and presses Enter in the same rhythm. The budget must be free for each. */
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
    await free();
    const before = (await editor.look()).sent.length;
    const wordsPerMinute = 40 + 80 * next();
    await keyboard.type(held.slice(0, -rhythm));
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
    for (let letter = 0; sent === before && letter < held.length; letter += 1) {
      await keyboard.press('Backspace');
    }
  }
  return sends;
}
