import { byItself } from '../../lib/composer/hold-draft';
import type { World } from './hold-world';

/** One thing that happens to a composer, with its own random numbers in [0, 1). */
export interface Op {
  readonly kind: (typeof opKinds)[number];
  readonly wait: number;
  readonly a: number;
  readonly b: number;
}

export const opKinds = [
  'type',
  'type',
  'type',
  'erase one',
  'erase all',
  'paste',
  'enter',
  'enter',
  'enter long',
  'shift enter',
  'ctrl enter',
  'click',
  'touch',
  'key on button',
  'untrusted enter',
  'untrusted click',
  'enter elsewhere',
  'submit alone',
  'compose',
  'picker',
  'edit mode',
  'chat',
  'carry',
  'verdict',
  'verdict',
  'verdict',
  'stale verdict',
  'hide',
  'may',
] as const;

/** Does one thing of a sequence, some time after the one before. */
export function run(world: World, op: Op): void {
  world.pass(Math.floor(op.wait * op.wait * 900));
  world.notice('page', false, false);
  switch (op.kind) {
    case 'type': {
      const letter = 'abcdefgh '[Math.floor(op.a * 9)] ?? 'x';
      // Two conversations never hold the same draft here.
      const data = world.text === '' ? world.chat.toUpperCase() + letter : letter;
      world.change(world.text + data, 'input', data);
      return;
    }
    case 'paste':
      world.change(`${world.text}${world.chat} pasted`, 'input', `${world.chat} pasted`);
      return;
    case 'erase one':
    case 'erase all':
      world.give({
        ...world.around(),
        kind: 'keydown',
        press: 'erase',
        on: 'composer',
        shift: false,
        alt: false,
        ctrl: false,
        repeat: false,
        composing: false,
      });
      world.change(op.kind === 'erase all' ? '' : world.text.slice(0, -1), 'input', null);
      return;
    case 'enter':
      world.enter({});
      return;
    case 'enter long':
      world.enter({ repeats: 1 + Math.floor(op.a * 12) });
      return;
    case 'shift enter':
      world.enter({ shift: true });
      return;
    case 'ctrl enter':
      world.enter({ ctrl: true });
      return;
    case 'click':
      world.click(false, op.a * 700);
      return;
    case 'touch':
      world.click(true, op.a * 200);
      return;
    case 'key on button':
      world.keyOnButton(op.a < 0.5);
      return;
    case 'enter elsewhere': {
      const press = { press: 'enter', ...world.around() } as const;
      world.give({ kind: 'elsewhere' });
      for (const event of [
        { kind: 'keypress', ...press },
        { kind: 'beforeinput', line: true, ...world.around() },
        { kind: 'click', send: false, ...world.around() },
        { kind: 'keyup', ...press },
      ] as const) {
        if (world.give(event).decision !== 'pass') world.fail('refused on another control');
      }
      return;
    }
    case 'compose':
      world.composing = !world.composing;
      if (!world.composing) world.composedAt = world.at;
      world.give({ kind: 'composition', at: world.at, phase: world.composing ? 'start' : 'end' });
      return;
    case 'picker':
      world.picker = !world.picker;
      return;
    case 'edit mode':
      world.editing = !world.editing;
      return;
    case 'chat':
      world.pass(byItself);
      world.switchChat();
      return;
    case 'carry':
      // While a send is under way it may be what makes the conversation.
      if (world.text === '' || world.state.pending) return;
      world.drafts[world.chat === 'a' ? 'b' : 'a'] = world.text;
      world.switchChat();
      return;
    case 'verdict': {
      if (world.text === '') return;
      const hold = op.a < 0.7;
      world.told = { text: world.text, hold };
      world.give({ kind: 'verdict', revision: world.revisionOf(world.text), hold });
      return;
    }
    case 'stale verdict':
      world.give({
        kind: 'verdict',
        revision: world.revisionOf(`${world.text} earlier`),
        hold: true,
      });
      return;
    case 'hide':
      if (world.text === '') return;
      world.hidden[world.chat] = true;
      world.give({ kind: 'hidden' });
      return;
    case 'may':
      world.mayHold = !world.mayHold;
      world.give({
        kind: 'may',
        hold: world.mayHold,
        keys: op.a < 0.5 ? ['Enter'] : ['Enter', 'Ctrl+Enter'],
      });
      return;
    case 'submit alone': {
      world.begin();
      const seen = world.give(world.submit(op.a < 0.5)).decision;
      if (seen === 'hold') {
        if (
          !world.mayHold ||
          !world.told?.hold ||
          world.told.text !== world.text ||
          world.editing ||
          world.picker
        ) {
          world.fail('a submit was held without need');
        }
        if (world.held[world.chat] || world.hidden[world.chat])
          world.fail('a submit was held again');
        world.held[world.chat] = { at: world.at };
        world.lastHold = world.at;
      } else if (
        seen === 'swallow' &&
        world.at - world.lastHold >= 400 &&
        world.at - world.lastRefused > 100
      ) {
        world.fail('a submit was refused late');
      }
      world.press = null;
      return;
    }
    case 'untrusted enter':
    case 'untrusted click': {
      const before = world.state;
      const { decision } =
        op.kind === 'untrusted click'
          ? world.give({ ...world.around(), trusted: false, kind: 'click', send: true })
          : world.give({
              ...world.around(),
              trusted: false,
              kind: 'keydown',
              press: 'enter',
              on: 'composer',
              shift: false,
              alt: false,
              ctrl: false,
              repeat: false,
              composing: false,
            });
      if (decision !== 'pass') world.fail('an untrusted event was stopped');
      if (world.state.draft?.held !== before.draft?.held) world.fail('an untrusted event held');
      return;
    }
  }
}
