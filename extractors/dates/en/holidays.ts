import { type Input, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { isFamilyName } from './guards.ts';
import { holidayName, isCapital, pick, yearFigure } from './pieces.ts';

/** What a holiday only describes: "a Christmas tree", "Easter eggs". */
const THINGS =
  /^(?:trees?|markets?|part(?:y|ies)|cards?|gifts?|presents?|shopp(?:ing|ers?)|sales?|season|dinners?|lunch(?:es)?|carols?|lights?|songs?|albums?|singles?|number|stor(?:y|ies)|mov(?:ie|ies)|films?|shows?|specials?|concerts?|decorations?|bonus(?:es)?|puddings?|cakes?|jumpers?|sweaters?|stockings?|spirit|cheer|rush|trading|holidays?|breaks?|vacations?|islands?|eggs?|bunny|rising|uprising|turkeys?|costumes?|candy|traditions?|themed|hits?|parades?|messages?|speech|address|meals?|pantomimes?|ads?|adverts?|ornaments?|wreaths?|resolutions?|honours|bash|orders?|sermons?|services?|mass|crackers?|hampers?|play|carnival)$/u;
/** Names that a thing or a person may bear as well. */
const PLAIN = /^(?:christmas|xmas|easter|halloween|thanksgiving|epiphany|pentecost|year)$/u;

/** Holidays that small letters do not name: "a flag day" is any day of flags. */
const CAPITAL: ReadonlySet<string> = new Set(['flag-day', 'earth-day', 'civic-holiday', 'victory-day']);

/** Holidays, in English. */
export const holidayRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/holiday',
    why: 'a holiday, with its year where it is written',
    match: pattern`(the)? ${optional(pick)} ${holidayName} (of|in|,)? ${optional(yearFigure)}`,
    value: ({ holiday, year, pick }, { start, end }, input) =>
      (year === undefined && (isThing(input, end) || isFamilyName(input, start))) ||
      (CAPITAL.has(holiday) && !isCapital(input, end - (year === undefined ? 2 : 3)))
        ? null
        : { type: 'holiday', holiday, year, pick },
    yes: [
      ['Shops will close on Christmas Day.', '2024-12-25'],
      ['Easter Monday 2018 was wet.', '2018-04-02'],
      ['On Remembrance Sunday 2023 it rained.', '2023-11-12'],
    ],
    no: ['The new years were hard.', 'A Christmas tree fell.', 'Christmas Jones sings.', 'On a flag day it rained.'],
  }),
  dateRule({
    id: 'date/en/holiday-of-year',
    why: 'a holiday of a year counted from the article',
    match: pattern`(the)? ${holidayName} (of|in)? ${words('shift', { 'this year': 0, 'last year': -1, 'next year': 1 })}`,
    value: ({ holiday, shift }) => ({
      type: 'holiday',
      holiday,
      of: { type: 'unit', unit: 'year', shift },
    }),
    yes: [
      ['Sales fell at Christmas last year.', '2023-12-25'],
      ['The parade on the Independence Day of this year is off.', '2024-07-04'],
    ],
    no: ['Last year was hard.'],
  }),
];

/** "Christmas tree", "Easter Island": the name of something else. */
function isThing(input: Input, end: number): boolean {
  if (!PLAIN.test(tokenIn(input, end - 1)?.lower ?? '')) return false;
  const next = tokenIn(input, end);
  return (
    next?.kind === 'word' &&
    (THINGS.test(next.lower) || (next.capital && !/^(?:I|He|She|It|They|We|The)$/u.test(next.text)))
  );
}
