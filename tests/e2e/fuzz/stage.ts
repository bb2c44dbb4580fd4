import type { Page } from 'puppeteer-core';
import { getMark, isMarkRead } from '../card.ts';
import type { Editor, Seen } from '../editors/behaviour.ts';
import type { Site } from '../editors/site.ts';
import { until } from '../until.ts';
import { firsts } from '../words.ts';
import { type Order, order } from './client.ts';
import { bare, Draft } from './draft.ts';
import { createHands, type Hands } from './hands.ts';

/** Something of the extension stands on the page, or it took too long: an event tells of it sooner than a look does. */
function aHost(page: Page): Promise<void> {
  return page.evaluate(
    (within) =>
      new Promise<void>((done) => {
        const { documentElement } = document;
        const look = () => {
          for (const { localName } of documentElement.children) if (localName.includes('-')) done();
        };
        new MutationObserver(look).observe(documentElement, { childList: true });
        look();
        setTimeout(done, within);
      }),
    2000,
  );
}

/** One editor that sequences are played in, and all that the rules know of it. */
export class Stage {
  readonly site: Site;
  readonly editor: Editor;
  readonly hands: Hands;
  /** A whole client as it comes: the page cannot put a draft into it, and it has one chat. */
  readonly isKit: boolean;
  /** Nothing of the extension is on this page: everything passes. */
  readonly alone: boolean;

  private chats = new Map<string, Draft>();
  chat = '';
  picker = false;
  editing = false;
  /** When something was composed last. */
  composed = Number.NEGATIVE_INFINITY;
  /** When the last gesture passed. */
  passedAt = Number.NEGATIVE_INFINITY;
  /** So many messages have left. */
  sent = 0;
  private clients = 0;
  /** Chats in which a hint was given: its pattern gets none there for a while. */
  private readonly hinted = new Set<string>();

  holds = 0;
  /** Hints of the budget that may have been used up since it was told of last. */
  spent = 0;
  /** A hint was hidden: three of them in a row let its pattern rest. */
  hid = false;
  /** What was done and what became of it, the newest last. */
  readonly trace: string[] = [];
  /** What has to come comes within this (ms). */
  patience = 30_000;

  private constructor(site: Site, editor: Editor, hands: Hands, isKit: boolean, alone: boolean) {
    this.site = site;
    this.editor = editor;
    this.hands = hands;
    this.isKit = isKit;
    this.alone = alone;
  }

  static async create(site: Site, editor: Editor, alone: boolean): Promise<Stage> {
    const hands = await createHands(editor.page, site.browser);
    const isKit = await editor.page.evaluate(
      () => (globalThis as { putText?: unknown }).putText === undefined,
    );
    return new Stage(site, editor, hands, isKit, alone);
  }

  /** A new client with two chats of this name. */
  startChats(name: string): void {
    this.picker = this.editing = false;
    this.hinted.clear();
    this.clients += 1;
    this.chats = new Map([
      [`${name}a`, new Draft()],
      [`${name}b`, new Draft()],
    ]);
    this.chat = `${name}a`;
  }

  get draft(): Draft {
    const draft = this.chats.get(this.chat);
    if (!draft) throw new Error(`no chat ${this.chat}`);
    return draft;
  }

  get other(): { readonly name: string; readonly draft: Draft } {
    for (const [name, draft] of this.chats) if (name !== this.chat) return { name, draft };
    throw new Error('no other chat');
  }

  /** What a draft begins with: no two chats have the same draft, nor has one of the clients just before. */
  get first(): string {
    const at = 2 * this.clients + (this.chat.endsWith('a') ? 0 : 1);
    return firsts.charAt(at % firsts.length);
  }

  order(...orders: readonly Order[]): Promise<void> {
    return order(this.editor.page, ...orders);
  }

  note(what: string): void {
    this.trace.push(`${performance.now().toFixed(0)} ms ${what}`);
    this.trace.splice(0, this.trace.length - 24);
  }

  fail(why: string): never {
    throw new Error(why);
  }

  /** The editor holds the draft, the caret is in it; all that is seen then, or already was. */
  async isAs(when: string, already?: Seen): Promise<Seen> {
    const wanted = this.draft.text;
    this.note(when);
    let seen = already ?? (await this.editor.look());
    const isSo = () => bare(seen.text) === bare(wanted) && seen.focused;
    const look = async () => {
      if (!isSo()) seen = await this.editor.look();
      return isSo();
    };
    await until(`${when}: the editor holds “${wanted}”`, look, this.patience).catch(() =>
      this.fail(`${when}: the draft is “${seen.text}” and not “${wanted}”, or lost the focus`),
    );
    return seen;
  }

  /** The user's own budget has a hint for here. */
  private get mayShow(): boolean {
    return !this.hinted.has(this.isKit ? '' : this.chat);
  }

  gaveHint(): void {
    this.hinted.add(this.isKit ? '' : this.chat);
  }

  /** Waits for the mark where one is due. */
  async awaitVerdict(): Promise<void> {
    const { draft } = this;
    if (this.alone || draft.restored || !draft.isHot || draft.marked) return;
    if (draft.held || draft.hidden || !this.mayShow) return;
    const { page } = this.editor;
    if (this.isKit) {
      // All its sequences are one chat to the extension, so that a hint of the one before, counted late, is enough.
      const isUsed = async () => !(await this.site.isBudgetFresh());
      await until('the mark is there', async () => (await isMarkRead(page)) || isUsed());
      if (!(await isMarkRead(page))) return;
    } else {
      await aHost(page);
      await getMark(page);
    }
    draft.marked = true;
  }
}
