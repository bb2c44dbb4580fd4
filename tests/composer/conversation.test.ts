// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readConversation } from '../../lib/composer/conversation';
import type { ConversationClue, Messenger } from '../../lib/messengers/messenger';
import { slack } from '../../lib/messengers/slack';

const at = (pathname: string, search = '', hash = '') => ({ pathname, search, hash });

function read(conversation: ConversationClue, html: string, place = at('/')) {
  document.body.innerHTML = html;
  const composer = document.querySelector('textarea') ?? document.createElement('textarea');
  return readConversation(composer, { ...slack, conversation } as Messenger, place);
}

const box = '<main data-room="r7"><h1 title="">Sam</h1><form><textarea></textarea></form></main>';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a site without a record is told apart by its address, weakly', () => {
  const composer = document.createElement('textarea');
  expect(readConversation(composer, null, at('/room', '?x=1', '#a'))).toEqual({
    identity: '/room#a',
    weak: true,
  });
});

test('the address comes first, with all that its pattern names', () => {
  const clue: ConversationClue = {
    url: ['/t/(\\d+)(?:/(\\w+))?', '#(\\w+)'],
    attribute: [['main', 'data-room']],
  };
  const found = (place: ReturnType<typeof at>) => read(clue, box, place);
  expect(found(at('/t/12/ab'))).toEqual({ identity: '12/ab', weak: false });
  expect(found(at('/t/12'))).toEqual({ identity: '12', weak: false });
  expect(found(at('/', '', '#general'))).toEqual({ identity: 'general', weak: false });
  expect(found(at('/', '?t=/t/9'))).toEqual({ identity: '9', weak: false });
  expect(found(at('/'))).toEqual({ identity: 'r7', weak: false });
});

test('an attribute of a container comes before a heading, and an empty one is none', () => {
  const clue: ConversationClue = { attribute: [['main', 'data-room']], heading: ['h1'] };
  expect(read(clue, box)).toEqual({ identity: 'r7', weak: false });
  expect(read(clue, box.replace('r7', ''))).toEqual({ identity: 'Sam', weak: true });
  expect(read({ attribute: [['aside', 'id']] }, box)).toEqual({ identity: null, weak: false });
});

test('a heading tells by its title, else by its words, weakly', () => {
  const clue: ConversationClue = { heading: ['h2', 'h1'] };
  expect(read(clue, box)).toEqual({ identity: 'Sam', weak: true });
  expect(read(clue, box.replace('title=""', 'title="Sam Lee"'))).toEqual({
    identity: 'Sam Lee',
    weak: true,
  });
  expect(read(clue, box.replace('Sam', ' '))).toEqual({ identity: null, weak: false });
  // A box that stands nowhere has none.
  expect(read(clue, '')).toEqual({ identity: null, weak: false });
});

test('nothing longer than four hundred letters is handed on', () => {
  const place = at(`/${'x'.repeat(500)}`);
  expect(read({ url: ['/(x+)'] }, box, place).identity).toHaveLength(400);
  const clue: ConversationClue = { heading: ['h1'] };
  expect(read(clue, box.replace('Sam', 'y'.repeat(500))).identity).toHaveLength(400);
});
