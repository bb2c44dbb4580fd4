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
  /** Words for whom the message speaks to. */
  readonly addressee: string;
  /** Words for who speaks. */
  readonly self: string;
}

/** One bit for each list. */
export const role = {
  speech: 1,
  speakers: 2,
  between: 4,
  titleVerbs: 8,
  negations: 16,
  doubts: 32,
  play: 64,
  sorry: 128,
  addressee: 256,
  self: 512,
} as const satisfies Record<keyof GrammarSource, number>;

const playEmoji = '😂 🤣 😜 😝 😹 💀 😆 😅 🤪 😘 ❤ 😍 🥰';

/** The lists that a word stands in, as bits of `role`. */
export function buildRoles(source: GrammarSource): (word: string) => number {
  const roles = new Map<string, number>();
  for (const [name, bit] of Object.entries(role) as [keyof GrammarSource, number][]) {
    const words = name === 'play' ? `${source.play} ${playEmoji}` : source[name];
    for (const [word] of words.matchAll(/\S+/g)) roles.set(word, (roles.get(word) ?? 0) | bit);
  }
  return (word) => roles.get(word) ?? 0;
}
