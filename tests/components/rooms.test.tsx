// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Forget } from '../../components/journal/forget';
import { Multiples, tallest } from '../../components/journal/multiples';
import { findPages, monthsOf } from '../../components/journal/pages';
import { Write } from '../../components/journal/write';
import type { ConversationId, Day, EntryId, Page } from '../../lib/journal/schema';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

afterEach(() => act(() => render(null, document.body)));

const today = '2026-11-23' as Day;
const page = (text: string, day: Day = today): Page => ({
  id: text.slice(0, 22).padEnd(22, 'a') as EntryId,
  day,
  written: Date.parse(day),
  kind: 'free',
  prompt: null,
  text,
  tags: [],
  counter: 1,
  device: 'd'.repeat(22),
  removed: false,
});

describe('a page that came from a file', () => {
  it('is text and nothing else, whatever it holds', () => {
    const hostile = page('<img src=x onerror=alert(1)><script>alert(1)</script>');
    act(() =>
      render(
        <Write
          pages={[hostile]}
          today={today}
          page={hostile}
          prompt="<b>bold</b>"
          offered={null}
          removed={null}
          week={today}
          onSave={async () => 1}
          onRemove={vi.fn()}
          onUndo={vi.fn()}
          onAnotherPrompt={vi.fn()}
          onNew={vi.fn()}
        />,
        document.body,
      ),
    );
    expect(document.querySelector('img, script, b')).toBeNull();
    expect(document.querySelector('.page-list .line')?.textContent).toContain('<img src=x');
    expect(document.querySelector('textarea')?.value).toBe(hostile.text);
  });
});

describe('the list of pages', () => {
  it('can be narrowed to a month', () => {
    const pages = [
      page('one', '2026-10-02' as Day),
      page('two'),
      page('three', '2026-10-30' as Day),
    ];
    expect(monthsOf(pages)).toEqual(['2026-11', '2026-10']);
    expect(findPages(pages, '', '', '2026-10').map(({ text }) => text)).toEqual(['three', 'one']);
  });
});

describe('a choice among the pages', () => {
  const draw = (pages: Page[]) =>
    act(() =>
      render(
        <Write
          pages={pages}
          today={today}
          page={page('new')}
          prompt={null}
          offered={null}
          removed={null}
          week={today}
          onSave={async () => 1}
          onRemove={vi.fn()}
          onUndo={vi.fn()}
          onAnotherPrompt={vi.fn()}
          onNew={vi.fn()}
        />,
        document.body,
      ),
    );
  const listed = () => [...document.querySelectorAll('.line')].map((one) => one.textContent);
  const choose = (value: string) => {
    const list = [...document.querySelectorAll('select')].find((one) =>
      [...one.options].some((option) => option.value === value),
    );
    if (!list) throw new Error(`nothing offers ${value}`);
    list.value = value;
    act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
  };

  it.each([
    ['tag', 'work'],
    ['month', '2026-10'],
  ])('ends when no page has that %s any more', (_what, value) => {
    const old = { ...page('old', '2026-10-02' as Day), tags: ['work'] };
    draw([old, page('other')]);
    choose(value);
    expect(listed()).toEqual(['old']);
    draw([page('other'), page('more')]);
    expect(listed()).toHaveLength(2);
    expect(document.querySelector('.page-list [role=status]')?.textContent).toBe('');
  });
});

describe('forgetting', () => {
  const one = 'c'.repeat(22) as ConversationId;

  it('takes one press for each span, and for one conversation that has a name', () => {
    const forget = vi.fn();
    const labels = [{ id: one, label: 'Sunday calls' }];
    act(() => render(<Forget done={null} labels={labels} onForget={forget} />, document.body));
    for (const button of document.querySelectorAll('button')) button.click();
    expect(forget.mock.calls.map(([what]) => what)).toEqual([
      'hour',
      'day',
      { conversation: one },
      'everything',
    ]);
  });

  it('says where a conversation without a name can be forgotten', () => {
    act(() => render(<Forget done="conversation" labels={[]} onForget={vi.fn()} />, document.body));
    expect(document.body.textContent).toContain('can be forgotten in the popup');
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      'The conversation is forgotten.',
    );
    expect(document.querySelectorAll('button')).toHaveLength(3);
  });
});

describe('the picture of began, asked and answered', () => {
  const turns = (began: number, asked: number, answered: number) => ({
    began,
    asked,
    both: 0,
    answered,
  });

  it('gives a row the room that its bars need, above and below the line', () => {
    const row = { id: 'labour', values: [turns(1, 9, 0), turns(2, 0, 3)] } as const;
    expect(tallest([row])).toEqual({ asked: 9, rest: 5 });
  });

  it('names the tallest bar by its own turns, and one turn fills no row', () => {
    const rows = (['all', 'labour'] as const).map((id) => ({ id, values: [turns(1, 1, 0)] }));
    act(() => render(<Multiples rows={rows} names={['a']} />, document.body));
    expect(document.querySelector('figcaption')?.textContent).toContain('1 in the first row, 1 in');
    const [row, bar] = ['.multiple', '.multiple > rect[fill=currentColor]:not(.line)'].map((one) =>
      document.querySelector(one),
    );
    const height = Number(row?.getAttribute('viewBox')?.split(' ').at(-1));
    expect(Number(bar?.getAttribute('height'))).toBeLessThan(height / 3);
  });

  it('piles up the bars of a period on both sides of the line, in their proportion', () => {
    const row = {
      id: 'labour',
      values: [turns(10, 20, 5), turns(0, 0, 0), turns(0, 10, 0)],
    } as const;
    act(() => render(<Multiples rows={[row]} names={['a', 'b', 'c']} />, document.body));
    const of = (bar: Element) => (name: string) => Number(bar.getAttribute(name));
    const line = [...document.querySelectorAll('.multiple > .line')].map(
      (one) => of(one)('y') + 0.5,
    );
    const bars = [...document.querySelectorAll('.multiple > rect:not(.line)')].map((bar) => {
      const inset = bar.getAttribute('stroke') ? of(bar)('stroke-width') / 2 : 0;
      const top = of(bar)('y') - inset;
      return { left: of(bar)('x') - inset, top, end: top + of(bar)('height') + 2 * inset };
    });
    const [zero = Number.NaN] = line;
    const [asked, later, began, answered] = bars;
    expect(bars).toHaveLength(4);
    expect(asked).toMatchObject({ top: 0, end: zero });
    expect(later?.top).toBeCloseTo(zero / 2);
    expect(began?.top).toBeCloseTo(zero);
    expect(began?.end).toBeCloseTo(1.5 * zero);
    expect(answered?.top).toBeCloseTo(1.5 * zero);
    expect(answered?.end).toBeCloseTo(1.75 * zero);
    expect(new Set(bars.map(({ left }) => left)).size).toBe(2);
    expect(asked?.left).toBeCloseTo(began?.left ?? Number.NaN);
  });

  it('says its figures to those who do not see it', () => {
    const row = { id: 'all', values: [turns(1, 9, 0), turns(2, 0, 3)] } as const;
    act(() => render(<Multiples rows={[row]} names={['a', 'b']} />, document.body));
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Began: 3. Asked: 9. Answered: 3.',
    );
    expect(document.querySelector('figcaption')?.textContent).toContain('9 in the first row');
  });
});
