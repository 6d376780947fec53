import { type Characters, DIGIT, isInner, isLetter, LOWER, OTHER, SPACE, UPPER } from './characters.ts';

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const DASH = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const BLANK = 0x20;
const LETTER_T = 0x74;

const isApostrophe = (unit: number | undefined): boolean => unit === APOSTROPHE || unit === CURLY;
const isDash = (unit: number | undefined): boolean => unit === DASH || unit === 0x2010 || unit === 0x2011;

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

/** Digits, and groups of them after a point or a comma. */
export function numberEnd({ units, classes }: Characters, start: number): number {
  let end = start + 1;
  for (;;) {
    while (classes[end] === DIGIT) end++;
    const unit = units[end];
    if ((unit !== STOP && unit !== COMMA) || classes[end + 1] !== DIGIT) return end;
    end += 2;
  }
}

/** A word that begins with a letter: an elision, initials, a unit after digits, or a word with what is joined to it. */
export function letterWordEnd(characters: Characters, start: number): number {
  const { text, units, classes } = characters;
  let end = start + 1;
  while (isLetter(classes[end])) end++;
  if (classes[end] === SPACE) return end;
  const before = start > 0 ? classes[start - 1] : SPACE;
  if (before === DIGIT) return end;
  const alone = !isLetter(before);
  if (alone && classes[end] === DIGIT && CURRENCIES.has(text.slice(start, end))) return end;
  while (isInner(classes[end])) end++;
  if (alone) {
    const unit = units[end];
    const special = isApostrophe(unit)
      ? elisionEnd(characters, start, end)
      : unit === STOP && end === start + 1 && classes[start] === UPPER
        ? initialsEnd(characters, end + 1)
        : 0;
    if (special > 0) return special;
  }
  for (let joined = joinEnd(characters, end); joined > end; joined = joinEnd(characters, end)) {
    end = joined;
    while (isInner(classes[end])) end++;
  }
  return end;
}

/** "l'", "qu'" before a word, a number or a quotation mark, and "aujourd'hui"; 0 when it is none. */
function elisionEnd({ text, units, classes }: Characters, start: number, end: number): number {
  if (end - start > 7) return 0;
  const word = text.slice(start, end).toLowerCase();
  if (word === 'aujourd' && text.startsWith('hui', end + 1)) return end + 4;
  if (end - start > LONGEST_ELIDED || !ELIDED.has(word)) return 0;
  const next = classes[end + 1];
  if (next === DIGIT || isLetter(next)) return end + 1;
  // "l' ONU": typesetters leave a space behind "l'" and "d'"; the word is elided all the same.
  const gap = (word === 'l' || word === 'd') && units[end + 1] === BLANK && isLetter(classes[end + 2]);
  return gap || '«"“'.includes(text.charAt(end + 1) || ' ') ? end + 1 : 0;
}

/** "J.", "J.-P.", "U.S.": capitals each with a stop. One alone only before white space, a comma or another capital. */
function initialsEnd({ text, units, classes }: Characters, afterFirst: number): number {
  let end = afterFirst;
  for (;;) {
    const letter = units[end] === DASH ? end + 1 : end;
    if (classes[letter] !== UPPER || units[letter + 1] !== STOP) break;
    end = letter + 2;
  }
  const next = classes[end];
  if (next === UPPER && !isInner(classes[end + 1])) return end + 1; // "U.E", without its last stop
  const dashed = units[end] === DASH ? classes[end + 1] : next;
  if (dashed === UPPER || dashed === SPACE || ',;)'.includes(text.charAt(end) || ' ')) return end;
  return end > afterFirst && next !== LOWER && next !== DIGIT ? end : 0;
}

/** The end of what joins the next part to a word ("-", "'", "&"), or the same offset when nothing does. */
function joinEnd(characters: Characters, end: number): number {
  const { text, units, classes } = characters;
  if (classes[end] !== OTHER) return end;
  const unit = units[end];
  const next = classes[end + 1];
  if (isDash(unit)) {
    if (!isLetter(next) && next !== DIGIT) return end;
    return subjectEnd(characters, end) > 0 && !text.startsWith('rendez', end - 6) ? end : end + 1;
  }
  if (isApostrophe(unit)) {
    if (!isLetter(next)) return end;
    return isLetter(classes[end + 2]) || units[end + 1] === LETTER_T ? end + 1 : end;
  }
  return unit === AMPERSAND && (isLetter(next) || next === DIGIT) ? end + 1 : end;
}

/** The end of an inverted subject or a particle ("-t-il", "-elle", "-là") that begins with the dash at `dash`; 0 if none. */
function subjectEnd({ text, units, classes }: Characters, dash: number): number {
  const start = units[dash + 1] === LETTER_T && units[dash + 2] === DASH ? dash + 3 : dash + 1;
  let end = start;
  while (isLetter(classes[end]) && end - start <= LONGEST_SUBJECT) end++;
  if (units[end] === DASH || !SUBJECTS.has(text.slice(start, end))) return 0;
  return end;
}

/** A word that begins with a mark right after a letter: an inverted subject or an English clitic ("'s"). */
export function markWordEnd(characters: Characters, start: number): number {
  const { text, units, classes } = characters;
  if (start === 0 || !isLetter(classes[start - 1])) return start;
  const unit = units[start];
  if (unit === DASH) return Math.max(start, subjectEnd(characters, start));
  if (!isApostrophe(unit)) return start;
  let end = start + 1;
  while (isLetter(classes[end]) && end - start < 4) end++;
  return end > start + 1 && CLITICS.has(text.slice(start + 1, end).toLowerCase()) ? end : start;
}
