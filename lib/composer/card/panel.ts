import type { Choice, Hint } from '../../messages/protocol';
import type { Gesture } from '../hold-event';
import { make, makeButton } from './dom';
import type { CardKey, Say } from './say';

/** What the card can ask for. */
export interface CardActs {
  /** No more of this draft is to be held. */
  hidden(): void;
  choose(choice: Choice): void;
  /** Stores the draft's text in the journal, which nothing else does. */
  keep(): void;
  /** The draft as it is now. */
  text(): string;
}

export interface PanelOptions {
  readonly document: Document;
  readonly say: Say;
  readonly hint: Hint;
  readonly gesture: Gesture | null;
  /** As shown to the user, `Alt+Down`. */
  readonly keyName: string;
  readonly acts: CardActs;
  readonly close: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** The panel may have another height now; a part that was opened is to be seen. */
  readonly resized: (opened: HTMLElement | null) => void;
}

export interface Panel {
  readonly element: HTMLElement;
  readonly buttons: WeakMap<Element, () => void>;
  /** What a screen reader hears once. */
  readonly announcement: string;
}

const again: Partial<Record<Gesture, CardKey>> = {
  Enter: 'card_again_enter',
  'Ctrl+Enter': 'card_again_ctrl_enter',
};

/** The card itself, as `look.md` draws it. */
export function makePanel(options: PanelOptions): Panel {
  const { document, say, hint, gesture, acts, close, copy, resized } = options;
  const buttons: Panel['buttons'] = new WeakMap();
  const button = (key: CardKey, act: () => void) => makeButton(document, say(key), act, buttons);
  const end = (choice: Choice) => () => {
    acts.choose(choice);
    acts.hidden();
    close();
  };
  const copyButton = (key: CardKey, text: () => string): HTMLButtonElement => {
    const one = button(key, () => {
      copy(text()).then((done) => {
        if (done) one.textContent = say('card_copied');
      });
    });
    return one;
  };
  const folds = new Map<HTMLElement, HTMLButtonElement>();
  /** One part is open at a time: the card stays small. */
  const fold = (part: HTMLElement) => {
    for (const [one, opener] of folds) {
      one.hidden = one !== part || !one.hidden;
      opener.setAttribute('aria-expanded', `${!one.hidden}`);
    }
    resized(part.hidden ? null : part);
  };
  const opens = (opener: HTMLButtonElement, part: HTMLElement) => {
    part.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    folds.set(part, opener);
  };

  const notSent = gesture ? `${say('card_not_sent')} ` : '';
  const words = `${notSent}${hint.notice}${hint.question ? `\n${hint.question}` : ''}`;
  const row = make(document, 'div', 'row');
  const other = make(document, 'div', 'other');
  other.hidden = true;
  const { rewording } = hint;
  if (hint.card === 'stop') {
    row.append(
      button('card_stop_quiet', end('quiet conversation')),
      copyButton('card_copy_draft', acts.text),
    );
  } else if (rewording) {
    other.append(
      make(document, 'p', '', rewording),
      copyButton('card_copy', () => rewording),
    );
    const opener = button('card_reword', () => fold(other));
    opens(opener, other);
    row.append(opener);
  }

  const menu = make(document, 'div', 'menu');
  const keep = button('card_keep', () => {
    acts.keep();
    keep.textContent = say('card_kept');
  });
  menu.append(
    button('card_hide_all', end('hide everything')),
    button('card_not_message', end('not this message')),
    button('card_not_conversation', end('not this conversation')),
    button('card_wrong', end('read wrongly')),
    make(document, 'p', 'small', hint.about),
    button('card_pattern_off', end('pattern off')),
    button('card_quiet_hour', end('quiet hour')),
    make(document, 'p', 'small', say('card_keep_note')),
    keep,
  );
  const more = makeButton(document, '⋯', () => fold(menu), buttons);
  opens(more, menu);
  more.className = 'more';
  more.setAttribute('aria-label', say('card_more'));
  row.append(make(document, 'span', 'space'), button('card_hide', end('hide')));
  // Its line is about no pattern: there is nothing to choose.
  if (hint.card !== 'calm') row.append(more);

  const element = make(
    document,
    'div',
    'card unplaced',
    make(document, 'p', 'words', words),
    other,
    row,
    menu,
  );
  const last = `${gesture ? say(again[gesture] ?? 'card_again_send') : ''} ${say('card_key', options.keyName)}`;
  element.append(make(document, 'p', 'last', last));
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', say('card_label'));
  return { element, buttons, announcement: `${words} ${last}`.replace(/\s+/g, ' ') };
}
