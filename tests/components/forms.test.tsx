// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Export } from '../../components/journal/export';
import { Import } from '../../components/journal/import';
import { Lock, type LockEnd } from '../../components/journal/lock';
import { Words } from '../../components/journal/words';
import { Unlock } from '../../components/unlock';
import { createLongWork } from '../../entrypoints/journal/long-work';
import { lockSentence } from '../../entrypoints/popup/unlock';
import { LockError } from '../../lib/journal/lock';
import { english } from '../pages/texts';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

afterEach(() => act(() => render(null, document.body)));

const said = () => document.querySelector('[role="status"]')?.textContent;

function field(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

function type(name: string, text: string): void {
  act(() => {
    field(name).value = text;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function submit(): Promise<void> {
  await act(async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
}

describe('a file that is locked', () => {
  it('is made when its passphrase was typed twice alike, and an open one without any', async () => {
    const onExport = vi.fn();
    act(() => render(<Export work={null} ended="" onExport={onExport} />, document.body));
    await submit();
    expect(onExport).toHaveBeenLastCalledWith({ format: 'json', what: 'pages' });

    type('next', 'by the sea');
    type('again', 'by the tea');
    await submit();
    expect(said()).toBe(english('journal_lock_differ'));
    expect(onExport).toHaveBeenCalledTimes(1);

    type('again', 'by the sea');
    await submit();
    expect(said()).toBe('');
    const passphrase = 'by the sea';
    expect(onExport).toHaveBeenLastCalledWith({ format: 'json', what: 'pages', passphrase });
  });
});

describe('a new passphrase', () => {
  it.each([
    ['seven c', english('journal_passphrase_rule'), 'next'],
    ['        ', english('journal_passphrase_rule'), 'next'],
    ['eight ch', english('journal_lock_differ'), 'again'],
  ])('has one rule for a file and for the lock: “%s”', async (passphrase, sentence, at) => {
    const on = { export: vi.fn(), turnOn: vi.fn() };
    const forms = [
      <Export key="export" work={null} ended="" onExport={on.export} />,
      <Lock
        key="lock"
        state="off"
        said=""
        onTurnOn={on.turnOn}
        onChange={vi.fn()}
        onTurnOff={vi.fn()}
        onLock={vi.fn()}
      />,
    ];
    for (const form of forms) {
      act(() => render(form, document.body));
      // The browser's own words would come before the rule.
      expect(document.querySelector('[required], [minlength]')).toBeNull();
      type('next', passphrase);
      if (at === 'again') type('again', `${passphrase}.`);
      else type('again', passphrase);
      await submit();
      expect(document.querySelector('form [role="status"]')?.textContent).toBe(sentence);
      expect(document.activeElement).toBe(field(at));
    }
    expect(on.export).not.toHaveBeenCalled();
    expect(on.turnOn).not.toHaveBeenCalled();
  });

  it('stays typed when the one before it was another, which has the focus', async () => {
    const change = vi.fn(
      async (): Promise<LockEnd> => ({ how: 'wrong', said: 'That was not it.' }),
    );
    act(() =>
      render(
        <Lock
          state="open"
          said=""
          onTurnOn={vi.fn()}
          onChange={change}
          onTurnOff={vi.fn()}
          onLock={vi.fn()}
        />,
        document.body,
      ),
    );
    type('old', 'not this one');
    type('next', 'by the sea');
    type('again', 'by the sea');
    field('again').focus();
    await submit();
    expect(change).toHaveBeenLastCalledWith({ old: 'not this one', next: 'by the sea' });
    expect(field('next').value).toBe('by the sea');
    expect(field('again').value).toBe('by the sea');
    expect(document.activeElement).toBe(field('old'));
    expect(field('old').selectionEnd).toBe('not this one'.length);
    change.mockResolvedValueOnce({ how: 'done', said: 'The passphrase is changed.' });
    await submit();
    expect(field('next').value).toBe('');
  });
});

describe('a file that is chosen', () => {
  function choose(file: File): void {
    const files = new DataTransfer();
    files.items.add(file);
    field('file').files = files.files;
    act(() => void field('file').dispatchEvent(new Event('change', { bubbles: true })));
  }

  it('takes away what was said of the last one, and is imported also when it is empty', async () => {
    const on = { choose: vi.fn(), import: vi.fn() };
    act(() =>
      render(
        <Import
          work={null}
          ended="1 page was added or changed."
          needsPassphrase={false}
          onChoose={on.choose}
          onImport={on.import}
        />,
        document.body,
      ),
    );
    const empty = new File([], 'journal.json');
    choose(empty);
    expect(on.choose).toHaveBeenCalledTimes(1);
    await submit();
    expect(on.import).toHaveBeenCalledWith(empty, undefined);
  });

  it('lets long work forget how the last one ended', async () => {
    const work = createLongWork(
      () => 'stopped',
      () => 'failed',
    );
    await work.run(
      async () => {},
      async () => 'done',
    );
    expect(work.state().ended).toBe('done');
    work.forget();
    expect(work.state()).toEqual({ work: null, ended: '' });
  });
});

describe('a history that is locked', () => {
  it('keeps the focus in the form after a wrong passphrase, and takes one at a time', async () => {
    let answer = (_said: string) => {};
    const unlock = vi.fn(() => new Promise<string>((done) => (answer = done)));
    act(() => render(<Unlock unlock={unlock} />, document.body));
    const button = document.querySelector('button');
    field('passphrase').value = 'not this one';
    button?.focus();
    await submit();
    expect(button?.disabled).toBe(false);
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    await submit();
    expect(unlock).toHaveBeenCalledTimes(1);
    await act(async () => answer('That was not it.'));
    expect(said()).toBe('That was not it.');
    expect(document.activeElement).toBe(field('passphrase'));
  });
});

describe('what is said of a passphrase that did not open it', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['wrong', -1, 'That was not it.'],
    ['wrong', 8000, 'That was not it. Try again in 8 seconds.'],
    ['wait', 400, 'Try again in 1 second.'],
    ['wait', 59_001, 'Try again in 1 minute.'],
    ['wait', 15 * 60_000, 'Try again in 15 minutes.'],
  ] as const)('%s, with %i ms to wait: %s', (reason, left, sentence) => {
    vi.useFakeTimers({ now: 1_000_000 });
    expect(lockSentence(new LockError(reason, 1_000_000 + left))).toBe(sentence);
  });
});

describe('a phrasing of one’s own', () => {
  it('stays in its field until it is kept', async () => {
    const onAdd = vi.fn(async () => {});
    onAdd.mockRejectedValueOnce(new Error('full'));
    act(() =>
      render(
        <Words words={[]} onAdd={onAdd} onRemove={vi.fn()} onCopy={async () => {}} />,
        document.body,
      ),
    );
    field('text').value = 'when you have a minute';
    await submit();
    expect(said()).toBe(english('journal_not_saved'));
    expect(field('text').value).toBe('when you have a minute');
    await submit();
    expect(said()).toBe('');
    expect(field('text').value).toBe('');
    expect(onAdd).toHaveBeenLastCalledWith('when you have a minute');
  });
});
