// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Export } from '../../components/journal/export';
import { Words } from '../../components/journal/words';
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

    type('passphrase', 'by the sea');
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
