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
const WEEKDAY = String.raw`(?:\p{L}+day,?\s+|(?:lun|mar|mercre|jeu|vendre|same)di,?\s+|dimanche,?\s+|\p{L}{3},\s+)?`;
const TIME = String.raw`(?:[T ]+\d{1,2}[:h]\d{0,2}.*|,?\s+(?:à|at|-|\|)\s+.*)?`;

const NUMERIC = new RegExp(
  String.raw`^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?${TIME}$`,
  'iu',
);
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u;
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
 * (never where day and month could be exchanged). `undefined` for anything else; the clock is never asked.
 */
export function publicationDate(written: string): PublicationDate | undefined {
  const value = written.trim().replace(/\s+/gu, ' ');
  if (value.length > 60) return undefined;
  const numeric = (NUMERIC.exec(value) ?? COMPACT.exec(value))?.groups;
  if (numeric) return make(numeric.year, numeric.month, numeric.day);
  const european = EUROPEAN.exec(value)?.groups;
  if (european) return inEitherOrder(european.year, Number(european.first), Number(european.second));
  for (const pattern of WRITTEN) {
    const groups = pattern.exec(value)?.groups;
    const month = MONTH_NUMBERS.get(groups?.month?.toLowerCase() ?? '');
    if (groups && month !== undefined) return make(groups.year, String(month), groups.day);
  }
  return undefined;
}

function inEitherOrder(year: string | undefined, first: number, second: number): PublicationDate | undefined {
  if (first > 12 || first === second) return make(year, String(second), String(first));
  return second > 12 ? make(year, String(first), String(second)) : undefined;
}

function make(year: string | undefined, month?: string, day?: string): PublicationDate | undefined {
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  if (!partialDate.safeParse(date).success) return undefined;
  return { date, datePrecision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}
