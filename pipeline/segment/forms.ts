import type { Token } from '../model/segmented.ts';
import { type Characters, DIGIT, UPPER } from './characters.ts';
import { grammarOf } from './function-words.ts';
import { CAPITAL, GRAMMAR_SHIFT, ITEM, QUOTE, STOP } from './scan.ts';

/** All that a token's characters say, wherever they stand. Its strings are the same objects for each occurrence. */
export type Form = Pick<Token, 'text' | 'lower' | 'kind' | 'capital'> & {
  readonly hash: number;
  readonly traits: number;
};

const SETS = 1 << 15;
const LONGEST = 40;
/** Two places for each hash, the one used last first: bounded, and frequent words stay whatever a text brings. */
const places: (Form | undefined)[] = Array.from({ length: 2 * SETS }, () => undefined);

/** The form of the characters from `start` to before `end`, which are a word or a single mark or a number. */
export function formAt(characters: Characters, start: number, end: number, word: boolean): Form {
  const { units } = characters;
  if (end - start > LONGEST) return makeForm(characters, start, end, word, 0);
  let hash = end - start;
  for (let offset = start; offset < end; offset++) hash = (Math.imul(hash, 31) + (units[offset] ?? 0)) | 0;
  const place = 2 * ((hash ^ (hash >>> 15)) & (SETS - 1));
  const first = places[place];
  if (first !== undefined && isAt(first, hash, units, start, end)) return first;
  const second = places[place + 1];
  const known = second !== undefined && isAt(second, hash, units, start, end);
  const found = known ? second : makeForm(characters, start, end, word, hash);
  places[place + 1] = first;
  places[place] = found;
  return found;
}

function isAt(form: Form, hash: number, units: Uint16Array, start: number, end: number): boolean {
  const { text } = form;
  if (form.hash !== hash || text.length !== end - start) return false;
  for (let offset = start; offset < end; offset++) if (text.charCodeAt(offset - start) !== units[offset]) return false;
  return true;
}

function makeForm({ text, classes }: Characters, start: number, end: number, word: boolean, hash: number): Form {
  const value = shared(text.slice(start, end));
  const number = classes[start] === DIGIT;
  const lower = number ? value : keyOf(value);
  const kind = number ? 'number' : word ? 'word' : 'mark';
  const capital = kind === 'word' && classes[start] === UPPER;
  const grammar = kind === 'word' ? grammarOf(lower) : 0;
  const traits = rolesOf(value, kind) | (capital ? CAPITAL : 0) | (grammar << GRAMMAR_SHIFT);
  return { text: value, lower, kind, capital, hash, traits };
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

function rolesOf(text: string, kind: Token['kind']): number {
  if (kind === 'number') return text.length <= 2 ? ITEM : 0;
  if (kind === 'word') {
    const stopped = text.endsWith('.');
    return (stopped ? STOP : 0) | (text.length <= (stopped ? 2 : 1) ? ITEM : 0);
  }
  return (STOPS.includes(text) ? STOP : 0) | (QUOTES.includes(text) ? QUOTE : 0) | (DOTS.includes(text) ? ITEM : 0);
}
