// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSend, isEditing } from '../../lib/composer/around';
import { readConversation } from '../../lib/composer/conversation';
import { findComposer } from '../../lib/composer/find';
import { readDraft } from '../../lib/composer/text';
import { messengers } from '../../lib/messengers/index';
import { messengersAt } from '../../lib/messengers/sites';

const root = join(import.meta.dirname, '../..');
const inFolder = (folder: string) => readdirSync(join(root, folder));
/** Files of the folder that hold no record of the list. */
const others = new Set(['messenger', 'index', 'known', 'sites']);

test('every record of the folder is in the list, once, under its file name', () => {
  const files = inFolder('lib/messengers')
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !others.has(name));
  expect(messengers.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('every record has a page built from its facts', () => {
  const pages = inFolder('tests/fixtures/messengers').map((name) => name.replace(/\.html$/, ''));
  expect(messengers.map(({ id }) => id).toSorted()).toEqual(pages.toSorted());
});

describe.each(messengers.map((messenger) => [messenger.id, messenger] as const))(
  'the record of %s',
  (id, messenger) => {
    const { marked, location, wanted } = openPage(id);
    // What really runs there: Gmail holds Google Chat, and a host of one's own is tried with every such record.
    const ids = new Set(messengersAt(`${location.origin}/*`).map((one) => one.id));
    const here = messengers.filter((one) => ids.has(one.id));

    test('is plain data with origins and patterns that parse', () => {
      expect(JSON.parse(JSON.stringify(messenger))).toEqual(messenger);
      for (const origin of messenger.matches) {
        expect(origin).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
      }
      for (const pattern of [...(messenger.paths ?? []), ...(messenger.conversation.url ?? [])]) {
        expect(() => new RegExp(pattern)).not.toThrow();
      }
      expect(messenger.matches.length > 0 || messenger.selfHosted === true).toBe(true);
      expect(messenger.checked.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    });

    test('finds its composer, from any element inside it, by a selector of its own', () => {
      const [composer] = marked('composer');
      if (!composer) throw new Error('the page has no composer');
      for (const from of [composer, ...composer.querySelectorAll('*')]) {
        const found = findComposer(from, here, location);
        expect(found?.element).toBe(composer);
        expect(found?.byShape).toBe(false);
        expect(found?.messenger?.id).toBe(id);
      }
    });

    test('takes nothing else for its composer', () => {
      expect(marked('decoy').length).toBeGreaterThan(0);
      for (const decoy of marked('decoy')) {
        expect(findComposer(decoy, here, location)).toBeNull();
        expect(findSend([decoy], here)).toBeNull();
      }
    });

    test('finds the composer of its send control', () => {
      const [composer] = marked('composer');
      expect(marked('send')).toHaveLength(messenger.send.buttons.length > 0 ? 1 : 0);
      for (const send of marked('send')) {
        expect(findSend(pathOf(send), here)?.composer).toBe(composer);
      }
    });

    test('tells a message that is being edited from a new one', () => {
      const [composer] = marked('composer');
      if (composer) expect(isEditing(composer, messenger)).toBe(false);
      for (const edit of marked('edit')) expect(isEditing(edit, messenger)).toBe(true);
    });

    test('reads its draft line by line, without what others wrote', () => {
      const [composer] = marked('composer');
      if (composer) expect(readDraft(composer).text).toBe('one\ntwo');
    });

    test('tells which conversation it is', () => {
      const [composer] = marked('composer');
      if (!composer) throw new Error('the page has no composer');
      const { identity, weak } = readConversation(composer, messenger, location);
      expect({ identity: identity ?? '', weak }).toEqual(wanted);
    });
  },
);

function openPage(id: string) {
  const html = readFileSync(join(root, 'tests/fixtures/messengers', `${id}.html`), 'utf8');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = parsed.body.innerHTML;
  // happy-dom 21 does not take the empty value for what browsers do.
  for (const one of page.querySelectorAll('[contenteditable=""]'))
    one.setAttribute('contenteditable', 'true');
  openRoots(page.body);
  const { address = '', identity = '', weak } = parsed.documentElement.dataset;
  const all = allIn(page.body);
  return {
    location: new URL(address) as unknown as Location,
    wanted: { identity, weak: weak !== undefined },
    marked: (is: string) => all.filter((element) => element.dataset.is === is),
  };
}

/** Makes the open shadow roots that the page describes. */
function openRoots(inside: ParentNode): void {
  for (const template of inside.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode="open"]',
  )) {
    const host = template.parentElement;
    if (!host) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    openRoots(shadow);
  }
}

function allIn(inside: ParentNode): HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
  ]);
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; ) {
    path.push(at);
    const parent: Node | null = at.parentNode;
    at = parent && 'host' in parent ? (parent as ShadowRoot).host : (parent as Element | null);
    if (at?.nodeType !== 1) break;
  }
  return path;
}
