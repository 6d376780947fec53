import { cardinalWords } from '../../pattern/numbers/cardinal.ts';
import { FRENCH_NUMBERS, FRENCH_ORDINALS } from '../../pattern/numbers/french.ts';
import {
  choice,
  derive,
  digits,
  keyIn,
  named,
  optional,
  type Piece,
  pattern,
  secondOf,
  tokenIn,
  where,
  words,
} from '../../pattern.ts';
import { fullYear } from '../numeric.ts';
import {
  DAY_PARTS,
  HOLIDAY_NAMES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  PARTS,
  PICKS_AFTER,
  PICKS_BEFORE,
  SEASONS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './words.ts';

const dot = optional(words('dot', { '.': true }));
const cardinal = cardinalWords('number', FRENCH_NUMBERS);

/** "mars" */
export const monthName = words('month', MONTHS);

/** "mars", "sept.", "févr" */
export const month: Piece<'month', number> = choice(
  'month',
  monthName,
  derive('month', pattern`${words('short', MONTH_ABBREVIATIONS)} ${dot}`, ({ short }) => short),
);

export const weekday = words('weekday', WEEKDAYS);

/** "lundi", "Lun.", "MER" */
export const anyWeekday: Piece<'weekday', number> = choice(
  'weekday',
  weekday,
  derive('weekday', pattern`${words('short', WEEKDAY_ABBREVIATIONS)} ${dot}`, ({ short }) => short),
);

/** The same before a day: "vendredi,". */
export const leadingWeekday: Piece<'weekday', number | undefined> = optional(
  derive('weekday', pattern`${anyWeekday} (dernier|prochain)? ,?`, ({ weekday }) => weekday),
);

const dayFigure = digits('figure', (value, text) => value >= 1 && value <= 31 && text.length <= 2);

/** "12", "1er", "premier", "vingt et un": days of a month. */
export const day: Piece<'day', number> = choice(
  'day',
  derive('day', pattern`${dayFigure} (er|e|è|ème|eme|°)?`, ({ figure }) => figure),
  words('day', { premier: 1 }),
  where(named('day', cardinal), ({ value }) => value >= 2 && value <= 31),
);

const LISTED = secondOf([',', 'et', 'ou', 'puis', 'er'], false);

/** A day of a month in figures that a list goes on behind: tried only where a comma or "et" follows. */
export const listedDay: Piece<'day', number> = {
  ...derive('day', pattern`${dayFigure} er?`, ({ figure }) => figure),
  next: () => LISTED,
};

/** "3e", "1re", "2ème", "troisième": ordinals. */
export const ordinal: Piece<'ordinal', number> = choice(
  'ordinal',
  words('ordinal', {
    ...FRENCH_ORDINALS,
    dernier: -1,
    dernière: -1,
    derniere: -1,
    'avant-dernier': -2,
    'avant-dernière': -2,
  }),
  derive('ordinal', pattern`${dayFigure} (er|ère|re|e|ème|eme|è|nd|nde)`, ({ figure }) => figure),
);

/** Four digits of a year. */
export const yearFigure = digits('year', (value, text) => text.length === 4 && value >= 1000 && value < 2200);

/** "98" after a month: years that could not be a number of hours or people. */
const shortYear = derive(
  'year',
  digits('year', (value, text) => text.length === 2 && (value > 31 || text.startsWith('0'))),
  (value, { end }, input) => (keyIn(HOURS, input, end) ? null : fullYear(value)),
);
const HOURS: ReadonlySet<string> = new Set(['h', 'heures', 'heure', '%', '€', 'euros', ':']);

/** "deux mille dix-huit", "mil neuf cent quatorze" */
export const yearWords = where(
  named('year', cardinal),
  ({ value, end, start }) => value >= 1000 && value < 2200 && end > start + 1,
);

/** A year beside a month or a noun that calls for one. */
export const year: Piece<'year', number> = choice('year', yearFigure, yearWords);

/** The same, or its last two digits. */
export const anyYear: Piece<'year', number> = choice('year', yearFigure, shortYear, yearWords);

const wholeFigure = digits('count', (value, text) => value >= 1 && text.length <= 3);

/** "3", "trois", "une", "une dizaine de": how many units. */
export const count: Piece<'count', number> = choice(
  'count',
  wholeFigure,
  derive(
    'count',
    pattern`${words('half', { 'un demi': 0.5, 'une demi': 0.5 })} ${optional(words('dash', { '-': true }))}`,
    ({ half }) => half,
  ),
  derive(
    'count',
    pattern`une ${words('round', { dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, centaine: 100 })} (de|d')`,
    ({ round }) => round,
  ),
  where(named('count', cardinal), ({ value }) => value >= 1),
);

export const unit = words('unit', UNITS);
export const pickAfter = words('pick', PICKS_AFTER);
export const pickBefore = words('pick', PICKS_BEFORE);
export const season = words('season', SEASONS);
export const part = words('part', PARTS);
export const dayPart = words('daypart', Object.fromEntries(DAY_PARTS.map((phrase) => [phrase, true])));
export const holidayName = words('holiday', HOLIDAY_NAMES);

/** Whether the token at the index is written with a capital. */
export const isCapital = (input: Parameters<typeof tokenIn>[0], at: number): boolean =>
  tokenIn(input, at)?.capital === true;
