import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import { t } from '../../lib/i18n';
import type { TurnCounts } from '../../lib/journal/journal';
import { type Part, turnsOf } from '../amounts';
import { domainText } from '../kind';
import { number } from '../numbers';
import type { Multiple } from './periods';

/** Units of the drawing: the width of a row, and of the widest bar. */
const width = 520;
const widest = 18;
/** As parts of a row's height: lower than this an outline cannot be told from a filled bar. */
const lowest = 0.08;

/** The largest bars above and below the line of some rows, in turns. */
export interface Tallest {
  readonly asked: number;
  readonly rest: number;
}

/** The largest bar above and below the line. */
export function tallest(rows: readonly Multiple[]): Tallest {
  const all = rows.flatMap(({ values }) => values);
  const asked = Math.max(0, ...all.map((one) => turnsOf(one, 'asked')));
  const rest = Math.max(0, ...all.map((one) => turnsOf(one, 'began') + one.answered));
  return { asked, rest };
}

/** How a part is drawn; the inset keeps an outline within its bar. */
function drawn(
  part: Part,
  hatch: string,
): { inset: number; look: preact.SVGAttributes<SVGRectElement> } {
  if (part === 'began') return { inset: 0, look: { fill: 'currentColor' } };
  const stroke = 'currentColor';
  return part === 'asked'
    ? { inset: 0.75, look: { fill: 'none', stroke, 'stroke-width': 1.5 } }
    : { inset: 0.5, look: { fill: `url(#${hatch})`, stroke, 'stroke-width': 1 } };
}

interface RowProps {
  readonly row: Multiple;
  readonly most: Tallest;
  readonly label: string;
}

function Row({ row, most, label }: RowProps) {
  const height = row.id === 'all' ? 84 : 52;
  // The row is at least 4 turns high, so that one turn never fills it.
  const below = Math.max(most.rest, 4 - most.asked);
  const least = (most.asked + below) * lowest;
  const x = scaleBand(row.values.keys(), [0, width]).paddingInner(0.3).paddingOuter(0.15);
  const bar = Math.min(widest, x.bandwidth());
  const y = scaleLinear([Math.max(most.asked, least), -(below + 2 * least)], [0, height]);
  const pile = stack<TurnCounts, Part>()
    .keys(['asked', 'began', 'answered'])
    .value((counts, part) => {
      const turns = turnsOf(counts, part);
      const shown = turns > 0 ? Math.max(turns, least) : 0;
      return part === 'asked' ? shown : -shown;
    })
    .offset(stackOffsetDiverging);
  const hatch = `hatch-${row.id}`;
  return (
    <svg
      class="multiple"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M-1 1 1 -1M0 4 4 0M3 5 5 3" stroke="currentColor" stroke-width="1.2" />
        </pattern>
      </defs>
      {pile([...row.values]).map((bars) => {
        const { inset, look } = drawn(bars.key, hatch);
        return bars.map(([low, high], index) => {
          if (low === high) return null;
          const left = (x(index) ?? 0) + (x.bandwidth() - bar) / 2;
          return (
            <rect
              key={left}
              x={left + inset}
              y={y(high) + inset}
              width={bar - 2 * inset}
              height={y(low) - y(high) - 2 * inset}
              {...look}
            />
          );
        });
      })}
      <rect class="line" x="0" y={y(0) - 0.5} width={width} height="1" />
    </svg>
  );
}

interface MultiplesProps {
  readonly rows: readonly Multiple[];
  /** Finished names of the periods, oldest first. */
  readonly names: readonly string[];
}

/** One row a domain: asked as outline above the line, began filled and answered hatched below it. */
export function Multiples({ rows, names }: MultiplesProps) {
  // All domains together would press each single one flat, so they have a scale of their own.
  const mostOfAll = tallest(rows.filter(({ id }) => id === 'all'));
  const mostOfOne = tallest(rows.filter(({ id }) => id !== 'all'));
  const most = ({ asked, rest }: Tallest) => number(Math.max(asked, rest));
  const label = (row: Multiple) => {
    const sum = (part: 'began' | 'asked' | 'answered') =>
      number(row.values.reduce((all, one) => all + turnsOf(one, part), 0));
    return t('journal_multiple', sum('began'), sum('asked'), sum('answered'));
  };
  const middle = names.length >= 5 ? names[Math.floor((names.length - 1) / 2)] : undefined;
  return (
    <figure class="multiples">
      {rows.map((row) => (
        <div class="multiple-row" key={row.id}>
          <p class="small">{row.id === 'all' ? t('journal_all_domains') : domainText(row.id)}</p>
          <Row row={row} most={row.id === 'all' ? mostOfAll : mostOfOne} label={label(row)} />
        </div>
      ))}
      <div class="multiple-row small soft" aria-hidden="true">
        <span />
        <span class="ends">
          <span>{names[0]}</span>
          {middle && <span>{middle}</span>}
          <span>{names.at(-1)}</span>
        </span>
      </div>
      <figcaption class="small soft">
        {t('journal_tallest', most(mostOfAll), most(mostOfOne))}
      </figcaption>
    </figure>
  );
}
