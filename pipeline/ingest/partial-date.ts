import { partialDate } from '../model/article.ts';

/** A publication date and how precise it is. */
export type PublicationDate = { readonly date: string; readonly datePrecision: 'day' | 'month' | 'year' };

const MONTHS: readonly string[] = [
  'janvier january janv jan',
  'février fevrier february févr fevr feb',
  'mars march mar',
  'avril april avr apr',
  'mai may',
  'juin june jun',
  'juillet july juil jul',
  'août aout august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'décembre decembre december déc dec',
];
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): readonly [string, number] => [name, index + 1])),
);
const MONTH = String.raw`(?<month>\p{L}{3,9})\.?`;
const WEEKDAY = String.raw`(?:\p{L}+day,?\s+|(?:lun|mar|mercre|jeu|vendre|same)di,?\s+|dimanche,?\s+|(?:mon|tue|wed|thu|fri|sat|sun),?\s+|\p{L}{3},\s+)?`;
const TIME = String.raw`(?:,?[T ]+\d{1,2}[:h.]\d{0,2}.*|,?\s+(?:à|at|[-|·•–—])\s*.*)?`;

const NUMERIC = new RegExp(
  String.raw`^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?${TIME}$`,
  'iu',
);
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const EUROPEAN = new RegExp(String.raw`^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})${TIME}$`, 'iu');
const WRITTEN: readonly RegExp[] = [
  new RegExp(
    String.raw`^${WEEKDAY}(?:le\s+)?(?:(?<day>\d{1,2})(?:er|st|nd|rd|th)?\s+)?${MONTH},?\s+(?<year>\d{4})${TIME}$`,
    'iu',
  ),
  new RegExp(String.raw`^${WEEKDAY}${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${TIME}$`, 'iu'),
];

/**
 * Reads a date that is written out: ISO 8601 with or without a time, "25 août 2022", "August 25, 2022", "25/08/2022"
 * (where day and month could be exchanged only if `order` says which comes first), seconds or milliseconds since 1970.
 * `undefined` for anything else; the clock is never asked.
 */
export function publicationDate(written: string, order?: 'day-first' | 'month-first'): PublicationDate | undefined {
  const value = written.trim().replace(/\s+/gu, ' ');
  if (value.length > 60) return undefined;
  const numeric = (NUMERIC.exec(value) ?? COMPACT.exec(value))?.groups;
  if (numeric) return make(numeric.year, numeric.month, numeric.day);
  const european = EUROPEAN.exec(value)?.groups;
  if (european) return inEitherOrder(european.year, Number(european.first), Number(european.second), order);
  if (EPOCH.test(value)) return ofEpoch(value);
  for (const pattern of WRITTEN) {
    const groups = pattern.exec(value)?.groups;
    const month = MONTH_NUMBERS.get(groups?.month?.toLowerCase() ?? '');
    if (groups && month !== undefined) return make(groups.year, String(month), groups.day);
  }
  return undefined;
}

/** Seconds or milliseconds of the years 2001 to 2286. */
const EPOCH = /^[1-9]\d{9}(?:\d{3}|\.\d+)?$/u;

function ofEpoch(value: string): PublicationDate | undefined {
  const number = Number(value);
  const [year, month, day] = new Date(number > 1e12 ? number : number * 1000).toISOString().slice(0, 10).split('-');
  return make(year, month, day);
}

function inEitherOrder(
  year: string | undefined,
  first: number,
  second: number,
  order: 'day-first' | 'month-first' | undefined,
): PublicationDate | undefined {
  if (first > 12 || first === second || (order === 'day-first' && second <= 12))
    return make(year, String(second), String(first));
  return second > 12 || order === 'month-first' ? make(year, String(first), String(second)) : undefined;
}

function make(year: string | undefined, month?: string, day?: string): PublicationDate | undefined {
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  if (!partialDate.safeParse(date).success) return undefined;
  return { date, datePrecision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}
