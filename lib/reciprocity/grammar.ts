/** Short closed lists of a language, words apart by blanks, plain forms. */
export interface GrammarSource {
  /** Verbs of saying, whose sentence reports somebody else where a speaker stands before them. */
  readonly speech: string;
  /** Who may be reported: pronouns of the third person, kin, roles. */
  readonly speakers: string;
  /** Words that may stand between a speaker and the verb of saying. */
  readonly between: string;
  /** Verbs after which a title in capitals may follow. */
  readonly titleVerbs: string;
  readonly negations: string;
  /** Words that make a denied statement of what follows, further away ("i do not think you are"). */
  readonly doubts: string;
  /** Marks of play in words; emoji of play are the same everywhere. */
  readonly play: string;
  /** The word of apology. */
  readonly sorry: string;
}

/** The lists as sets. */
export type Grammar = { readonly [Name in keyof GrammarSource]: ReadonlySet<string> };

const playEmoji = ['😂', '🤣', '😜', '😝', '😹', '💀', '😆', '😅', '🤪', '😘', '❤', '😍', '🥰'];

/** Compiles the lists of a language. */
export function buildGrammar(source: GrammarSource): Grammar {
  const sets = Object.fromEntries(
    Object.entries(source).map(([name, words]) => [name, new Set(words.trim().split(/\s+/))]),
  ) as Record<keyof GrammarSource, Set<string>>;
  for (const emoji of playEmoji) sets.play.add(emoji);
  return sets;
}
