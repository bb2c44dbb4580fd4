import type { ComponentChild } from 'preact';
import { type LooksFor, SettingsRoom } from '../../components/journal/settings';
import { type PatternId, patternIds } from '../../lib/reciprocity/pattern';
import { changeSettings, loadSettings } from '../../lib/settings';
import type { Show } from './rooms';

/** Examples and phrases of every pattern, from the records that the reading itself is made of. */
async function loadPhrases(): Promise<Partial<Record<PatternId, LooksFor>>> {
  const { heuristics } = await import('../../lib/reciprocity/heuristics/en/index');
  return Object.fromEntries(
    patternIds.map((id) => {
      const own = heuristics.filter(({ reads }) => reads === id);
      const examples = own
        .flatMap(({ examples: { matches } }) => matches)
        .map((example) => /\[([^\]]+)\]/.exec(example)?.[1] ?? '')
        .filter(Boolean);
      const phrases = own
        .flatMap((one) => one.phrases.split('\n'))
        .map((line) => line.trim())
        .filter(Boolean);
      return [id, { examples: examples.slice(0, 6), phrases: [...new Set(phrases)] }];
    }),
  );
}

/** The room of settings. */
export async function loadSettingsRoom(show: Show): Promise<ComponentChild> {
  const [settings, looksFor] = await Promise.all([loadSettings(), loadPhrases()]);
  return (
    <SettingsRoom
      settings={settings}
      looksFor={looksFor}
      onChange={(change) => void changeSettings(change).then(show, show)}
    />
  );
}
