import { t } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { hourText } from '../dates';

interface PartsProps {
  readonly value: Settings['partsBegin'];
  readonly onChange: (value: Settings['partsBegin']) => void;
}

const parts = ['morning', 'afternoon', 'evening', 'late_evening'] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** When the parts of the day begin: each offers only the hours between the one before and the one after it. */
export function Parts({ value, onChange }: PartsProps) {
  return (
    <fieldset class="stack">
      <legend>{t('journal_parts')}</legend>
      {parts.map((part, index) => {
        const [before = -1, after = 24] = [value[index - 1], value[index + 1]];
        return (
          <label class="spread" key={part}>
            <span class="title-case">{t(`journal_part_${part}`)}</span>
            <select
              value={`${value[index]}`}
              onChange={(event) => {
                const changed: Settings['partsBegin'] = [...value];
                changed[index] = Number(event.currentTarget.value);
                onChange(changed);
              }}
            >
              {hours
                .filter((hour) => hour === value[index] || (hour > before && hour < after))
                .map((hour) => (
                  <option key={hour} value={hour}>
                    {hourText(hour)}
                  </option>
                ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
