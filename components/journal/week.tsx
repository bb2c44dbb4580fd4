import { t } from '../../lib/i18n';
import { addDays, daysBetween } from '../../lib/journal/calendar';
import type { Sums } from '../../lib/journal/journal';
import type { Day, Entry } from '../../lib/journal/schema';
import { type ActId, domains } from '../../lib/reciprocity/act';
import type { PatternId } from '../../lib/reciprocity/pattern';
import { type Part, parts, turnsIn, turnsOf } from '../amounts';
import { dateInText } from '../dates';
import { domainInText } from '../kind';
import { Mark } from '../marks';
import { counted, listed } from '../numbers';
import { ledOf } from './periods';

export interface WeekLine {
  readonly part: Part | null;
  readonly text: string;
}

/** The domains in which a part was seen, in their fixed order. */
function domainsWith(sums: readonly Sums[], part: Part): string {
  const names = domains
    .filter((domain) => turnsOf(turnsIn(sums, 'all', domain), part) > 0)
    .map(domainInText);
  return listed(names);
}

const heated: readonly PatternId[] = ['heat', 'contempt', 'all_blame', 'threat'];
const back: readonly ActId[] = ['give.apology', 'give.checkin', 'give.voice'];

/** The last day of a week with a heated message that was come back to within three dates, in the same conversation. */
export function cameBackIn(entries: readonly Entry[], monday: Day): Day | null {
  const sunday = addDays(monday, 6);
  const found = entries.findLast(
    (entry, index) =>
      entry.day <= sunday &&
      entry.conversation !== null &&
      entry.patterns.some((id) => heated.includes(id)) &&
      entries
        .slice(index + 1)
        .some(
          (later) =>
            later.conversation === entry.conversation &&
            daysBetween(entry.day, later.day) < 3 &&
            (later.day > entry.day || later.turn > entry.turn) &&
            later.acts.some(({ id }) => back.includes(id)),
        ),
  );
  return found?.day ?? null;
}

/** What a week held, in six lines at most; `cameBack` names the day of a heated message that one came back to. */
export function weekLines(sums: readonly Sums[], cameBack: Day | null): WeekLine[] {
  const counts = turnsIn(sums, 'all');
  const lines: WeekLine[] = parts
    .map((part) => ({ part, turns: turnsOf(counts, part) }))
    .filter(({ turns }) => turns > 0)
    .map(({ part, turns }) => ({
      part,
      text: counted(`journal_week_${part}`, turns, domainsWith(sums, part)),
    }));
  if (cameBack) lines.push({ part: null, text: t('history_came_back', dateInText(cameBack)) });
  const led = ledOf(sums, 'all');
  const held = led.wentOn + led.revised + led.left;
  if (held > 0) lines.push({ part: null, text: counted('journal_led_held', held) });
  return lines;
}

interface WeekProps {
  readonly name: string;
  readonly lines: readonly WeekLine[];
  readonly card: string | null;
  readonly prompt: string | null;
}

/** What stands above a week's page: six lines at most, one card at most, one prompt. */
export function Week({ name, lines, card, prompt }: WeekProps) {
  return (
    <section class="week sheet stack" aria-labelledby="week">
      <h2 id="week">{name}</h2>
      {lines.length === 0 && <p class="soft">{t('journal_week_none')}</p>}
      <ul class="stack">
        {lines.map(({ part, text }) => (
          <li key={text} class="week-line">
            {part ? <Mark part={part} /> : <span />}
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {card && <p>{card}</p>}
      {prompt && <p class="prompt">{prompt}</p>}
      <p class="small soft">{t('history_closing')}</p>
    </section>
  );
}
