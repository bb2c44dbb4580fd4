import type { KeyInput } from 'puppeteer-core';
import { pick } from '../../seeded.ts';
import { getMark, isMarkRead } from '../card.ts';
import type { Editor } from '../editors/behaviour.ts';
import type { Site } from '../editors/site.ts';
import { passes, until } from '../until.ts';
import { calm, firsts, hot } from '../words.ts';
import type { Act } from './acts.ts';
import { type Client, clientOf } from './client.ts';
import { bare, Draft, type Due, plain } from './draft.ts';
import { createHands, type Hands, pasted } from './hands.ts';

/** An Enter this soon after a composition may still belong to it (ms). */
const compositionTail = 100;
/** Draft.js takes in what was composed 20 ms later, and is not to be hurried (ms). */
const composedBy = 50;
/** Until then the script looks whether a box that was sent stays empty: nobody writes a whole new message sooner (ms). */
const sentBy = 300;
/** A gesture may turn out to be a send until then (ms). */
const sendWindow = 1600;
const gestures = /^(?:keydown Enter|keypress Enter|keyup Enter|pointerdown|mousedown|click|submit)/;

/** Plays a sequence in one editor, and checks everything that the rules promise after each step. */
export class Player {
  private chats = new Map<string, Draft>();
  private chat = '';
  private picker = false;
  private editing = false;
  private composed = Number.NEGATIVE_INFINITY;
  private sent = 0;
  private clients = 0;
  /** Chats in which a hint was given: its pattern gets none there for a while. */
  private readonly hinted = new Set<string>();
  /** When the last gesture passed. */
  private passedAt = Number.NEGATIVE_INFINITY;
  holds = 0;
  /** What was done and what became of it, the newest last. */
  readonly trace: string[] = [];
  /** Hints of the budget that may have been used up since it was told of last. */
  spent = 0;
  /** A hint was hidden: three of them in a row let its pattern rest. */
  hid = false;

  private readonly site: Site;
  private readonly editor: Editor;
  private readonly hands: Hands;
  private readonly client: Client;
  /** A whole client as it comes: the page cannot put a draft into it. */
  readonly isKit: boolean;
  /** Nothing of the extension is on this page: everything passes. */
  private readonly alone: boolean;

  private constructor(site: Site, editor: Editor, hands: Hands, isKit: boolean, alone: boolean) {
    this.site = site;
    this.editor = editor;
    this.hands = hands;
    this.client = clientOf(editor.page);
    this.isKit = isKit;
    this.alone = alone;
  }

  static async create(site: Site, editor: Editor, alone: boolean): Promise<Player> {
    const hands = await createHands(editor.page, site.browser);
    const isKit = await editor.page.evaluate(
      () => (globalThis as { putText?: unknown }).putText === undefined,
    );
    return new Player(site, editor, hands, isKit, alone);
  }

  /** A new client with two chats of this name. */
  async begin(name: string): Promise<void> {
    await this.setPicker(false);
    await this.setEditing(false);
    this.hinted.clear();
    this.passedAt = Number.NEGATIVE_INFINITY;
    this.clients += 1;
    this.chats = new Map([
      [`${name}a`, new Draft()],
      [`${name}b`, new Draft()],
    ]);
    this.chat = `${name}a`;
    if (this.isKit) {
      await passes(sentBy);
      await this.eraseAll();
    } else await this.client.open(this.chat, '');
    await this.editor.focus();
    await this.isAs('it begins');
    this.sent = (await this.editor.look()).sent.length;
  }

  async play(act: Act): Promise<void> {
    switch (act.kind) {
      case 'client':
        return;
      case 'write':
        return this.write(`${pick(calm, act.a)} `);
      case 'write hot':
        return this.write(`${pick(hot, act.a)} `);
      case 'erase one':
        if (this.draft.lined) return;
        await this.hands.press('Backspace');
        if (this.draft.text.length <= 1) this.draft.end();
        else this.draft.text = this.draft.text.slice(0, -1);
        this.draft.marked = false;
        return this.isAs(act.kind);
      case 'erase all':
        await this.eraseAll();
        this.draft.end();
        return this.isAs(act.kind);
      case 'paste':
        await this.hands.paste();
        this.draft.write(pasted);
        this.spent += 1;
        return act.a < 0.5
          ? this.isAs(act.kind)
          : this.gesture('paste and enter', () => this.hands.press('Enter'));
      case 'await':
        return this.awaitVerdict();
      case 'wait':
        return passes(act.a < 0.6 ? act.a * 100 : 420);
      case 'enter':
        return this.gesture(act.kind, () => this.hands.press('Enter'));
      case 'numpad enter':
        return this.gesture(act.kind, () => this.hands.numpadEnter());
      case 'enter long':
        return this.gesture(act.kind, () => this.hands.longEnter(3));
      case 'enter twice':
        return this.gesture(act.kind, () => this.hands.enterTwice());
      case 'click':
        return this.gesture(act.kind, () => this.editor.pressSend());
      case 'touch':
        return this.gesture(act.kind, async () => {
          const { x, y } = await this.editor.sendControl();
          await this.hands.touch(x, y);
        });
      case 'ctrl enter':
        return this.withModifier('Control');
      case 'shift enter':
        return this.withModifier('Shift');
      case 'compose': {
        await this.hands.compose('あ');
        this.draft.write('あ');
        this.composed = performance.now();
        await passes(composedBy);
        return this.isAs(act.kind);
      }
      // A kit's own client has neither the page's list nor its edit mode, and one chat.
      case 'picker':
        return this.isKit ? undefined : this.setPicker(!this.picker);
      case 'edit':
        return this.isKit ? undefined : this.setEditing(!this.editing);
      case 'chat':
        return this.switchChat();
      case 'carry':
        return this.isKit ? undefined : this.carry();
      case 'hide':
        return this.hide();
      case 'worker ends':
        return this.site.browser.stopWorker();
    }
  }

  /** Nothing more may happen by itself. */
  async end(): Promise<void> {
    await this.isAs('it ends');
    const { sent } = await this.editor.look();
    if (sent.length !== this.sent) this.fail(`${sent.length - this.sent} were sent by themselves`);
  }

  /** What a draft begins with: no two chats have the same draft, nor has one of the clients just before. */
  private get first(): string {
    const at = 2 * this.clients + (this.chat.endsWith('a') ? 0 : 1);
    return firsts.charAt(at % firsts.length);
  }

  private get draft(): Draft {
    const draft = this.chats.get(this.chat);
    if (!draft) throw new Error(`no chat ${this.chat}`);
    return draft;
  }

  private note(what: string): void {
    this.trace.push(`${performance.now().toFixed(0)} ms ${what}`);
    this.trace.splice(0, this.trace.length - 24);
  }

  private fail(why: string): never {
    throw new Error(why);
  }

  private async write(text: string): Promise<void> {
    const whole = this.draft.text === '' ? `${this.first} ${text}` : text;
    await this.hands.type(whole);
    this.draft.write(whole);
    if (this.draft.isHot) this.spent += 1;
    await this.isAs(`${text}is written`);
  }

  /** The editor holds the draft, the caret is in it, and nothing was sent. */
  private async isAs(when: string): Promise<void> {
    const wanted = this.draft.text;
    this.note(when);
    let got = '';
    await until(`${when}: the editor holds “${wanted}”`, async () => {
      const { text, focused } = await this.editor.look();
      got = text;
      return bare(got) === bare(wanted) && focused;
    }).catch(() =>
      this.fail(`${when}: the draft is “${got}” and not “${wanted}”, or lost the focus`),
    );
  }

  /** Waits for the mark where one is due. */
  private async awaitVerdict(): Promise<void> {
    const { draft } = this;
    if (
      this.alone ||
      draft.restored ||
      !draft.isHot ||
      draft.held ||
      draft.hidden ||
      draft.marked ||
      !this.mayShow()
    )
      return;
    const { page } = this.editor;
    if (this.isKit) {
      // All its sequences are one chat to the extension, so that a hint of the one before, counted late, is enough.
      const isUsed = async () => !(await this.site.isBudgetFresh());
      await until('the mark is there', async () => (await isMarkRead(page)) || isUsed());
      if (!(await isMarkRead(page))) return;
    } else await getMark(page);
    draft.marked = true;
  }

  /** The user's own budget holds a hint here. */
  private mayShow(): boolean {
    return !this.hinted.has(this.isKit ? '' : this.chat);
  }

  private gaveHint(): void {
    this.hinted.add(this.isKit ? '' : this.chat);
  }

  private dueNow(kind: string, from: number): Due {
    const { draft } = this;
    if (this.alone || kind === 'shift enter') return 'passed';
    const key = kind !== 'click' && kind !== 'touch';
    if (this.picker || this.editing) return 'passed';
    const due = draft.due(from);
    if (kind === 'ctrl enter' && due === 'held') return 'either';
    if (key && due === 'held' && from - this.composed < compositionTail) return 'either';
    return due;
  }

  /** Does a gesture and checks what became of it. */
  private async gesture(kind: string, act: () => Promise<void>): Promise<void> {
    const { draft, editor } = this;
    const { text } = draft;
    const { breaks } = await editor.look();
    await editor.forget();
    const from = performance.now();
    const due = this.dueNow(kind, from);
    await act();
    const to = performance.now();
    const { seen, sent, hosts, breaks: after } = await editor.look();
    const saw = seen.filter((one) => gestures.test(one));
    const first = saw.some((one) => /^(?:keydown Enter|pointerdown)/.test(one));
    const passed = kind === 'enter twice' ? saw.length > 0 : first;
    this.note(
      `${kind}: ${passed ? 'passed' : 'held'}, due ${due}, ${hosts} shown, ${sent.length} sent`,
    );
    if (!passed && saw.length > 0) this.fail(`${kind}: the page saw ${saw} of a held press`);
    if (passed && due === 'held') this.fail(`${kind}: leaked “${text}”`);
    if (!passed && due === 'passed') this.fail(`${kind}: refused without need “${text}”`);
    if (!passed) {
      if (seen.some((one) => one.startsWith('untrusted')))
        this.fail(`${kind}: made events ${seen}`);
      if (sent.length !== this.sent) this.fail(`${kind}: sent while it was held`);
      if (after !== breaks) this.fail(`${kind}: a line was broken while it was held`);
      if (!draft.held) {
        if (hosts !== 1) this.fail(`${kind}: held, and ${hosts} cards are shown`);
        this.holds += 1;
        this.gaveHint();
        draft.held = { from, to };
      }
      return this.isAs(`${kind} was held`);
    }
    this.passedAt = to;
    await this.passed(kind, text);
  }

  /** The client has it: it may send once, what was written and nothing else. */
  private async passed(kind: string, text: string): Promise<void> {
    const { draft, editor } = this;
    // What is pasted may not stand in the editor yet: then the key finds nothing to send.
    const sends = text.trim() !== '' && !/shift|ctrl|paste/.test(kind);
    if (sends) {
      await until(`${kind}: sent`, async () => (await editor.look()).sent.length > this.sent);
    }
    // The send control took the focus; clients give it back.
    if (kind === 'click' || kind === 'touch') await editor.focus();
    const { sent } = await editor.look();
    const more = sent.length - this.sent;
    this.sent = sent.length;
    if (more > 1) this.fail(`${kind}: sent ${more} times`);
    if (more === 1) {
      const left = sent.at(-1) ?? '';
      if (bare(left) !== bare(text)) this.fail(`${kind}: sent “${left}” and not “${text}”`);
      // A hint that was read and not held has its place in the budget too.
      if (draft.isHot && !draft.held) this.gaveHint();
      draft.end();
    }
    await this.isAs(`${kind} passed`);
  }

  private async withKey(key: KeyInput, act: () => Promise<void>): Promise<void> {
    const { keyboard } = this.editor.page;
    await keyboard.down(key);
    await act();
    await keyboard.up(key);
  }

  private async withModifier(key: 'Control' | 'Shift'): Promise<void> {
    await this.gesture(key === 'Shift' ? 'shift enter' : 'ctrl enter', () =>
      this.withKey(key, () => this.hands.press('Enter')),
    );
    // A new line is blank space to the comparison; the verdict is for another text now.
    this.draft.marked = false;
    this.draft.lined = this.draft.text !== '';
  }

  private async eraseAll(): Promise<void> {
    const { keyboard } = this.editor.page;
    await this.withKey('Control', () => keyboard.press('a', { commands: ['SelectAll'] }));
    await this.hands.press('Backspace');
  }

  private async hide(): Promise<void> {
    const { draft, editor } = this;
    const { hosts } = await editor.look();
    this.hid = true;
    if (draft.marked && !draft.held && !draft.hidden) {
      // Escape closes a card, not a mark: the mark is opened first, and the focus comes back with the first Escape.
      await this.withKey('Alt', () => this.hands.press('ArrowDown'));
      await this.hands.press('Escape');
      await this.hands.press('Escape');
      draft.hidden = true;
      if ((await editor.look()).hosts !== 0) this.fail('the card was not hidden');
      return this.isAs('it was hidden');
    }
    await this.hands.press('Escape');
    if (draft.held && hosts === 1) draft.hidden = true;
  }

  private async setPicker(shown: boolean): Promise<void> {
    this.picker = shown;
    await this.client.picker(shown);
  }

  private async setEditing(on: boolean): Promise<void> {
    this.editing = on;
    await this.client.edit(on);
  }

  private get otherChat(): string {
    const other = [...this.chats.keys()].find((name) => name !== this.chat);
    if (!other) throw new Error('no other chat');
    return other;
  }

  private async switchChat(): Promise<void> {
    if (!this.isKit) await this.goOver('open', plain(this.draft.text));
  }

  /** The app takes the draft along: in the other chat it is another one, unless one stood there already. */
  private async carry(): Promise<void> {
    const { draft } = this;
    // A gesture that makes a chat of a new one carries its draft too.
    if (draft.text === '' || performance.now() - this.passedAt < sendWindow) return;
    const other = this.chats.get(this.otherChat);
    if (other) other.text = draft.text;
    // To the letter, blanks at its end too: it is the same text.
    await this.goOver('carry', draft.text);
  }

  private async goOver(act: 'open' | 'carry', text: string): Promise<void> {
    const other = this.otherChat;
    this.draft.text = text;
    await this.client[act](other, text);
    this.chat = other;
    this.draft.marked = false;
    this.draft.restored = true;
    await this.editor.focus();
    await this.isAs('the chat was changed');
  }
}
