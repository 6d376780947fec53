import type { Token } from '../model/segmented.ts';
import { classAt, DIGIT, isInner, isLetter, LOWER, SPACE, UPPER } from './characters.ts';

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const DASH = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;

const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === CURLY;
const isDash = (unit: number): boolean => unit === DASH || unit === 0x2010 || unit === 0x2011;

/** French words that lose their last vowel; the token ends after the apostrophe. */
const ELIDED: ReadonlySet<string> = new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu'.split(' '));
const LONGEST_ELIDED = 'lorsqu'.length;
const SUBJECTS: ReadonlySet<string> = new Set('il ils elle elles on je tu nous vous ce là ci'.split(' '));
const LONGEST_SUBJECT = 'elles'.length;
const CLITICS: ReadonlySet<string> = new Set('s re ve ll d m'.split(' '));

/** Codes that may be glued to their amount ("EUR20", "Rs20"): tokens of their own there. */
const CURRENCIES: ReadonlySet<string> = new Set(
  'USD EUR GBP CHF CAD AUD NZD JPY CNY HKD SEK NOK DKK INR Rs'.split(' '),
);

/** All tokens of a text, in order, in one pass. White space belongs to none; everything else to exactly one. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let start = 0; start < text.length; ) {
    const kind = classAt(text, start);
    if (kind === SPACE) {
      start++;
      continue;
    }
    const spaced = start > end;
    if (kind === DIGIT) {
      end = numberEnd(text, start);
      tokens.push(token(text, start, end, 'number', false, spaced));
    } else {
      const wordEnd = isLetter(kind) ? letterWordEnd(text, start) : markWordEnd(text, start);
      end = wordEnd > start ? wordEnd : start + widthAt(text, start);
      tokens.push(token(text, start, end, wordEnd > start ? 'word' : 'mark', kind === UPPER, spaced));
    }
    start = end;
  }
  return tokens;
}

const PLAIN = /^[a-z0-9]*$/u;

function token(
  text: string,
  start: number,
  end: number,
  kind: Token['kind'],
  capital: boolean,
  spaced: boolean,
): Token {
  const value = text.slice(start, end);
  return { start, end, text: value, lower: kind === 'number' ? value : keyOf(value), kind, capital, spaced };
}

const keyOf = (value: string): string =>
  PLAIN.test(value)
    ? value
    : value.toLowerCase().replace(/[’‑\u00ad]/gu, (mark) => (mark === '’' ? "'" : mark === '‑' ? '-' : ''));

const widthAt = (text: string, offset: number): number => ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);

/** Digits, and groups of them after a point or a comma. */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (classAt(text, end) === DIGIT) end++;
    const unit = text.charCodeAt(end);
    if ((unit !== STOP && unit !== COMMA) || classAt(text, end + 1) !== DIGIT) return end;
    end += 2;
  }
}

/** A word that begins with a letter: an elision, initials, a unit after digits, or a word with what is joined to it. */
function letterWordEnd(text: string, start: number): number {
  const before = start > 0 ? classAt(text, start - 1) : SPACE;
  let end = start + 1;
  if (before === DIGIT) {
    while (isLetter(classAt(text, end))) end++;
    return end;
  }
  while (isLetter(classAt(text, end))) end++;
  if (!isLetter(before) && classAt(text, end) === DIGIT && CURRENCIES.has(text.slice(start, end))) return end;
  while (isInner(classAt(text, end))) end++;
  if (!isLetter(before)) {
    const unit = text.charCodeAt(end);
    if (isApostrophe(unit)) {
      const special = elisionEnd(text, start, end);
      if (special > 0) return special;
    }
    if (unit === STOP && end === start + 1 && classAt(text, start) === UPPER) {
      const special = initialsEnd(text, end + 1);
      if (special > 0) return special;
    }
  }
  for (let joined = joinEnd(text, end); joined > end; joined = joinEnd(text, end)) {
    end = joined;
    while (isInner(classAt(text, end))) end++;
  }
  return end;
}

/** "l'", "qu'" before a word, a number or a quotation mark, and "aujourd'hui"; 0 when it is none. */
function elisionEnd(text: string, start: number, end: number): number {
  if (end - start > 7) return 0;
  const word = text.slice(start, end).toLowerCase();
  if (word === 'aujourd' && text.startsWith('hui', end + 1)) return end + 4;
  if (end - start > LONGEST_ELIDED || !ELIDED.has(word)) return 0;
  // "l' ONU": typesetters leave a space behind "l'" and "d'"; the word is elided all the same.
  const gap = (word === 'l' || word === 'd') && text.charAt(end + 1) === ' ' && isLetter(classAt(text, end + 2));
  if (gap) return end + 1;
  const next = classAt(text, end + 1);
  return next === DIGIT || isLetter(next) || '«"“'.includes(text.charAt(end + 1) || ' ') ? end + 1 : 0;
}

/** "J.", "J.-P.", "U.S.": capitals each with a stop. One alone only before white space, a comma or another capital. */
function initialsEnd(text: string, afterFirst: number): number {
  let end = afterFirst;
  for (;;) {
    const letter = text.charCodeAt(end) === DASH ? end + 1 : end;
    if (classAt(text, letter) !== UPPER || text.charCodeAt(letter + 1) !== STOP) break;
    end = letter + 2;
  }
  const next = classAt(text, end);
  if (next === UPPER && !isInner(classAt(text, end + 1))) return end + 1; // "U.E", without its last stop
  const dashed = text.charCodeAt(end) === DASH ? classAt(text, end + 1) : next;
  if (dashed === UPPER || dashed === SPACE || ',;)'.includes(text.charAt(end) || ' ')) return end;
  return end > afterFirst && next !== LOWER && next !== DIGIT ? end : 0;
}

/** The end of what joins the next part to a word ("-", "'", "&"), or the same offset when nothing does. */
function joinEnd(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  const next = classAt(text, end + 1);
  if (isDash(unit)) {
    if (!isLetter(next) && next !== DIGIT) return end;
    return subjectEnd(text, end) > 0 && !text.startsWith('rendez', end - 6) ? end : end + 1;
  }
  if (isApostrophe(unit)) {
    if (!isLetter(next)) return end;
    return isLetter(classAt(text, end + 2)) || text.charAt(end + 1) === 't' ? end + 1 : end;
  }
  return unit === AMPERSAND && (isLetter(next) || next === DIGIT) ? end + 1 : end;
}

/** The end of an inverted subject or a particle ("-t-il", "-elle", "-là") that begins with the dash at `dash`; 0 if none. */
function subjectEnd(text: string, dash: number): number {
  const start = text.startsWith('t-', dash + 1) ? dash + 3 : dash + 1;
  let end = start;
  while (isLetter(classAt(text, end)) && end - start <= LONGEST_SUBJECT) end++;
  if (text.charCodeAt(end) === DASH || !SUBJECTS.has(text.slice(start, end))) return 0;
  return end;
}

/** A word that begins with a mark right after a letter: an inverted subject or an English clitic ("'s"). */
function markWordEnd(text: string, start: number): number {
  if (start === 0 || !isLetter(classAt(text, start - 1))) return start;
  const unit = text.charCodeAt(start);
  if (unit === DASH) return Math.max(start, subjectEnd(text, start));
  if (!isApostrophe(unit)) return start;
  let end = start + 1;
  while (isLetter(classAt(text, end)) && end - start < 4) end++;
  return end > start + 1 && CLITICS.has(text.slice(start + 1, end).toLowerCase()) ? end : start;
}
