import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../editors/pages.ts';
import { fuzzBrowser } from './fuzz.ts';

// npm run fuzz:broken [-- NAME …]: one rule at a time is taken out of the source, and the built script has to fail.
const root = join(import.meta.dirname, '../../..');
const copied = ['components', 'entrypoints', 'lib', 'public', 'package.json', 'tsconfig.json'];
/** So many sequences are played at most. */
const each = 60;
const seed = 500;

interface Rule {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What the fuzzer says of it: each was seen so, and another failure does not count. */
  readonly seen: RegExp;
  readonly engine?: Engine;
}

const press = 'lib/composer/hold-press.ts';
const rules: Readonly<Record<string, Rule>> = {
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
    from: 'return pickerOpen(element, messenger);',
    to: 'return pickerOpen(element, messenger) && false;',
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

function buildWithout({ file, from, to }: Rule): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-broken-'));
  for (const one of [...copied, 'wxt.config.ts']) {
    cpSync(join(root, one), join(folder, one), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const path = join(folder, file);
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`“${from}” is not once in ${file}`);
  writeFileSync(path, parts.join(to));
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: folder,
    stdio: 'ignore',
  });
  return folder;
}

const wanted = process.argv.slice(2);
for (const [name, rule] of Object.entries(rules)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = buildWithout(rule);
  try {
    const build = join(folder, '.output/chrome-mv3');
    const engines = [rule.engine ?? 'textarea'] as const;
    const run = { engines, each, seed, build, brief: true } as const;
    await fuzzBrowser('chromium', run, ({ failure, sequences }) => {
      const isSeen = failure !== null && rule.seen.test(failure);
      if (!isSeen) process.exitCode = 1;
      const said = failure ?? `no failure in ${sequences} sequences`;
      process.stdout.write(`${isSeen ? 'seen' : 'NOT SEEN'}: ${name}: ${said}\n`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
