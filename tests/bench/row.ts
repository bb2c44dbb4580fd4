/** One line of the table: what was measured, beside a peer where there is one, against its goal. */
export interface Row {
  readonly name: string;
  /** In the unit that the name tells. */
  readonly ours: number;
  readonly peer: number | null;
  readonly peerName: string | null;
  /** Ours divided by the peer's. */
  readonly ratio: number | null;
  readonly goal: string;
  /** `null` where no goal was set. */
  readonly ok: boolean | null;
}

/** A row beside a peer; the goal is the largest ratio allowed. */
export function besidePeer(
  name: string,
  ours: number,
  peerName: string,
  peer: number,
  mostRatio: number | null,
): Row {
  const ratio = ours / peer;
  const goal = mostRatio === null ? '-' : `ratio at most ${round(mostRatio)}`;
  return {
    name,
    ours,
    peer,
    peerName,
    ratio,
    goal,
    ok: mostRatio === null ? null : ratio <= mostRatio,
  };
}

/** A row with a bound of its own; `null` shows a figure without a goal. */
export function within(name: string, ours: number, most: number | null): Row {
  const goal = most === null ? '-' : `at most ${round(most)}`;
  const ok = most === null ? null : ours <= most;
  return { name, ours, peer: null, peerName: null, ratio: null, goal, ok };
}

/** A row whose goal is the ratio to another figure of our own. */
export function growth(name: string, last: number, first: number, from: string, most: number): Row {
  return { ...besidePeer(name, last, from, first, most) };
}

/** Three figures, without an exponent. */
export function round(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  if (number === 0 || Math.abs(number) >= 100) return number.toFixed(0);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number))));
  return String(Number(number.toFixed(Math.min(digits, 6))));
}

/** The table as Markdown, the same on the screen and in the file. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, ours, peer, peerName, ratio, goal, ok }) => [
    name,
    round(ours),
    peerName === null ? '-' : `${peerName} ${round(peer ?? Number.NaN)}`,
    ratio === null ? '-' : round(ratio),
    goal,
    ok === null ? '-' : ok ? 'yes' : '**no**',
  ]);
  const all = [['what', 'ours', 'peer', 'ratio', 'goal', 'kept'], ...cells];
  const wide = (column: number) => Math.max(...all.map((line) => line[column]?.length ?? 0));
  const lines = all.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(wide(column))).join(' | ')} |`,
  );
  const rule = `|${all[0]?.map((_, column) => '-'.repeat(wide(column) + 2)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
