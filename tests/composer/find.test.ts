// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findSend, pickerOpen } from '../../lib/composer/around';
import { addressOf, editableOf, findComposer } from '../../lib/composer/find';
import { readKey } from '../../lib/composer/keys';
import { hasSendControl } from '../../lib/composer/shape';
import { messengers } from '../../lib/messengers/index';

const place = { pathname: '/' };

function page(html: string): Element {
  document.body.innerHTML = html;
  const marked = document.querySelector('[data-x]');
  if (!marked) throw new Error('nothing is marked');
  return marked;
}

beforeEach(() => {
  document.body.innerHTML = '';
  // Without a layout nothing is shown: say that everything is that is not hidden.
  Element.prototype.checkVisibility = function () {
    return !this.closest('[hidden]');
  };
});

describe('on a site without a record', () => {
  test.each([
    ['a textarea that says so', '<textarea data-x placeholder="Write a message"></textarea>'],
    [
      'a textbox with a send control',
      '<form><div role="textbox" aria-multiline="true" contenteditable="true" data-x></div><button aria-label="Send"></button></form>',
    ],
    [
      'another language',
      '<div role="textbox" contenteditable="true" aria-label="Nachricht schreiben" data-x></div>',
    ],
    [
      'a kit that shows its send control by its class alone',
      '<div><div contenteditable="true" data-placeholder="Type here" data-x></div></div><button class="cs-button--send"></button>',
    ],
    [
      'a single line with its send control',
      '<input placeholder="Message" data-x><button>Send</button>',
    ],
    [
      'a rich editor in its many boxes, with the boxes that it hides or has switched off',
      '<div><div><input disabled name="helper"><div><div><div><div contenteditable="true" data-x></div></div></div></div></div><div hidden><div contenteditable="true"></div></div><textarea hidden></textarea></div><button>Send</button>',
    ],
    [
      'a control that is a picture',
      '<div><textarea data-x></textarea><div><svg><path id="icon-send"></path></svg></div></div>',
    ],
    ['the send key of a phone', '<textarea enterkeyhint="send" data-x></textarea>'],
  ])('takes %s for a composer', (_, html) => {
    expect(findComposer(page(html), [], place)).toEqual({
      element: document.querySelector('[data-x]'),
      byShape: true,
      doubtful: false,
      messenger: null,
    });
  });

  test.each([
    ['a single line', '<input placeholder="Message" data-x>'],
    ['a name', '<form><input placeholder="Type your name" data-x><button>Send</button></form>'],
    [
      'a box of many that might send',
      '<textarea data-x></textarea><textarea></textarea><button>Send</button>',
    ],
    [
      'a box among more controls than a composer has',
      `<textarea data-x></textarea><button>Send</button>${'<button></button>'.repeat(99)}`,
    ],
    [
      'a box beside the name of a sender',
      '<textarea data-x></textarea><p class="message-sender"></p><a href="/send">x</a>',
    ],
    ['an editor without a control', '<div contenteditable="true" data-x></div>'],
  ])('doubts whether %s is one', (_, html) => {
    expect(findComposer(page(html), [], place)).toMatchObject({ byShape: true, doubtful: true });
  });

  test.each([
    [
      'a search field',
      '<textarea role="searchbox" placeholder="Search messages" data-x></textarea>',
    ],
    ['a line that asks for nothing', '<input data-x>'],
    [
      'a secret',
      '<form><input type="password" aria-label="Message" data-x><button>Send</button></form>',
    ],
    [
      'a comment field',
      '<div role="textbox" contenteditable="true" aria-label="Write a comment" data-x></div>',
    ],
    [
      'an editor of code',
      '<div class="cm-content" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a message" data-x></div>',
    ],
    ['a read-only box', '<textarea readonly placeholder="Write a message" data-x></textarea>'],
    [
      'a box for code',
      '<div class="monaco-editor"><textarea data-x aria-label="Write"></textarea></div>',
    ],
    [
      'a box of a search',
      '<div role="search"><textarea data-x aria-label="Write"></textarea></div>',
    ],
    ['a plain paragraph', '<p data-x>message</p>'],
  ])('does not take %s', (_, html) => {
    expect(findComposer(page(html), [], place)).toBeNull();
  });

  test('no self-hosted record has a claim on a box that it does not know', () => {
    const selfHosted = messengers.filter((one) => one.selfHosted);
    const box = page('<textarea data-x placeholder="Write a message"></textarea>');
    expect(findComposer(box, selfHosted, place)).toMatchObject({ byShape: true, messenger: null });
  });
});

test.each([
  ['a picture', '<b><svg data-x><path id="icon-send"></path></svg></b>', true],
  ['a part of a button', '<button data-x><svg><path class="send"></path></svg></button>', true],
  ['a plain box that says so', '<b class="btn-send" data-x></b>', true],
  ['another picture beside it', '<b><svg data-x></svg></b><svg class="send"></svg>', false],
  ['a box around several', '<p class="send-row" data-x><button>Send</button><a></a></p>', false],
  [
    'one further out than the nearest',
    '<button>Send</button></div><button data-x>Send</button>',
    false,
  ],
])('a press on %s is one on the send control: %#', (_, html, is) => {
  const pressed = page(`<div><div><textarea></textarea>${html}`);
  const box = document.querySelector('textarea') as HTMLElement;
  expect(hasSendControl(box, [pressed])).toBe(is);
});

test('a changed messenger is found by shape under its own name', () => {
  const whatsapp = messengers.filter(({ id }) => id === 'whatsapp');
  const box = page(
    '<div role="textbox" contenteditable="true" aria-label="Type a message" data-x></div>',
  );
  const found = findComposer(box, whatsapp, place);
  expect(found).toMatchObject({ byShape: true, messenger: { id: 'whatsapp' } });
});

test('a path that the record does not want is not the messenger', () => {
  const instagram = messengers.filter(({ id }) => id === 'instagram');
  const box = page('<textarea placeholder="Message" enterkeyhint="send" data-x></textarea>');
  expect(findComposer(box, instagram, { pathname: '/p/photo' })).toBeNull();
});

test('the outermost edited element is the composer, through open shadow roots', () => {
  const host = document.createElement('x-box');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<div contenteditable="true" id="a"><p><span><b id="b">x</b></span></p></div>';
  const inner = root.getElementById('b');
  if (!inner) throw new Error('no inner');
  expect(editableOf(inner)?.id).toBe('a');
});

test.each([
  ['a chosen option', '<textarea data-x aria-activedescendant="o1"></textarea>', true],
  ['an expanded list', '<textarea data-x aria-expanded="true"></textarea>', true],
  [
    'a list that it controls',
    '<textarea data-x aria-controls="l"></textarea><ul id="l" role="listbox"></ul>',
    true,
  ],
  [
    'something else that it controls',
    '<textarea data-x aria-controls="l"></textarea><p id="l"></p>',
    false,
  ],
  ['nothing', '<textarea data-x></textarea>', false],
])('a picker is open with %s: %#', (_, html, open) => {
  expect(pickerOpen(page(html) as HTMLElement, null)).toBe(open);
});

test.each([
  [
    { key: 'Enter', code: 'NumpadEnter' },
    { press: 'enter', composing: false },
  ],
  [
    { key: 'Enter', keyCode: 229 },
    { press: 'enter', composing: true },
  ],
  [
    { key: 'Process', code: 'Enter' },
    { press: 'other', composing: true },
  ],
  [
    { key: 'Enter', isComposing: true },
    { press: 'enter', composing: true },
  ],
  [
    { key: 'Enter', metaKey: true },
    { press: 'enter', ctrl: true },
  ],
  [{ key: 'x', ctrlKey: true }, { press: 'erase' }],
  [{ key: 'x' }, { press: 'other' }],
])('reads a key %#', (init, wanted) => {
  const event = new KeyboardEvent('keydown', init);
  if ('keyCode' in init) Object.defineProperty(event, 'keyCode', { value: init.keyCode });
  expect(readKey(event)).toMatchObject(wanted);
});

test('a frame without an address has that of its parent', () => {
  const top = { location: new URL('https://chat.example/room/1') } as unknown as Window;
  const frame = { location: new URL('about:blank'), parent: top } as unknown as Window;
  expect(addressOf(frame).pathname).toBe('/room/1');
});

test("a send control belongs to the box that was written in, not to an editor's own helper beside it", () => {
  const button = page(
    '<form class="new-message-form"><div contenteditable="true" id="box"></div><div contenteditable="true" id="clipboard"></div><button aria-label="Send message" data-x></button></form>',
  );
  const here = messengers.filter(({ id }) => id === 'nextcloud-talk');
  const box = document.querySelector<HTMLElement>('#box');
  expect(findSend([button], here, box)?.composer.id).toBe('box');
  const elsewhere = document.body.appendChild(document.createElement('div'));
  expect(findSend([button], here, elsewhere)?.composer.id).toBe('clipboard');
});

test('a send control with no way to a box of its own belongs to the one that was written in, if it is such a box', () => {
  document.body.innerHTML = '';
  const here = messengers.filter(({ id }) => id === 'converse');
  const [shadow, other] = ['x-bar', 'x-box'].map((name) =>
    document.body.appendChild(document.createElement(name)).attachShadow({ mode: 'open' }),
  );
  if (!shadow || !other) throw new Error('no shadow');
  shadow.innerHTML = '<button class="send-button" data-action="sendMessage"></button>';
  other.innerHTML = '<textarea class="chat-textarea"></textarea><textarea></textarea>';
  const path = [...shadow.children];
  const [box = null, another = null] = other.querySelectorAll('textarea');
  expect(findSend(path, here, box)?.composer).toBe(box);
  expect(findSend(path, here, another)).toBeNull();
  expect(findSend(path, here)).toBeNull();
});
