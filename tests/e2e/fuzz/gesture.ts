import type { Seen } from '../editors/behaviour.ts';
import { until } from '../until.ts';
import { bare, type Due } from './draft.ts';
import type { Stage } from './stage.ts';

/** An Enter this soon after a composition may still belong to it (ms). */
const compositionTail = 100;
const gestures = /^(?:keydown Enter|keypress Enter|keyup Enter|pointerdown|mousedown|click|submit)/;

const isPointer = (kind: string) => kind === 'click' || kind === 'touch';

function dueNow(stage: Stage, kind: string, from: number): Due {
  if (stage.alone || kind === 'shift enter') return 'passed';
  if (stage.picker || stage.editing) return 'passed';
  const due = stage.draft.due(from);
  if (due !== 'held') return due;
  const isTail = !isPointer(kind) && from - stage.composed < compositionTail;
  return kind === 'ctrl enter' || isTail ? 'either' : 'held';
}

/** Does a gesture and checks what became of it. */
export async function gesture(stage: Stage, kind: string, act: () => Promise<void>): Promise<void> {
  const { draft, editor } = stage;
  const { text } = draft;
  const { breaks } = await editor.forget();
  const from = performance.now();
  const due = dueNow(stage, kind, from);
  await act();
  const to = performance.now();
  const after = await editor.look();
  const { seen, sent, hosts } = after;
  const saw = seen.filter((one) => gestures.test(one));
  const first = saw.some((one) => /^(?:keydown Enter|pointerdown)/.test(one));
  const passed = kind === 'enter twice' ? saw.length > 0 : first;
  const became = passed ? 'passed' : 'held';
  stage.note(`${kind}: ${became}, due ${due}, ${hosts} shown, ${sent.length} sent`);
  if (passed) {
    if (due === 'held') stage.fail(`${kind}: leaked “${text}”`);
    stage.passedAt = to;
    return leaves(stage, kind, after);
  }
  if (saw.length > 0) stage.fail(`${kind}: the page saw ${saw} of a held press`);
  if (due === 'passed') stage.fail(`${kind}: refused without need “${text}”`);
  if (seen.some((one) => one.startsWith('untrusted'))) stage.fail(`${kind}: made events ${seen}`);
  if (sent.length !== stage.sent) stage.fail(`${kind}: sent while it was held`);
  if (after.breaks !== breaks) stage.fail(`${kind}: a line was broken while it was held`);
  if (!draft.held) {
    if (hosts !== 1) stage.fail(`${kind}: held, and ${hosts} cards are shown`);
    stage.holds += 1;
    stage.gaveHint();
    draft.held = { from, to };
  }
  await stage.isAs(`${kind} was held`, after);
}

/** The client has it: it may send once, what was written and nothing else. */
async function leaves(stage: Stage, kind: string, after: Seen): Promise<void> {
  const { draft, editor, patience } = stage;
  const { text } = draft;
  let seen = after;
  // What is pasted may not stand in the editor yet: then the key finds nothing to send.
  if (text.trim() !== '' && !/shift|ctrl|paste/.test(kind)) {
    const isSent = async () => {
      if (seen.sent.length <= stage.sent) seen = await editor.look();
      return seen.sent.length > stage.sent;
    };
    await until(`${kind}: sent`, isSent, patience);
  } else seen = await editor.look();
  const more = seen.sent.length - stage.sent;
  stage.sent = seen.sent.length;
  if (more > 1) stage.fail(`${kind}: sent ${more} times`);
  if (more === 1) {
    const left = seen.sent.at(-1) ?? '';
    if (bare(left) !== bare(text)) stage.fail(`${kind}: sent “${left}” and not “${text}”`);
    // A hint that was read and not held has its place in the budget too.
    if (draft.isHot && !draft.held) stage.gaveHint();
    draft.end();
  }
  const what = `${kind} passed`;
  if (!isPointer(kind)) return void (await stage.isAs(what, seen));
  // The send control took the focus; clients give it back.
  await editor.focus();
  await stage.isAs(what);
}
