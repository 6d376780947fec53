/** What a code unit is to the tokenizer. A combining mark or a soft hyphen goes on with a word but begins none. */
export const OTHER = 1;
export const SPACE = 2;
export const DIGIT = 3;
export const JOINER = 4;
export const LOWER = 5;
export const UPPER = 6;

/** A text with its code units and their classes, both with some offsets more than the text that are `OTHER`, 0. */
export type Characters = { readonly text: string; readonly units: Uint16Array; readonly classes: Uint8Array };

/** How far behind the end of a text its `units` and `classes` may be read. */
const MARGIN = 8;
/** Longest text whose arrays are kept for the next text. */
const KEPT = 1 << 17;

const keptUnits = new Uint16Array(KEPT + MARGIN);
const keptClasses = new Uint8Array(KEPT + MARGIN);

/** Class by code unit, filled as units are met; 0 is not yet known. */
const CLASSES = new Uint8Array(0x10000);

/** The units and classes of a text, which hold until the next text is read: reading them is much cheaper than the text. */
export function charactersOf(text: string): Characters {
  const { length } = text;
  const units = length > KEPT ? new Uint16Array(length + MARGIN) : keptUnits;
  const classes = length > KEPT ? new Uint8Array(length + MARGIN) : keptClasses;
  for (let offset = 0; offset < length; offset++) {
    const unit = text.charCodeAt(offset);
    units[offset] = unit;
    classes[offset] = CLASSES[unit] || classOf(text, offset, unit);
  }
  units.fill(0, length, length + MARGIN);
  classes.fill(OTHER, length, length + MARGIN);
  return { text, units, classes };
}

/** The class of a unit that was not yet met. Surrogates are classed by their character each time. */
function classOf(text: string, offset: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const point = text.codePointAt(unit >= 0xdc00 ? offset - 1 : offset) ?? 0;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : OTHER;
  }
  const found = classify(String.fromCharCode(unit));
  CLASSES[unit] = found;
  return found;
}

function classify(character: string): number {
  // Zero-width spaces part words as others do; soft hyphens and joiners do not.
  if (/[\s\u200b\u2060]/u.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LOWER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{M}\u00ad\u200c\u200d]/u.test(character) ? JOINER : OTHER;
}

export const isLetter = (kind: number | undefined): boolean => kind !== undefined && kind >= LOWER;
/** Whether a unit of this class can stand inside a word. */
export const isInner = (kind: number | undefined): boolean => kind !== undefined && kind >= DIGIT;
