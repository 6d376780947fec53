import { firstNames, places } from '../../lexicons/sets.ts';
import { type Input, type Reading, tokenIn } from '../../pattern.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BEFORE_MONTH = set(
  'in of since until till by before after during from to early mid late last next this through and or between every starting around about end',
);
const BEFORE_YEAR = set(
  'in since until till by before after during from to of early late mid year years circa around about spring summer autumn fall winter between through and for ( next beyond start end starting',
);
/** After these a number of four digits is no year. */
const NOT_BEFORE_YEAR = set(
  'flight flights no number article page pages chapter law act section regulation directive standard iso room route highway about around nearly almost over some than least exactly only these those our their his her my your model version windows boeing airbus code channel lot $ £ € # § / - – ^ up all',
);
const FUNCTION_WORDS = set(
  'was is as has his its this us does plus less across towards versus yes thus perhaps always sometimes afterwards besides regardless unless parliamentary olympics elections games finals championships',
);
const COUNTED = set(
  '% € $ £ ° euro euros dollar dollars pounds km kg m miles feet people men women percent per yards metres meters million billion hours',
);
const HEADS = set(
  'election elections budget olympics games census report referendum world season vintage edition season euro super campaign film movie album novel book study census financial constitution tax fiscal summit cup final finals',
);

const lowerAt = (input: Input, at: number): string => tokenIn(input, at)?.lower ?? '';

/** Whether the token after a number looks like what the number counts. */
export function countsSomething(input: Input, at: number): boolean {
  const next = tokenIn(input, at);
  if (!next) return false;
  if (COUNTED.has(next.lower)) return true;
  return next.kind === 'word' && !next.capital && /[^s]s$/u.test(next.lower) && !FUNCTION_WORDS.has(next.lower);
}

/** A month alone is a date when written with its capital or beside "in", "last" …; "may", "march" and short forms need more. */
export function allowsMonthAlone({ start, end }: Reading<unknown>, input: Input): boolean {
  const dotted = lowerAt(input, end - 1) === '.';
  const token = tokenIn(input, dotted ? end - 2 : end - 1);
  const before = tokenIn(input, start - 1);
  const next = tokenIn(input, end);
  if (!token) return false;
  const short = SHORT_MONTHS.has(token.lower);
  const verb = token.lower === 'may' || token.lower === 'march';
  const person = next?.capital === true && next.kind === 'word' && !/^[A-Z]{2,}$/u.test(next.text);
  if (before && BEFORE_MONTH.has(before.lower))
    return (
      (token.capital || !(verb || short)) && !(person && token.lower !== 'may') && !(short && next?.kind === 'number')
    );
  if (short) return false;
  if (verb) return token.capital && before === undefined && next === undefined;
  return token.capital && !(person || before?.capital === true || lowerAt(input, end) === "'s");
}

const SHORT_MONTHS = set('jan feb mar apr jun jul aug sep sept oct nov dec');

/** A bare number of four digits is a year after "in", "since" … or before a noun that it dates, when it counts nothing. */
export function allowsYear({ start, end }: Reading<unknown>, input: Input): boolean {
  const before = tokenIn(input, start - 1);
  const after = tokenIn(input, end);
  const glued =
    after !== undefined && !after.spaced && /^[-/.,:–]$/u.test(after.text) && tokenIn(input, end + 1)?.spaced === false;
  const number = Number(tokenIn(input, start)?.text ?? 0);
  if (HEADS.has(after?.lower ?? '') && number > 1800) return true;
  if (countsSomething(input, end) || before?.kind === 'number') return false;
  if (!before && glued) return false;
  if (!before)
    return after === undefined || after.kind === 'mark' || (after.capital === false && after.lower === 'was');
  if (BEFORE_YEAR.has(before.lower))
    return !glued && !(before.lower === 'for' && number < 1900) && (before.lower !== 'of' || number > 1700);
  if (before.kind === 'mark' && /^(?:or|and)$/u.test(after?.lower ?? '') && isYearText(lowerAt(input, end + 1)))
    return true;
  if (glued || NOT_BEFORE_YEAR.has(before.lower) || number < 1800 || number > 2060) return false;
  if (/^(?:or|and)$/u.test(before.lower)) return isYearText(lowerAt(input, start - 2));
  if (before.kind === 'mark')
    return before.text === ',' || before.text === ';' || before.text === ':' || before.text === "'";
  if (before.lower === 'the' || before.lower === 'a' || before.lower === "'s" || before.lower === 'its')
    return after?.kind === 'word';
  return !before.capital || /^(?:euro|olympics|cup|cop)$/u.test(before.lower);
}

const BEFORE_SPOKEN_YEAR = set('in since until till by before after during from to of year between and early late mid');

/** A year in words needs a word that calls for one, and nothing that it counts ("in two thousand and eight cities"). */
export function allowsSpokenYear({ start, end }: Reading<unknown>, input: Input): boolean {
  const next = tokenIn(input, end);
  const closed =
    next === undefined ||
    next.kind === 'mark' ||
    !/(?:[^s]s|-olds?|people|men|women|per|percent|million|billion)$/u.test(next.lower) ||
    FUNCTION_WORDS.has(next.lower);
  return BEFORE_SPOKEN_YEAR.has(lowerAt(input, start - 1)) && closed && next?.text !== '%' && next?.text !== '-';
}

/** "Joe Friday", "Natalie Christmas": after a first name it is a family name. */
export function isFamilyName(input: Input, at: number): boolean {
  const before = tokenIn(input, at - 1);
  if (!before?.capital || before.kind !== 'word') return false;
  return firstNames().has(before.lower) && !places().has(before.lower); // "in Jordan Friday" is a day
}

/** "8/10" is a date after a preposition or a weekday, or alone in its sentence. */
export function allowsNumericDay({ start, end, parts }: Reading<unknown>, input: Input): boolean {
  if (parts.length > 1) return true;
  if (lowerAt(input, end) === 'of') return false;
  return (
    (start === input.from && end === input.to) ||
    /^(?:on|before|after|until|by|since|from|between|to|and)$/u.test(lowerAt(input, start - 1))
  );
}

const SUBJECTS = set('they he she we you i it who to that and people not');

/** "they may 12 times", "they march 2009 miles": a small "may" or "march" after its subject is a verb. */
export function isVerb(input: Input, at: number): boolean {
  const token = tokenIn(input, at);
  if (!token || token.capital || (token.lower !== 'may' && token.lower !== 'march')) return false;
  return SUBJECTS.has(lowerAt(input, at - 1)) || (token.lower === 'may' && lowerAt(input, at + 1) === ',');
}

const isYearText = (text: string): boolean => /^(?:1[89]|20)\d\d$/u.test(text);
