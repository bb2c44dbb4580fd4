import { t } from '../../lib/i18n';
import { turnsOf } from '../amounts';
import { domainText } from '../kind';
import { number } from '../numbers';
import type { Multiple } from './periods';

const column = 20;
const bar = 12;
const high = 28;
const width = (columns: number) => columns * column;

/** The largest bar above or below the line; at least 4, so that one turn never fills a row. */
export function tallest(rows: readonly Multiple[]): number {
  const bars = rows.flatMap(({ values }) =>
    values.flatMap((one) => [turnsOf(one, 'asked'), turnsOf(one, 'began') + one.answered]),
  );
  return Math.max(4, ...bars);
}

interface RowProps {
  readonly row: Multiple;
  readonly most: number;
  readonly label: string;
}

function Row({ row, most, label }: RowProps) {
  const scale = (turns: number) => (turns / most) * high;
  const hatch = `hatch-${row.id}`;
  return (
    <svg
      class="multiple"
      viewBox={`0 0 ${width(row.values.length)} ${2 * high + 2}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M-1 1 1 -1M0 4 4 0M3 5 5 3" stroke="currentColor" stroke-width="1.2" />
        </pattern>
      </defs>
      {row.values.map((one, index) => {
        const x = index * column + (column - bar) / 2;
        const asked = scale(turnsOf(one, 'asked'));
        const began = scale(turnsOf(one, 'began'));
        const answered = scale(one.answered);
        return (
          <g key={x}>
            {asked > 0 && (
              <rect
                x={x + 0.75}
                y={high - asked + 0.75}
                width={bar - 1.5}
                height={Math.max(0.5, asked - 0.75)}
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
              />
            )}
            {began > 0 && (
              <rect x={x} y={high + 1} width={bar} height={began} fill="currentColor" />
            )}
            {answered > 0 && (
              <rect
                x={x + 0.5}
                y={high + 1 + began}
                width={bar - 1}
                height={answered}
                fill={`url(#${hatch})`}
                stroke="currentColor"
                stroke-width="1"
              />
            )}
          </g>
        );
      })}
      <rect class="line" x="0" y={high} width={width(row.values.length)} height="1" />
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
  const most = tallest(rows);
  const label = (row: Multiple) => {
    const sum = (part: 'began' | 'asked' | 'answered') =>
      number(row.values.reduce((all, one) => all + turnsOf(one, part), 0));
    return t('journal_multiple', sum('began'), sum('asked'), sum('answered'));
  };
  return (
    <figure class="multiples">
      {rows.map((row) => (
        <div class="multiple-row" key={row.id}>
          <p class="small">{row.id === 'all' ? t('journal_all_domains') : domainText(row.id)}</p>
          <Row row={row} most={most} label={label(row)} />
        </div>
      ))}
      <div class="multiple-row small soft" aria-hidden="true">
        <span />
        <span class="ends">
          <span>{names[0]}</span>
          <span>{names.at(-1)}</span>
        </span>
      </div>
    </figure>
  );
}
