import type { Token } from '../model/segmented.ts';
import { charactersOf, DIGIT, isLetter, SPACE } from './characters.ts';
import { formAt, lowerOf, textOf, traitsOf } from './forms.ts';
import { breaksLine, wrapWidth } from './lines.ts';
import { BREAK, CAPITAL, NUMBER, type Scan, WORD } from './scan.ts';
import { letterWordEnd, markWordEnd, numberEnd } from './words.ts';

/** All tokens of a text, in order, in one pass. White space belongs to none; everything else to exactly one. */
export function scan(text: string): Scan {
  const characters = charactersOf(text);
  const { classes } = characters;
  const tokens: Token[] = [];
  const traits: number[] = [];
  const lines: number[] = [];
  const { length } = text;
  for (let start = 0, end = 0; start < length; start = end) {
    const before = end;
    while (classes[start] === SPACE) start++;
    if (start >= length) break;
    const kind = classes[start];
    if (kind === DIGIT) end = numberEnd(characters, start);
    else end = isLetter(kind) ? letterWordEnd(characters, start) : markWordEnd(characters, start);
    const word = end > start;
    if (!word) end = start + (isPair(characters.units, start) ? 2 : 1);
    const form = formAt(characters, start, end, word);
    const trait = traitsOf(form);
    tokens.push({
      start,
      end,
      text: textOf(form),
      lower: lowerOf(form),
      kind: trait & WORD ? 'word' : trait & NUMBER ? 'number' : 'mark',
      capital: (trait & CAPITAL) !== 0,
      spaced: start > before,
      form,
    });
    const breaks = start > before ? newlines(characters.units, before, start) : 0;
    if (breaks === 1) lines.push(traits.length);
    traits.push(breaks > 1 ? trait | BREAK : trait);
  }
  const width = lines.length > 0 ? wrapWidth(text) : 0;
  for (const index of lines) if (breaksLine(text, tokens, index, width)) traits[index] = (traits[index] ?? 0) | BREAK;
  return { text, tokens, traits };
}

/** The tokens of a text. */
export const tokenize = (text: string): readonly Token[] => scan(text).tokens;

/** A character that takes two code units; half of one stands alone. */
const isPair = (units: Uint16Array, offset: number): boolean =>
  ((units[offset] ?? 0) & 0xfc00) === 0xd800 && ((units[offset + 1] ?? 0) & 0xfc00) === 0xdc00;

/** How many line breaks stand between two offsets. */
function newlines(units: Uint16Array, start: number, end: number): number {
  let count = 0;
  for (let offset = start; offset < end; offset++) {
    const unit = units[offset];
    if (unit === 0x20) continue;
    if (unit === 10 || unit === 0x85 || unit === 0x2028 || (unit === 13 && units[offset + 1] !== 10)) count++;
    else if (unit === 0x2029) count += 2;
  }
  return count;
}
