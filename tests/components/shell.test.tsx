// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { routeOf } from '../../components/journal/route';
import { Shell } from '../../components/journal/shell';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

it('leads to every room by an address, marks the one that is shown, and skips to it without leaving it', () => {
  location.hash = '#/look-back';
  render(<Shell room="look-back">Hello</Shell>, document.body);
  const links = [...document.querySelectorAll('nav a')];
  const rooms = links.map((link) => routeOf(link.getAttribute('href') ?? '').room);
  expect(new Set(rooms).size).toBe(11);
  expect(links.filter((link) => link.hasAttribute('aria-current'))).toHaveLength(1);
  document.querySelector<HTMLElement>('.skip')?.click();
  expect(document.activeElement?.id).toBe('room');
  expect(location.hash).toBe('#/look-back');
});
