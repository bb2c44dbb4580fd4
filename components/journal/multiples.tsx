import { t } from '../../lib/i18n';
import { turnsOf } from '../amounts';
import { domainText } from '../kind';
import { number } from '../numbers';
import type { Multiple } from './periods';

/** Units of the drawing: a row's width, and the widest bar. */
const width = 520;
const widest = 18;
/** Lower than this an outline cannot be told from a filled bar. */
const lowest = 3.5;

/** The largest bars above and below the line of some rows, in turns. */
export interface Tallest {
  readonly asked: number;
  readonly rest: number;
}

/** The largest bar above and below the line; together at least 4, so that one turn never fills a row. */
export function tallest(rows: readonly Multiple[]): Tallest {
  const all = rows.flatMap(({ values }) => values);
  const asked = Math.max(0, ...all.map((one) => turnsOf(one, 'asked')));
  const rest = Math.max(0, ...all.map((one) => turnsOf(one, 'began') + one.answered));
  return { asked, rest: Math.max(rest, 4 - asked) };
}

interface RowProps {
  readonly row: Multiple;
  readonly most: Tallest;
  readonly label: string;
}

function Row({ row, most, label }: RowProps) {
  const unit = (row.id === 'all' ? 76 : 44) / (most.asked + most.rest);
  const above = Math.max(lowest, most.asked * unit) + 1;
  const height = above + 2 * lowest + most.rest * unit;
  const column = width / Math.max(1, row.values.length);
  const bar = Math.min(widest, column * 0.7);
  const scale = (turns: number) => (turns > 0 ? Math.max(lowest, turns * unit) : 0);
  const hatch = `hatch-${row.id}`;
  return (
    <svg class="multiple" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
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
                y={above - asked + 0.75}
                width={bar - 1.5}
                height={asked - 1.5}
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
              />
            )}
            {began > 0 && (
              <rect x={x} y={above + 1} width={bar} height={began} fill="currentColor" />
            )}
            {answered > 0 && (
              <rect
                x={x + 0.5}
                y={above + 1.5 + began}
                width={bar - 1}
                height={answered - 1}
                fill={`url(#${hatch})`}
                stroke="currentColor"
                stroke-width="1"
              />
            )}
          </g>
        );
      })}
      <rect class="line" x="0" y={above} width={width} height="1" />
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
