// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { isBlank, readDraft } from '../../lib/composer/text';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  return element;
}

const read = (html: string) => readDraft(editor(html)).text;

describe('the draft of an editor', () => {
  test.each([
    ['paragraphs', '<p>two</p><p>three</p>', 'two\nthree'],
    ['a line break inside a paragraph', '<p>two<br>three</p>', 'two\nthree'],
    ['an empty paragraph between two', '<p>two</p><p><br></p><p>three</p>', 'two\n\nthree'],
    ['a first line without a block', 'two<div>three</div><div>four</div>', 'two\nthree\nfour'],
    ['spans of one line', '<p><span>you </span><b>never</b> <i>call</i></p>', 'you never call'],
    ['zero-width characters', '<p>\ufefftwo\u200b</p>', 'two'],
    ['blanks that do not break', '<p>two&nbsp;three</p>', 'two three'],
    ['emoji as pictures', '<p>fine <img alt="😀" src=""></p>', 'fine 😀'],
    ['a list', '<ul><li>two</li><li>three</li></ul>', 'two\nthree'],
    ['right-to-left words', '<p dir="rtl">שלום לך</p>', 'שלום לך'],
    ['a joiner inside an emoji', '<p>👩\u200d👧</p>', '👩\u200d👧'],
    ['what ProseMirror shows for a while', '<b class="ProseMirror-widget">Message</b>two', 'two'],
    [
      'the placeholder of an editor',
      '<span data-slate-placeholder="true">Message</span>two',
      'two',
    ],
  ])('reads %s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  test.each([
    ['a block of quotation', 'mine<blockquote>hers</blockquote>'],
    [
      'the quote of a mail client',
      '<div>mine</div><div class="gmail_quote">On Monday Ana wrote: hers</div>',
    ],
    ['lines marked as quoted', '<div>&gt; hers</div><div>mine</div>'],
    [
      'the head of a quotation',
      '<div>mine</div><div>On Mon, Nov 23, 2026, Ana &lt;ana@example.org&gt; wrote:</div>',
    ],
    ['a citation', 'mine<cite>hers</cite>'],
  ])('leaves out %s', (_, html) => {
    expect(read(html)).toBe('mine');
  });

  test('is blank without words of its own', () => {
    expect(isBlank(readDraft(editor('<p><br></p>')))).toBe(true);
    expect(isBlank(readDraft(editor('\u200b\ufeff')))).toBe(true);
    expect(isBlank(readDraft(editor('<p>a</p>')))).toBe(false);
  });

  test('is not read above the caps, and not blank then', () => {
    const long = readDraft(editor(`<p>${'word '.repeat(2001)}</p>`));
    expect(long).toMatchObject({ unread: true, text: '' });
    expect(isBlank(long)).toBe(false);
    expect(readDraft(editor('<b>a</b>'.repeat(1001))).unread).toBe(true);
    expect(readDraft(editor('<b>a</b>'.repeat(900))).unread).toBe(false);
  });
});

describe('above the caps', () => {
  /** How often the texts of an editor are asked for while it is read. */
  function looks(html: string): number {
    const at = editor(html);
    const data = vi.spyOn(Text.prototype, 'data', 'get');
    expect(readDraft(at).unread).toBe(true);
    const { length } = data.mock.calls;
    vi.restoreAllMocks();
    return length;
  }

  test('an editor is left where they are reached, however much comes after', () => {
    // A node of text and one around it.
    expect(looks('<b>a</b>'.repeat(5000))).toBe(1000);
    expect(looks(`<b>${'word '.repeat(20)}</b>`.repeat(1000))).toBe(101);
  });
});

test('a text field is read by its value, also above the cap', () => {
  const field = document.createElement('textarea');
  field.value = 'two\r\nthree\n';
  expect(readDraft(field)).toMatchObject({ text: 'two\nthree', unread: false });
  field.value = 'a'.repeat(10_001);
  expect(readDraft(field).unread).toBe(true);
});

test('what a page draws by itself is read where it is edited', () => {
  const drawn = Object.assign(editor('<p>other</p>'), { editContext: { text: 'two\nthree' } });
  expect(readDraft(drawn).text).toBe('two\nthree');
  expect(readDraft(Object.assign(editor('<p>own</p>'), { editContext: null })).text).toBe('own');
});
