import { cardinalWords } from '../../pattern/numbers/cardinal.ts';
import { ENGLISH_NUMBERS, ENGLISH_ORDINALS } from '../../pattern/numbers/english.ts';
import { choice, derive, digits, named, optional, type Piece, pattern, tokenIn, where, words } from '../../pattern.ts';
import type { Expression } from '../expression.ts';
import { fullYear } from '../numeric.ts';
import {
  DAY_PARTS,
  HOLIDAY_NAMES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  PARTS,
  PICKS,
  SEASONS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './words.ts';

const dot = optional(words('dot', { '.': true }));
const cardinal = cardinalWords('number', ENGLISH_NUMBERS);

/** "March" */
export const monthName = words('month', MONTHS);

/** "March", "Sept.", "feb" */
export const month: Piece<'month', number> = choice(
  'month',
  monthName,
  derive('month', pattern`${words('short', MONTH_ABBREVIATIONS)} ${dot}`, ({ short }) => short),
);

export const weekday = words('weekday', WEEKDAYS);

/** "Monday", "Mon.", "thu" */
export const anyWeekday: Piece<'weekday', number> = choice(
  'weekday',
  weekday,
  derive('weekday', pattern`${words('short', WEEKDAY_ABBREVIATIONS)} ${dot}`, ({ short }) => short),
);

/** The same before a day: "Friday,". */
export const leadingWeekday: Piece<'weekday', number | undefined> = optional(
  derive('weekday', pattern`${anyWeekday} ,?`, ({ weekday }) => weekday),
);

const dayFigure = digits('figure', (value, text) => value >= 1 && value <= 31 && text.length <= 2);
const dayOrdinalWord = words('day', ENGLISH_ORDINALS);

/** "12th", "the first", "twenty-fourth": days of a month that say that they are. */
export const dayOrdinal: Piece<'day', number> = choice(
  'day',
  derive('day', pattern`${dayFigure} (st|nd|rd|th)`, ({ figure }) => figure),
  dayOrdinalWord,
);

/** "12", "12th", "first": days beside a month. */
export const day: Piece<'day', number> = choice('day', dayOrdinal, named('day', dayFigure));

/** "third", "3rd", "last": ordinals of units. */
export const ordinal: Piece<'ordinal', number> = choice(
  'ordinal',
  words('ordinal', { ...ENGLISH_ORDINALS, last: -1, final: -1, 'second last': -2, 'fifth last': -5, 'third last': -3 }),
  derive('ordinal', pattern`${dayFigure} (st|nd|rd|th)`, ({ figure }) => figure),
);

/** Four digits of a year. */
export const yearFigure = digits('year', (value, text) => text.length === 4 && value >= 1000 && value < 2200);

/** "'98", "98" after a month: years that could not be a day. */
const shortYear = derive(
  'year',
  pattern`('|’)? ${digits('short', (value, text) => text.length === 2 && (value > 31 || text.startsWith('0')))}`,
  ({ short }, { end }, input) =>
    /^(?::|%|am|pm|st|nd|rd|th)$/u.test(tokenIn(input, end)?.lower ?? '') ? null : fullYear(short),
);

/** "nineteen seventy two", "two thousand eighteen" */
const yearWords = derive(
  'year',
  pattern`${words('century', { seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 })} ${where(cardinal, ({ value }) => value >= 10 && value < 100)}`,
  ({ century, number }) => century * 100 + number,
);

/** A year beside a month or a noun that calls for one. */
export const year: Piece<'year', number> = choice('year', yearFigure, yearWords);

/** The same, or its last two digits. */
export const anyYear: Piece<'year', number> = choice('year', yearFigure, shortYear, yearWords);

const wholeFigure = digits('count', (value, text) => value >= 1 && text.length <= 3);

/** "3", "three", "a", "a couple of": how many units. */
export const count: Piece<'count', number> = choice(
  'count',
  wholeFigure,
  words('count', { a: 1, an: 1, 'a dozen': 12, 'half a': 0.5 }),
  where(named('count', cardinal), ({ value }) => value >= 1),
);

export const unit = words('unit', UNITS);
export const pick = words('pick', PICKS);
export const season = words('season', SEASONS);
export const part = words('part', PARTS);
export const dayPart = words('daypart', Object.fromEntries(DAY_PARTS.map((phrase) => [phrase, true])));
export const holidayName = words('holiday', HOLIDAY_NAMES);

/** The year of a date that may lack it. */
export const inYear = (value: number | undefined): Expression | undefined =>
  value === undefined ? undefined : { type: 'calendar', year: value };

/** Whether the token at the index is written with a capital. */
export const isCapital = (input: Parameters<typeof tokenIn>[0], at: number): boolean =>
  tokenIn(input, at)?.capital === true;
