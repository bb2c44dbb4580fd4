import type { Drawn } from './find';

/** Drafts above these are not read (`design.md`, From a key to a hint). */
const maxLength = 10_000;
const maxNodes = 2_000;

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Someone else's words in a reply, and what an editor shows but nobody wrote. */
const foreign =
  'blockquote, .gmail_quote, .protonmail_quote, .moz-cite-prefix, [id^="divRplyFwdMsg"], cite, style, script, [data-slate-placeholder], .ProseMirror-widget';

// Zero-width space, word joiner, byte order mark: editors put them where nothing is written.
const invisible = /[\u200b\u2060\ufeff]/g;
const untidy = /[\u200b\u2060\ufeff\u00a0\r>]|^\n|\n$|wrote:/;
const quotedLine = /^\s*>/;
const quoteHead = /^\s*On .{4,160} wrote:\s*$/;

/** The user's own words in a composer. */
export interface DraftText {
  readonly text: string;
  /** Above the caps: not read, and let through. */
  readonly unread: boolean;
  /** Lines as they stand in the composer, empty ones at the end too. */
  readonly lines: number;
}

/** Reads a composer: a field by its value, an editor by its nodes, with a line break at each block and `<br>`. */
export function readDraft(composer: Element): DraftText {
  const field = fieldValue(composer);
  const raw = field ?? textOf(composer);
  if (raw === null || raw.length > maxLength) return { text: '', unread: true, lines: 0 };
  return { text: ownLines(raw), unread: false, lines: raw.split('\n').length };
}

function fieldValue(composer: Element & Drawn & { value?: unknown }): string | null {
  const value = composer.value ?? composer.editContext?.text;
  return typeof value === 'string' ? value : null;
}

/** `null` when the caps are passed. Never forces a layout: `innerText` costs up to 23 ms. */
function textOf(root: Element): string | null {
  const lines: string[] = [];
  let line = '';
  let nodes = 0;
  let length = 0;
  let tooLong = false;
  const endLine = () => {
    lines.push(line);
    line = '';
  };
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child && !tooLong; child = child.nextSibling) {
      nodes += 1;
      if (nodes > maxNodes || length > maxLength) {
        tooLong = true;
        return;
      }
      if (child.nodeType === 3) {
        const { data } = child as Text;
        length += data.length;
        line += data;
      } else if (child.nodeType === 1) {
        enter(child as Element);
      }
    }
  };
  const enter = (element: Element): void => {
    if (element.tagName === 'BR') {
      // The last one in a block only keeps it open; an empty block is a line anyway.
      if (element.nextSibling) endLine();
      return;
    }
    if (element.tagName === 'IMG') {
      // Emoji as pictures.
      const alt = element.getAttribute('alt') ?? '';
      if (alt.length <= 16) line += alt;
      return;
    }
    if (element.matches(foreign)) return;
    const block = blocks.has(element.tagName);
    if (block && line !== '') endLine();
    const before = lines.length;
    visit(element);
    if (block && (line !== '' || lines.length === before)) endLine();
  };
  visit(root);
  lines.push(line);
  return tooLong ? null : lines.join('\n');
}

function ownLines(raw: string): string {
  // Most drafts have none of it: one look instead of four.
  if (!untidy.test(raw)) return raw;
  return raw
    .replace(invisible, '')
    .replace(/\u00a0/g, ' ')
    .split(/\r\n?|\n/)
    .filter(isOwn)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function isOwn(line: string): boolean {
  return !quotedLine.test(line) && !quoteHead.test(line);
}

/** Nothing worth sending is in it. */
export function isBlank(draft: DraftText): boolean {
  return !draft.unread && draft.text.trim() === '';
}
