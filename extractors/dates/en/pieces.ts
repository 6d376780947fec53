import { cardinalWords } from '../../pattern/numbers/cardinal.ts';
import { ENGLISH_NUMBERS, ENGLISH_ORDINALS } from '../../pattern/numbers/english.ts';
import { choice, derive, digits, named, optional, type Piece, pattern, tokenIn, where, words } from '../../pattern.ts';
import type { Expression, Unit } from '../expression.ts';
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

/** The second year of a pair: "1914-18", "2001-2002". */
export const secondYear = digits('second', (_value, text) => text.length === 4 || text.length === 2);

/** "'98", "98" after a month: years that could not be a day. */
const shortYear = derive(
  'year',
  pattern`('|’)? ${digits('short', (value, text) => text.length === 2 && (value > 31 || text.startsWith('0')))}`,
  ({ short }, { end }, input) =>
    /^(?::|%|am|pm|st|nd|rd|th)$/u.test(tokenIn(input, end)?.lower ?? '') ? null : fullYear(short),
);

const FOLDED_YEARS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ENGLISH_NUMBERS.words).flatMap(([word, number]): [string, number][] =>
    number.kind === 'unit' && number.value >= 10
      ? [
          [`twenty-${word}`, 2000 + number.value],
          [`twenty ${word}`, 2000 + number.value],
        ]
      : [],
  ),
);

/** "nineteen seventy two", "nineteen oh five", "nineteen hundred", "two thousand and eighteen", "twenty-eighteen" */
export const yearWords: Piece<'year', number> = choice(
  'year',
  words('year', FOLDED_YEARS),
  derive(
    'year',
    pattern`${words('century', { seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 })} ${where(cardinal, ({ value }) => value >= 10 && value < 100)}`,
    ({ century, number }) => century * 100 + number,
  ),
  derive(
    'year',
    pattern`${words('century', { seventeen: 17, eighteen: 18, nineteen: 19 })} ${words('hundred', { hundred: true, oh: true, 'hundred and': true })} ${optional(where(cardinal, ({ value }) => value > 0 && value < 100))}`,
    ({ century, number }, { end }, input) =>
      number === undefined && /^(?:oh|and)$/u.test(tokenIn(input, end - 1)?.lower ?? '')
        ? null
        : century * 100 + (number ?? 0),
  ),
  where(named('year', cardinal), ({ value, start, end }) => value > 2000 && value < 2100 && end > start + 1),
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

/** A number of units: "three weeks", "a year and a half", "a fortnight", "ten working days". */
export type Length = { readonly count: number; readonly unit: Unit };

const halfMore = words('half', { 'and a half': 0.5 });

export const length: Piece<'length', Length> = choice(
  'length',
  derive(
    'length',
    pattern`${count} ${optional(halfMore)} (working|business|trading|calendar|straight|consecutive|full|whole|long|short|more)? ${unit} ${optional(named('rest', halfMore))}`,
    ({ count, half, unit, rest }) => ({ count: count + (half ?? 0) + (rest ?? 0), unit }),
  ),
  derive('length', pattern`${count} (fortnight|fortnights)`, ({ count }) => ({ count: 2 * count, unit: 'week' })),
);
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
