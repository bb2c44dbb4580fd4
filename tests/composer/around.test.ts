// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAround } from '../../lib/composer/find';

/** A page of elements, each within one of those before it; some are sought, and some of these do not fit. */
const page = fc.array(fc.record({ within: fc.nat(30), sought: fc.boolean(), fits: fc.boolean() }), {
  minLength: 1,
  maxLength: 30,
});

function build(elements: typeof page extends fc.Arbitrary<infer Of> ? Of : never): HTMLElement[] {
  const made: HTMLElement[] = [document.body];
  document.body.replaceChildren();
  for (const { within, sought, fits } of elements) {
    const one = document.createElement('i');
    one.className = `${sought ? 'sought' : ''} ${fits ? 'fits' : ''}`;
    made[within % made.length]?.append(one);
    made.push(one);
  }
  return made;
}

const fits = (one: Element) => one.matches('.fits');

/** What is said of it, container by container. */
function found(from: HTMLElement, preferred: HTMLElement | null): Element | null {
  for (let at: HTMLElement | null = from; at; at = at.parentElement) {
    if (at.matches('.sought.fits')) return at;
    const within = [...at.querySelectorAll('.sought.fits')];
    if (preferred && within.includes(preferred)) return preferred;
    const before = within.filter(
      (one) => one.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const one = before.at(-1) ?? within[0];
    if (one) return one;
  }
  return null;
}

describe('the nearest of some elements', () => {
  it('shares the innermost container; there the preferred one goes first, then the last one before', () => {
    fc.assert(
      fc.property(page, fc.nat(30), fc.nat(30), fc.boolean(), (elements, start, other, prefers) => {
        const made = build(elements);
        const from = made[start % made.length] as HTMLElement;
        const preferred = prefers ? (made[other % made.length] as HTMLElement) : null;
        expect(findAround(from, ['.none', '.sought'], fits, preferred)).toBe(
          found(from, preferred),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is found from within a shadow root, where it holds none, and no further out than two hundred containers', () => {
    for (const [levels, isFound] of [
      [198, true],
      [200, false],
    ] as const) {
      document.body.innerHTML = '<i class="sought"></i><b></b>';
      let at: Element = document.body.lastElementChild as Element;
      for (let level = 1; level < levels; level += 1)
        at = at.appendChild(document.createElement('b'));
      const inner = at.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
      expect(findAround(inner, ['.sought']) !== null, `${levels}`).toBe(isFound);
    }
  });

  it('is not one of more than forty on its side that do not fit', () => {
    const row = (count: number) =>
      `<i class="sought fits"></i>${'<i class="sought"></i>'.repeat(count)}<b></b>`;
    for (const count of [39, 40]) {
      document.body.innerHTML = row(count);
      const from = document.querySelector('b') as Element;
      expect(findAround(from, ['.sought'], fits) !== null).toBe(count < 40);
    }
  });
});
