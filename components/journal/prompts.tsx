import { t } from '../../lib/i18n';
import { type PromptTheme, promptKey, promptThemes, usesOf } from '../../lib/journal/prompts';

function Theme({ theme }: { readonly theme: (typeof promptThemes)[number] }) {
  return (
    <div class="stack">
      <h2 class="label">{t(`journal_theme_of_${theme.id}`)}</h2>
      <ul>
        {theme.prompts
          .filter((prompt) => usesOf(prompt) !== 'help')
          .map((prompt) => (
            <li key={prompt}>
              <a class="prompt-link" href={`#/write/prompt/${prompt}`}>
                {t(promptKey(prompt))}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Themes that are shown only when asked for once more (model 3e). */
const optIn: readonly PromptTheme[] = ['physical'];

/** Every prompt that can be chosen, by theme. */
export function PromptChooser() {
  return (
    <details class="chooser">
      <summary class="quiet">{t('journal_choose_prompt')}</summary>
      <div class="stack-2 fade">
        {promptThemes
          .filter(({ id }) => !optIn.includes(id))
          .map((theme) => (
            <Theme key={theme.id} theme={theme} />
          ))}
        <details>
          <summary class="quiet">{t('journal_theme_of_physical')}</summary>
          {promptThemes
            .filter(({ id }) => optIn.includes(id))
            .map((theme) => (
              <Theme key={theme.id} theme={theme} />
            ))}
        </details>
      </div>
    </details>
  );
}
