import { german } from './heuristics/de/pack.ts';
import { english } from './heuristics/en/pack.ts';
import { spanish } from './heuristics/es/pack.ts';
import { french } from './heuristics/fr/pack.ts';
import { portuguese } from './heuristics/pt/pack.ts';
import { buildPack, type Pack, type PackSource } from './pack.ts';
import type { Language } from './reading.ts';

const sources: Record<Language, () => PackSource> = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
  pt: portuguese,
};
const built = new Map<Language, Pack>();

/** The pack of a language, compiled when it is first asked for. */
export function packOf(language: Language): Pack {
  const known = built.get(language);
  if (known !== undefined) return known;
  const pack = buildPack(sources[language]());
  built.set(language, pack);
  return pack;
}
