/** A function of one word that remembers its last few thousand answers: a draft is read again at every key. */
export function remember<Answer>(
  most: number,
  make: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
