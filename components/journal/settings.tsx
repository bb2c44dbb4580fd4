import { t } from '../../lib/i18n';
import type { LinesByPattern } from '../../lib/reciprocity/looks-for';
import { type PatternId, patternIds, patterns } from '../../lib/reciprocity/pattern';
import type { Settings } from '../../lib/settings';
import { counted, daysText } from '../numbers';
import { Amount } from './amount';
import { Country, type CountryProps } from './country';
import { KeyField } from './key-field';
import { Packs } from './packs';
import { Parts } from './parts';

interface SettingsProps {
  readonly settings: Settings;
  /** By pattern, in English; nothing of it is shown where the worker, which holds the phrases, gave no answer. */
  readonly looksFor: {
    readonly examples: LinesByPattern;
    readonly phrases?: LinesByPattern | undefined;
  };
  /** Whose list the calm line shows. */
  readonly help: CountryProps;
  readonly onChange: (change: Partial<Settings>) => void;
}

const families = ['blame', 'bargain', 'pressure', 'withdraw', 'self'] as const;

function Choices<T extends string | number>(props: {
  readonly name: string;
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset class="stack">
      <legend>{props.legend}</legend>
      {props.choices.map(([value, text]) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={props.name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface PhrasesProps {
  readonly examples: readonly string[];
  readonly phrases: readonly string[];
  readonly name: string;
}

function Phrases({ examples, phrases, name }: PhrasesProps) {
  return (
    <details class="small">
      <summary class="quiet">
        {counted('journal_phrases', phrases.length)}
        <span class="unseen"> {name}</span>
      </summary>
      <div class="stack fade">
        <p dir="auto">{examples.map((words) => `“${words}”`).join(' · ')}</p>
        <ul class="phrases soft" dir="ltr" lang="en">
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
        <p class="soft">{t('journal_phrases_how')}</p>
      </div>
    </details>
  );
}

function Patterns({ settings, looksFor, onChange }: SettingsProps) {
  const { patternsOff } = settings;
  const turn = (id: PatternId, on: boolean) =>
    onChange({ patternsOff: on ? patternsOff.filter((one) => one !== id) : [...patternsOff, id] });
  return (
    <section class="stack-2" aria-labelledby="patterns">
      <h2 id="patterns">{t('journal_patterns')}</h2>
      <p class="soft">{t('journal_patterns_how')}</p>
      {families.map((family) => (
        <fieldset class="stack" key={family}>
          <legend>{t(`journal_family_${family}`)}</legend>
          {patternIds
            .filter((id) => patterns[id].family === family)
            .map((id) => (
              <div class="pattern" key={id}>
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={!patternsOff.includes(id)}
                    onChange={(event) => turn(id, event.currentTarget.checked)}
                  />
                  <span>
                    {t(`hint_${id}_name`)}
                    <span class="small soft about">{t(`hint_${id}_about`)}</span>
                  </span>
                </label>
                {looksFor.phrases && (
                  <Phrases
                    examples={looksFor.examples[id]}
                    phrases={looksFor.phrases[id]}
                    name={t(`hint_${id}_name`)}
                  />
                )}
              </div>
            ))}
        </fieldset>
      ))}
    </section>
  );
}

/** Everything that can be set; each change is kept at once. */
export function SettingsRoom(props: SettingsProps) {
  const { settings, onChange } = props;
  return (
    <div class="settings stack-4">
      <h1>{t('journal_room_settings')}</h1>
      <Choices
        name="hold"
        legend={t('journal_hold')}
        value={settings.holdFrom}
        choices={[
          [2, t('journal_hold_2')],
          [3, t('journal_hold_3')],
          [4, t('journal_hold_4')],
        ]}
        onChange={(holdFrom) => onChange({ holdFrom })}
      />
      <fieldset class="stack">
        <legend>{t('journal_budget')}</legend>
        <Amount
          label={t('journal_budget_hour')}
          value={settings.hintsPerHour}
          max={60}
          onChange={(hintsPerHour) => onChange({ hintsPerHour })}
        />
        <Amount
          label={t('journal_budget_day')}
          value={settings.hintsPerDay}
          max={200}
          onChange={(hintsPerDay) => onChange({ hintsPerDay })}
        />
      </fieldset>
      <KeyField value={settings.cardKey} onChange={(cardKey) => onChange({ cardKey })} />
      <p class="small soft">{t('journal_key_hide')}</p>
      <Choices
        name="theme"
        legend={t('journal_theme')}
        value={settings.theme}
        choices={[
          ['system', t('journal_theme_system')],
          ['light', t('journal_theme_light')],
          ['dark', t('journal_theme_dark')],
        ]}
        onChange={(theme) => onChange({ theme })}
      />
      <section class="stack" aria-labelledby="language">
        <h2 class="legend" id="language">
          {t('journal_language')}
        </h2>
        <p>{t('journal_language_how')}</p>
      </section>
      <Packs on={settings.languages} onChange={(languages) => onChange({ languages })} />
      <Choices
        name="keep"
        legend={t('journal_keep')}
        value={settings.keepDays}
        choices={([30, 90, 180, 365, 0] as const).map((days) => [
          days,
          days === 0 ? t('journal_keep_always') : daysText(days),
        ])}
        onChange={(keepDays) => onChange({ keepDays })}
      />
      <Parts value={settings.partsBegin} onChange={(partsBegin) => onChange({ partsBegin })} />
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.groups}
          onChange={(event) => onChange({ groups: event.currentTarget.checked })}
        />
        {t('journal_groups')}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.calmLine}
          onChange={(event) => onChange({ calmLine: event.currentTarget.checked })}
        />
        <span>
          {t('journal_calm')}
          <span class="small soft about">{t('journal_calm_how')}</span>
        </span>
      </label>
      {settings.calmLine && <Country {...props.help} />}
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.opener}
          onChange={(event) => onChange({ opener: event.currentTarget.checked })}
        />
        <span>
          {t('journal_opener')}
          <span class="small soft about">{t('journal_opener_how')}</span>
        </span>
      </label>
      <Patterns {...props} />
    </div>
  );
}
