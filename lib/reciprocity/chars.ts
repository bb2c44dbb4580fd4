const letterLike = /[\p{L}\p{M}\p{N}]/u;
const emojiLike = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** What a character is to the tokeniser. */
export const charClass = {
  word: 1,
  digit: 2,
  blank: 3,
  break: 4,
  apostrophe: 5,
  emoji: 6,
  joiner: 7,
  mark: 8,
} as const;

/** Classes by code point, worked out when first met; 0 is not yet known. */
const classes = new Uint8Array(0x3_0000);

/** The class of a code point. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known) return known;
  const found = classFor(code);
  // Beyond the table nothing is kept.
  classes[code] = found;
  return found;
}

function classFor(code: number): number {
  if (code < 128) return asciiClass(code);
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07)
    return charClass.apostrophe;
  if (
    code === 0x200d ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x1f3fb && code <= 0x1f3ff)
  ) {
    return charClass.joiner;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200c) || code === 0x3000 || code === 0xfeff) {
    return charClass.blank;
  }
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return charClass.break;
  const char = String.fromCodePoint(code);
  if (letterLike.test(char)) return charClass.word;
  if (emojiLike.test(char)) return charClass.emoji;
  return charClass.mark;
}

function asciiClass(code: number): number {
  const char = String.fromCharCode(code);
  if (/[a-z_]/i.test(char)) return charClass.word;
  if (/[0-9]/.test(char)) return charClass.digit;
  if (char === '\n' || char === '\r') return charClass.break;
  if (code <= 32) return charClass.blank;
  return char === "'" || char === '`' ? charClass.apostrophe : charClass.mark;
}
