/** What a code unit is to the tokenizer. A combining mark or a soft hyphen goes on with a word but begins none. */
export const OTHER = 1;
export const SPACE = 2;
export const DIGIT = 3;
export const JOINER = 4;
export const LOWER = 5;
export const UPPER = 6;

/** Class by code unit, filled as units are met; 0 is not yet known. */
const CLASSES = new Uint8Array(0x10000);

/** The class of the UTF-16 code unit at an offset; `OTHER` outside the text. Surrogates are classed by their character. */
export function classAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfPair(text, offset, unit);
  const known = CLASSES[unit];
  if (known) return known;
  if (Number.isNaN(unit)) return OTHER;
  const found = classify(String.fromCharCode(unit));
  CLASSES[unit] = found;
  return found;
}

function classOfPair(text: string, offset: number, unit: number): number {
  const point = text.codePointAt(unit >= 0xdc00 ? offset - 1 : offset) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : OTHER;
}

function classify(character: string): number {
  // Zero-width spaces part words as others do; soft hyphens and joiners do not.
  if (/[\s\u200b\u2060]/u.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LOWER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{M}\u00ad\u200c\u200d]/u.test(character) ? JOINER : OTHER;
}

export const isLetter = (kind: number): boolean => kind >= LOWER;
/** Whether a unit of this class can stand inside a word. */
export const isInner = (kind: number): boolean => kind >= DIGIT;
