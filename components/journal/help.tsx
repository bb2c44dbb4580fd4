import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import { Country, type CountryProps } from './country';

interface HelpProps extends CountryProps {
  readonly version: string;
  /** An empty text brings the first list back. */
  readonly onWrite: (country: string, text: string) => void;
}

/** Help and about: why, what cannot be seen, counselling, lists of help that the user can edit. */
export function Help({ lists, country, version, onCountry, onWrite }: HelpProps) {
  const [editing, setEditing] = useState(false);
  const list = lists[country] ?? '';
  const prompt = t('prompt_36' as MessageKey);
  return (
    <div class="stack-4">
      <h1>{t('journal_room_help')}</h1>
      <section class="stack" aria-labelledby="why">
        <h2 id="why">{t('journal_why')}</h2>
        <p>{t('journal_why_text')}</p>
      </section>
      <section class="stack" aria-labelledby="cannot">
        <h2 id="cannot">{t('welcome_cannot')}</h2>
        <p>{t('welcome_cannot_see')}</p>
        <p>{t('welcome_cannot_fair')}</p>
      </section>
      <section class="stack" aria-labelledby="together">
        <h2 id="together">{t('journal_together')}</h2>
        <p>{t('journal_together_text')}</p>
      </section>
      <section class="stack-2" aria-labelledby="lists">
        <h2 id="lists">{t('journal_help_lists')}</h2>
        <p>{t('journal_help_lists_how')}</p>
        {prompt !== 'prompt_36' && <p>{prompt}</p>}
        <Country lists={lists} country={country} onCountry={onCountry} />
        {editing ? (
          <textarea
            rows={6}
            dir="auto"
            aria-label={t('journal_help_list')}
            defaultValue={list}
            onBlur={(event) => {
              onWrite(country, event.currentTarget.value);
              setEditing(false);
            }}
          />
        ) : (
          <>
            {list === '' ? (
              <p class="soft">{t('journal_help_none')}</p>
            ) : (
              <ul class="sheet stack">
                {list
                  .split('\n')
                  .filter(Boolean)
                  .map((line) => (
                    <li key={line} dir="auto">
                      {line}
                    </li>
                  ))}
              </ul>
            )}
            <p>
              <button type="button" onClick={() => setEditing(true)}>
                {t('journal_help_edit')}
              </button>
            </p>
          </>
        )}
      </section>
      <section class="stack" aria-labelledby="about">
        <h2 id="about">{t('journal_about')}</h2>
        <p>{t('journal_about_text', version)}</p>
        <p>{t('welcome_seen_by')}</p>
        <p>
          <a class="alone" href="/welcome.html">
            {t('journal_about_welcome')}
          </a>
        </p>
      </section>
    </div>
  );
}
