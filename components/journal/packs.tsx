import { t } from '../../lib/i18n';
import { type Language, languages } from '../../lib/reciprocity/reading';
import { NoPack } from '../no-pack';
import { language } from '../numbers';

interface PacksProps {
  readonly on: readonly Language[];
  readonly onChange: (on: Language[]) => void;
}

/** Which languages are read, each by its name in the language of the pages; says so where that one is not among them. */
export function Packs({ on, onChange }: PacksProps) {
  const names = new Intl.DisplayNames(language(), { type: 'language' });
  return (
    <fieldset class="stack">
      <legend>{t('journal_packs')}</legend>
      {languages.map((one) => (
        <label class="choice" key={one}>
          <input
            type="checkbox"
            checked={on.includes(one)}
            onChange={(event) =>
              onChange(
                languages.filter((other) =>
                  other === one ? event.currentTarget.checked : on.includes(other),
                ),
              )
            }
          />
          <span class="title-case">{names.of(one)}</span>
        </label>
      ))}
      <NoPack />
    </fieldset>
  );
}
