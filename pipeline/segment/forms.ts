import { FORMS } from '../model/segmented.ts';
import { type Characters, DIGIT, UPPER } from './characters.ts';
import { grammarOf } from './function-words.ts';
import { CAPITAL, GRAMMAR_SHIFT, ITEM, NUMBER, QUOTE, STOP, WORD } from './scan.ts';

/*
 * The forms of tokens that were met: what a token's characters say, wherever they stand. A look-up costs the time of
 * fetching memory, so all that tells forms apart is one small record, and forms are numbered as they are met: those of
 * frequent words come first and lie together. When `LIMIT` is reached the numbers begin again.
 */
const LIMIT = FORMS - 1;
/** A record: length, roles, grammar, and the first units. */
const RECORD = 16;
const HEAD = 3;
const records = new Uint16Array((LIMIT + 1) * RECORD);
/** Two strings for each form: the text and its key in word lists, the same objects for each occurrence. */
const strings: string[] = Array.from({ length: 2 * (LIMIT + 1) }, () => '');
let count = 0;
/** Longest form that is kept; a longer one has number 0 until the next. */
const LONGEST = 40;

/** The number of a form by its hash, or in one of the places behind; 0 is free. */
const numbers = new Uint16Array(2 * LIMIT);
const LAST = numbers.length - 1;
const TRIES = 8;

/** The number of the form that stands from `start` to before `end`: a word, or else a single mark or a number. */
export function formAt(characters: Characters, start: number, end: number, word: boolean): number {
  if (end - start > LONGEST) return keep(characters, start, end, word, 0);
  const { units } = characters;
  let hash = end - start;
  for (let offset = start; offset < end; offset++) hash = Math.imul(hash ^ (units[offset] ?? 0), 0x9e3779b1);
  const first = (hash ^ (hash << 15)) >>> 16;
  let place = first;
  for (let tries = 0; tries < TRIES; tries++) {
    const form = numbers[place] ?? 0;
    if (form === 0) break;
    if (isForm(form, units, start, end)) return form;
    place = (place + 1) & LAST;
  }
  if (count === LIMIT) {
    numbers.fill(0);
    count = 0;
  }
  numbers[numbers[place] === 0 ? place : first] = ++count;
  return keep(characters, start, end, word, count);
}

/** The text of the form of this number. */
export const textOf = (form: number): string => strings[2 * form] ?? '';
/** Its key in word lists: lower case, straight apostrophe. */
export const lowerOf = (form: number): string => strings[2 * form + 1] ?? '';
/** Its traits, as `Scan` has them. */
export const traitsOf = (form: number): number =>
  (records[form * RECORD + 1] ?? 0) | ((records[form * RECORD + 2] ?? 0) << GRAMMAR_SHIFT);

function isForm(form: number, units: Uint16Array, start: number, end: number): boolean {
  const record = form * RECORD;
  if (records[record] !== end - start) return false;
  const stop = Math.min(end, start + RECORD - HEAD);
  for (let offset = start, at = record + HEAD; offset < stop; offset++, at++)
    if (records[at] !== units[offset]) return false;
  if (stop === end) return true;
  const text = textOf(form);
  for (let offset = stop; offset < end; offset++) if (text.charCodeAt(offset - start) !== units[offset]) return false;
  return true;
}

function keep({ text, units, classes }: Characters, start: number, end: number, word: boolean, form: number): number {
  const own = shared(text.slice(start, end));
  const number = classes[start] === DIGIT;
  const lower = number ? own : keyOf(own);
  strings[2 * form] = own;
  strings[2 * form + 1] = lower;
  const record = form * RECORD;
  records[record] = Math.min(end - start, LONGEST + 1);
  records[record + 1] = number ? numberRoles(own) : word ? wordRoles(own, classes[start] === UPPER) : markRoles(own);
  records[record + 2] = word && !number ? grammarOf(lower) : 0;
  for (let at = HEAD; at < RECORD; at++) records[record + at] = units[start + at - HEAD] ?? 0;
  return form;
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
