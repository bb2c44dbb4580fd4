import type { KeyInput } from 'puppeteer-core';
import { sendWindow } from '../../../lib/composer/hold-event.ts';
import { pick } from '../../seeded.ts';
import { drawn } from '../card.ts';
import { passes } from '../until.ts';
import { calm, hotAndShort as hot } from '../words.ts';
import { type Act, longer } from './acts.ts';
import { plain } from './draft.ts';
import { gesture } from './gesture.ts';
import { pasted } from './hands.ts';
import type { Stage } from './stage.ts';

/** Draft.js takes in what was composed 20 ms later, and is not to be hurried (ms). */
const composedBy = 50;
/** Until then the script looks whether a box that was sent stays empty: nobody writes a whole new message sooner (ms). */
const sentBy = 300;
/** A gesture may turn out to be a send until then (ms). */
const sendSeen = sendWindow + 100;

/** Makes a new client with two chats of this name. */
export async function begin(stage: Stage, name: string): Promise<void> {
  stage.startChats(name);
  if (stage.isKit) {
    const since = performance.now() - stage.passedAt;
    await passes(sentBy - since);
    await eraseAll(stage);
    await stage.editor.focus();
  } else await stage.order(['picker', false], ['edit', false], ['open', stage.chat, '']);
  stage.passedAt = Number.NEGATIVE_INFINITY;
  stage.sent = (await stage.isAs('it begins')).sent.length;
}

/** Does one step of a sequence, and checks everything that the rules promise after it. */
export async function play(stage: Stage, { kind, a }: Act): Promise<void> {
  const { draft, editor, hands } = stage;
  const does = (act: () => Promise<void>) => gesture(stage, kind, act);
  switch (kind) {
    case 'client':
      return;
    case 'write':
      return write(stage, `${pick(calm, a)} `);
    case 'write hot':
      return write(stage, `${pick(hot, a)} `);
    case 'erase one':
      if (draft.lined) return;
      await hands.press('Backspace');
      if (draft.text.length <= 1) draft.end();
      else draft.text = draft.text.slice(0, -1);
      draft.marked = false;
      break;
    case 'erase all':
      await eraseAll(stage);
      draft.end();
      break;
    case 'paste':
      await hands.paste();
      draft.write(pasted);
      stage.spent += 1;
      if (a < 0.5) break;
      return gesture(stage, 'paste and enter', () => hands.press('Enter'));
    case 'await':
      return stage.awaitVerdict();
    case 'wait':
      return passes(a === longer ? 1050 : a < 0.6 ? a * 100 : 420);
    case 'enter':
      return does(() => hands.press('Enter'));
    case 'numpad enter':
      return does(() => hands.numpadEnter());
    case 'enter long':
      return does(() => hands.longEnter(3));
    case 'enter twice':
      return does(() => hands.enterTwice());
    case 'click':
      return does(() => editor.pressSend());
    case 'touch':
      return does(async () => {
        const { x, y } = await editor.sendControl();
        await hands.touch(x, y);
      });
    case 'ctrl enter':
    case 'shift enter':
      await does(() =>
        withKey(stage, kind === 'ctrl enter' ? 'Control' : 'Shift', () => hands.press('Enter')),
      );
      // A new line is blank space to the comparison; the verdict is for another text now.
      stage.draft.marked = false;
      stage.draft.lined = stage.draft.text !== '';
      return;
    case 'compose':
      await hands.compose('あ');
      draft.write('あ');
      stage.composed = performance.now();
      await passes(composedBy);
      break;
    // A kit's own client has neither the page's list nor its edit mode, and one chat.
    case 'picker':
      if (stage.isKit) return;
      stage.picker = !stage.picker;
      return stage.order(['picker', stage.picker]);
    case 'edit':
      if (stage.isKit) return;
      stage.editing = !stage.editing;
      return stage.order(['edit', stage.editing]);
    case 'chat':
      return stage.isKit ? undefined : goOver(stage, 'open', plain(draft.text));
    case 'carry':
      return carry(stage);
    case 'hide':
      return hide(stage);
    case 'worker ends':
      return stage.site.browser.stopWorker();
  }
  await stage.isAs(kind);
}

/** Nothing more may happen by itself. */
export async function end(stage: Stage): Promise<void> {
  const more = (await stage.isAs('it ends')).sent.length - stage.sent;
  if (more !== 0) stage.fail(`${more} were sent by themselves`);
}

async function write(stage: Stage, text: string): Promise<void> {
  const { draft, hands } = stage;
  const whole = draft.text === '' ? `${stage.first} ${text}` : text;
  await hands.type(whole);
  draft.write(whole);
  if (draft.isHot) stage.spent += 1;
  await stage.isAs(`${text}is written`);
}

async function withKey(stage: Stage, key: KeyInput, act: () => Promise<void>): Promise<void> {
  const { keyboard } = stage.editor.page;
  await keyboard.down(key);
  await act();
  await keyboard.up(key);
}

async function eraseAll(stage: Stage): Promise<void> {
  const { keyboard } = stage.editor.page;
  await withKey(stage, 'Control', () => keyboard.press('a', { commands: ['SelectAll'] }));
  // Slate, for one, takes a selection in with the next frame, and would erase a letter of what was pasted just now.
  await drawn(stage.editor.page);
  await stage.hands.press('Backspace');
}

async function hide(stage: Stage): Promise<void> {
  const { draft, editor, hands } = stage;
  stage.hid = true;
  if (draft.marked && !draft.held && !draft.hidden) {
    // Escape closes a card, not a mark: the mark is opened first, and the focus comes back with the first Escape.
    await withKey(stage, 'Alt', () => hands.press('ArrowDown'));
    await hands.press('Escape');
    await hands.press('Escape');
    draft.hidden = true;
    const seen = await editor.look();
    if (seen.hosts !== 0) stage.fail('the card was not hidden');
    await stage.isAs('it was hidden', seen);
    return;
  }
  const { hosts } = await editor.look();
  await hands.press('Escape');
  if (draft.held && hosts === 1) draft.hidden = true;
}

/** The app takes the draft along: in the other chat it is another one, unless one stood there already. */
async function carry(stage: Stage): Promise<void> {
  const { draft, other, isKit, passedAt } = stage;
  // A gesture that makes a chat of a new one carries its draft too.
  if (isKit || draft.text === '' || performance.now() - passedAt < sendSeen) return;
  other.draft.text = draft.text;
  // To the letter, blanks at its end too: it is the same text.
  await goOver(stage, 'carry', draft.text);
}

async function goOver(stage: Stage, act: 'open' | 'carry', text: string): Promise<void> {
  const { name } = stage.other;
  stage.draft.text = text;
  await stage.order([act, name, text]);
  // Nobody writes sooner, and with a new text the other chat is another draft whatever the script makes of the change.
  await drawn(stage.editor.page);
  stage.chat = name;
  stage.draft.marked = false;
  stage.draft.restored = true;
  await stage.isAs('the chat was changed');
}
