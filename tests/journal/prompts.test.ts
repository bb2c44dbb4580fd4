import { describe, expect, it } from 'vitest';
import {
  promptKey,
  promptOfWeek,
  promptsToChoose,
  promptThemes,
  usesOf,
} from '../../lib/journal/prompts';
import messages from '../../public/_locales/en/messages.json';

describe('prompts', () => {
  const all = promptThemes.flatMap(({ prompts }) => [...prompts]);

  it('are 36, each with its text', () => {
    expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
    for (const prompt of all) expect(messages).toHaveProperty(promptKey(prompt));
  });

  it('rotate thirty, each once before any comes again', () => {
    const weeks = Array.from({ length: 30 }, (_, week) => promptOfWeek(week, false));
    expect(new Set(weeks).size).toBe(30);
    expect(weeks.every((prompt) => usesOf(prompt) === 'rotates')).toBe(true);
    expect(promptOfWeek(30, false)).toBe(weeks[0]);
    expect(promptOfWeek(-1, false)).toBe(weeks[29]);
  });

  it('bring closeness only when it was switched on, and never the ones to be chosen or the help page’s', () => {
    const weeks = Array.from({ length: 33 }, (_, week) => promptOfWeek(week, true));
    expect(weeks).toEqual(expect.arrayContaining([18, 19, 20]));
    for (const never of [21, 24, 36] as const) expect(weeks).not.toContain(never);
    expect(promptsToChoose(false)).toEqual(expect.arrayContaining([21, 24]));
    expect(promptsToChoose(false)).not.toContain(18);
    expect(promptsToChoose(true)).not.toContain(36);
    expect([promptsToChoose(false).length, promptsToChoose(true).length]).toEqual([32, 35]);
    expect(([36, 21, 24, 18, 20, 17] as const).map(usesOf)).toEqual([
      'help',
      'chosen',
      'chosen',
      'opt-in',
      'opt-in',
      'rotates',
    ]);
  });
});
