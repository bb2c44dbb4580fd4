/** The themes of the reflection prompts, in the order of model 3e. */
export const promptThemes = [
  { id: 'respect', prompts: [1, 2, 3, 4] },
  { id: 'labour', prompts: [5, 6, 7, 8] },
  { id: 'decisions', prompts: [9, 10, 11] },
  { id: 'values', prompts: [12, 13, 14] },
  { id: 'emotional', prompts: [15, 16, 17] },
  { id: 'physical', prompts: [18, 19, 20] },
  { id: 'responsibility', prompts: [21, 22, 23] },
  { id: 'negative', prompts: [24, 25] },
  { id: 'asking', prompts: [26, 27, 28] },
  { id: 'reciprocating', prompts: [29, 30, 31] },
  { id: 'together', prompts: [32, 33, 34] },
  { id: 'ground', prompts: [35, 36] },
] as const;
export type PromptTheme = (typeof promptThemes)[number]['id'];
export type PromptNumber = (typeof promptThemes)[number]['prompts'][number];

/** How a prompt comes: by itself, only after its theme was switched on, only when picked, or on the help page alone. */
export type PromptUse = 'rotates' | 'opt-in' | 'chosen' | 'help';

/** How a prompt comes (model 3e). */
export function usesOf(prompt: PromptNumber): PromptUse {
  if (prompt === 36) return 'help';
  if (prompt === 21 || prompt === 24) return 'chosen';
  return prompt >= 18 && prompt <= 20 ? 'opt-in' : 'rotates';
}

/** The message key of a prompt's text. */
export function promptKey(prompt: PromptNumber): `prompt_${PromptNumber}` {
  return `prompt_${prompt}`;
}

/** All prompts that may be picked while writing, by theme; the one of the help page is not among them. */
export function promptsToChoose(optIn: boolean): readonly PromptNumber[] {
  return promptThemes
    .flatMap(({ prompts }): PromptNumber[] => [...prompts])
    .filter((prompt) => {
      const use = usesOf(prompt);
      return use === 'rotates' || use === 'chosen' || (use === 'opt-in' && optIn);
    });
}

/** The prompt of a week: each that rotates comes once before any comes again, and themes take turns. */
export function promptOfWeek(week: number, optIn: boolean): PromptNumber {
  const turns = inTurns(optIn);
  const at = ((week % turns.length) + turns.length) % turns.length;
  return turns[at] ?? 1;
}

function inTurns(optIn: boolean): PromptNumber[] {
  const out: PromptNumber[] = [];
  for (let place = 0; place < 4; place++) {
    for (const { prompts } of promptThemes) {
      const prompt: PromptNumber | undefined = prompts[place];
      if (!prompt) continue;
      const use = usesOf(prompt);
      if (use === 'rotates' || (use === 'opt-in' && optIn)) out.push(prompt);
    }
  }
  return out;
}
