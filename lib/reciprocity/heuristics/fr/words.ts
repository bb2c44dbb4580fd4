/** Word classes of the French pack, written by hand, `class: words`, accents taken off; the first class of a word names it where one name is needed. */
export const wordClasses = `
insult: idiota
`;
