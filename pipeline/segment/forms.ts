import { type Characters, DIGIT, UPPER } from './characters.ts';
import { grammarOf } from './function-words.ts';
import { CAPITAL, GRAMMAR_SHIFT, ITEM, NUMBER, QUOTE, STOP, WORD } from './scan.ts';

/*
 * The forms of tokens that were met: what a token's characters say, wherever they stand. Bounded, with two places for
 * each hash, so that frequent words come back whatever a text brings. A look-up costs the time of fetching memory, so
 * all that tells forms apart is one record of numbers, and both places of a hash are one line of the processor's cache.
 */
const PLACES = 1 << 17;
const SHIFT = 32 - 17;
/** A record: length (0 in a free place), roles, grammar, and the first units. */
const RECORD = 16;
const HEAD = 3;
const records = new Uint16Array((PLACES + 1) * RECORD);
/** Two strings for each place: the text and its key in word lists, the same objects for each occurrence. */
const strings: string[] = Array.from({ length: 2 * (PLACES + 1) }, () => '');
/** Longest form that is kept; a longer one has the last place until the next. */
const LONGEST = 40;

/** The place of the form that stands from `start` to before `end`: a word, or else a single mark or a number. */
export function placeOf(characters: Characters, start: number, end: number, word: boolean): number {
  if (end - start > LONGEST) return keep(characters, start, end, word, PLACES);
  const { units } = characters;
  let hash = end - start;
  for (let offset = start; offset < end; offset++) hash = Math.imul(hash ^ (units[offset] ?? 0), 0x9e3779b1);
  const place = (hash ^ (hash << 15)) >>> SHIFT;
  if (isIn(place, units, start, end)) return place;
  const other = place ^ 1;
  if (isIn(other, units, start, end)) return other;
  const free = records[place * RECORD] === 0 || records[other * RECORD] !== 0;
  return keep(characters, start, end, word, free ? place : other);
}

/** The text of the form in a place. */
export const textIn = (place: number): string => strings[2 * place] ?? '';
/** Its key in word lists: lower case, straight apostrophe. */
export const lowerIn = (place: number): string => strings[2 * place + 1] ?? '';
/** Its traits, as `Scan` has them. */
export const traitsIn = (place: number): number =>
  (records[place * RECORD + 1] ?? 0) | ((records[place * RECORD + 2] ?? 0) << GRAMMAR_SHIFT);

function isIn(place: number, units: Uint16Array, start: number, end: number): boolean {
  const record = place * RECORD;
  if (records[record] !== end - start) return false;
  const stop = Math.min(end, start + RECORD - HEAD);
  for (let offset = start, at = record + HEAD; offset < stop; offset++, at++)
    if (records[at] !== units[offset]) return false;
  if (stop === end) return true;
  const text = textIn(place);
  for (let offset = stop; offset < end; offset++) if (text.charCodeAt(offset - start) !== units[offset]) return false;
  return true;
}

function keep({ text, units, classes }: Characters, start: number, end: number, word: boolean, place: number): number {
  const own = shared(text.slice(start, end));
  const number = classes[start] === DIGIT;
  const lower = number ? own : keyOf(own);
  strings[2 * place] = own;
  strings[2 * place + 1] = lower;
  const record = place * RECORD;
  records[record] = Math.min(end - start, LONGEST + 1);
  records[record + 1] = number ? numberRoles(own) : word ? wordRoles(own, classes[start] === UPPER) : markRoles(own);
  records[record + 2] = word && !number ? grammarOf(lower) : 0;
  for (let at = HEAD; at < RECORD; at++) records[record + at] = units[start + at - HEAD] ?? 0;
  return place;
}

/** The engine's one copy of a string, as the name of a property: equal ones are one object, and are compared as such. */
function shared(value: string): string {
  const box: Record<string, true> = Object.create(null);
  box[value] = true;
  return Object.keys(box)[0] ?? value;
}

const PLAIN = /^[a-z0-9]*$/u;

function keyOf(value: string): string {
  if (PLAIN.test(value)) return value;
  const lower = value.toLowerCase().replace(/[’‑\u00ad]/gu, (mark) => (mark === '’' ? "'" : mark === '‑' ? '-' : ''));
  return lower === value ? value : shared(lower);
}

const STOPS = '.!?…‽';
const QUOTES = '«“„‹»”›"';
const DOTS = '-–—•*·▪●■◦‣►▶→';

const numberRoles = (text: string): number => NUMBER | (text.length <= 2 ? ITEM : 0);

function wordRoles(text: string, capital: boolean): number {
  const stopped = text.endsWith('.');
  const item = text.length <= (stopped ? 2 : 1);
  return WORD | (stopped ? STOP : 0) | (item ? ITEM : 0) | (capital ? CAPITAL : 0);
}

const markRoles = (text: string): number =>
  (STOPS.includes(text) ? STOP : 0) | (QUOTES.includes(text) ? QUOTE : 0) | (DOTS.includes(text) ? ITEM : 0);
