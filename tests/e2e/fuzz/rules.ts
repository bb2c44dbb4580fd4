import type { Engine } from '../editors/pages.ts';

/** One rule of the script, and how it is taken out of its source. */
export interface Rule {
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  /** What the fuzzer says of it: each was seen so, and another failure does not count. */
  readonly seen: RegExp;
  readonly engine?: Engine;
}

const press = 'lib/composer/hold-press.ts';
export const rules: Readonly<Record<string, Rule>> = {
  'nothing is held': {
    file: press,
    from: 'known && ready &&',
    to: 'known && ready && !known &&',
    seen: /leaked/,
  },
  'a draft is held again and again': {
    file: press,
    from: ' && !draft.held &&',
    to: ' &&',
    seen: /refused without need/,
  },
  'a hint that was hidden holds': {
    file: press,
    from: ' && !draft.hidden &&',
    to: ' &&',
    seen: /refused without need/,
  },
  'an open list is not seen': {
    file: 'lib/composer/gesture.ts',
    from: 'pickerOpen(element, messenger) ||',
    to: '(pickerOpen(element, messenger) && false) ||',
    seen: /refused without need/,
  },
  'an edited message is not told apart': {
    file: press,
    from: '!draft || event.editing',
    to: '!draft',
    seen: /refused without need/,
  },
  'the same text in another chat is the same draft': {
    file: 'lib/composer/hold-draft.ts',
    from: 'const mayGoOn = !event.sure ||',
    to: 'const mayGoOn = true ||',
    seen: /leaked|a mark for the words/,
  },
  'Shift+Enter is held': {
    file: press,
    from: 'event.shift || event.alt',
    to: 'event.alt',
    seen: /refused without need/,
  },
  'a press is refused for a minute': {
    file: 'lib/composer/hold-event.ts',
    from: 'pressWindow = 400',
    to: 'pressWindow = 60_000',
    seen: /refused without need/,
  },
  'the rest of a held key is let through': {
    file: 'lib/composer/hold.ts',
    from: 'return followKey(state, event);',
    to: 'return followKey(state, event) && passed(state);',
    seen: /leaked|the page saw/,
  },
  'the rest of a held click is let through': {
    file: press,
    from: 'return swallowed({ ...state, swallowing: null });',
    to: 'return passed({ ...state, swallowing: null });',
    seen: /the page saw/,
  },
  'a held key does what it does by itself': {
    file: 'lib/composer/gesture.ts',
    from: '  event.preventDefault();\n',
    to: '',
    engine: 'keypress',
    seen: /a line was broken/,
  },
  'the focus is moved': {
    file: 'lib/composer/slots.ts',
    from: 'hints.show(slot, hint);',
    to: 'hints.show(slot, hint); slot.element.blur();',
    seen: /leaked|lost the focus/,
  },
  'the editor is written to': {
    file: 'lib/composer/slots.ts',
    from: 'hints.show(slot, hint);',
    to: "hints.show(slot, hint); slot.element.append('.'); (slot.element as HTMLTextAreaElement).value += '.';",
    seen: /the draft is|0 cards are shown/,
  },
  'an event is made': {
    file: 'lib/composer/slots.ts',
    from: 'hints.show(slot, hint);',
    to: "hints.show(slot, hint); slot.element.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));",
    seen: /made events/,
  },
};
