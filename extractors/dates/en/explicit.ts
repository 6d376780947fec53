import { derive, named, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { monthYears } from '../generated-words.ts';
import { numericDate, numericDayMonth, numericMonthYear } from '../numeric.ts';
import { allowsMonthAlone, allowsNumericDay, isVerb } from './guards.ts';
import { anyWeekday, anyYear, day, dayOrdinal, leadingWeekday, month, year, yearFigure } from './pieces.ts';
import { MONTH_ABBREVIATIONS, MONTHS } from './words.ts';

const whole = numericDate('date', 'month-first');
const dayMonthFigures = numericDayMonth('date', 'month-first');

/** Days, months and years as they are written in full, in English. */
export const explicitRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/month-day-year',
    why: 'a month and a day number, with the weekday and the year where they are written',
    match: pattern`${leadingWeekday} ${month} (,|the|-|/)? ${day} (,|of|in)? ${optional(anyYear)}`,
    value: ({ weekday, day, month, year }, { start, end }, input) =>
      isVerb(input, start) ||
      (/^(?:%|:|am|pm|percent|people|million|billion)$/u.test(tokenIn(input, end)?.lower ?? '') && year === undefined)
        ? null
        : { type: 'calendar', weekday, day, month, year },
    yes: [
      ['The law took effect on March 12, 2024.', '2024-03-12'],
      ['He signed on Friday, June 7.', '2024-06-07'],
      ['It was founded on Sept. 1, 1998 in Leeds.', '1998-09-01'],
    ],
    no: ['They may 12 times try.', 'About 12 people came.'],
  }),
  dateRule({
    id: 'date/en/day-month-year',
    why: 'a day number and a month, with the weekday and the year where they are written',
    match: pattern`${leadingWeekday} the? ${day} (day of|of|-|/)? ${month} (,|of|in|-|/)? ${optional(anyYear)}`,
    value: ({ weekday, day, month, year }, { start, end }, input) => {
      const verb = tokenIn(input, end - 1);
      return verb?.lower === 'may' && !verb.capital && tokenIn(input, start)?.kind !== 'number'
        ? null
        : { type: 'calendar', weekday, day, month, year };
    },
    yes: [
      ['It was signed on 12 March 2024.', '2024-03-12'],
      ['The first of March was cold.', '2024-03-01'],
      ['They arrived on 13 Sept nineteen seventy two.', '1972-09-13'],
    ],
    no: ['The first may come.', 'He ran 12 marathons.'],
  }),
  dateRule({
    id: 'date/en/date-figures',
    why: 'a whole date in digits, month first',
    match: pattern`${leadingWeekday} ${whole}`,
    value: ({ date }) => date,
    yes: [
      ['It was published on 2015-03-09.', '2015-03-09'],
      ['It was due on 05/25/2015.', '2015-05-25'],
      ['It was sent on 6/10/2018.', '2018-06-10'],
    ],
    no: ['The score was 3-4-2 at half-time.', 'Version 1.2.3 is out.'],
  }),
  dateRule({
    id: 'date/en/year-month-day',
    why: 'a year, a month name and a day',
    match: pattern`${yearFigure} (/|-|,)? ${month} (/|-)? ${optional(day)}`,
    value: ({ year, month, day }) => ({ type: 'calendar', year, month, day }),
    yes: [['Filed 2018 March 18 in Paris.', '2018-03-18']],
    no: ['In 2018 he may resign.'],
  }),
  dateRule({
    id: 'date/en/month-day-figures',
    why: 'a month and a day in digits, beside a weekday or a preposition',
    match: pattern`${leadingWeekday} ${dayMonthFigures}`,
    value: ({ date, weekday }, reading, input) => (allowsNumericDay(reading, input) ? { ...date, weekday } : null),
    yes: [['The hearing is due Friday 6/14.', '2024-06-14']],
    no: ['About 3/4 of voters came.', 'He scored 15/20.'],
  }),
  dateRule({
    id: 'date/en/month-year',
    why: 'a month and a year',
    match: pattern`${month} (,|of|in|-|/)? ${anyYear}`,
    value: ({ month, year }, { start }, input) => (isVerb(input, start) ? null : { type: 'calendar', month, year }),
    yes: [
      ['The firm changed its name in February 2009.', '2009-02-01/2009-03-01 month'],
      ['It closed in Sept 2012 for good.', '2012-09-01/2012-10-01 month'],
    ],
    no: ['They may, 2009 or not, agree.', 'They march 2009 miles.'],
  }),
  dateRule({
    id: 'date/en/joined-month-year',
    why: 'a month and a year joined by a hyphen, with the day before them',
    match: pattern`${optional(
      named(
        'day',
        derive('day', pattern`${day} -?`, ({ day }) => day),
      ),
    )} ${words('pair', monthYears({ ...MONTHS, ...MONTH_ABBREVIATIONS }))}`,
    value: ({ day, pair: [month, year] }) => ({ type: 'calendar', day, month, year }),
    yes: [['Signed 09-JAN-2017 in Rome.', '2017-01-09']],
    no: ['A may-fly lives one day.'],
  }),
  dateRule({
    id: 'date/en/month-year-figures',
    why: 'a month and a year in digits',
    match: numericMonthYear('date'),
    value: (date) => date,
    yes: [['It opened 04/2016 in Rome.', '2016-04-01/2016-05-01 month']],
    no: ['Regulation 2016/679 protects data.', 'Act 2004-575 stands.'],
  }),
  dateRule({
    id: 'date/en/month',
    why: 'a month alone, beside a word that makes it a date',
    match: pattern`${optional(words('pick', { last: 'last', past: 'last', this: 'this', next: 'next', coming: 'next', 'this coming': 'next', 'this past': 'last' } as const))} ${month}`,
    value: ({ month, pick }, reading, input) =>
      (pick !== undefined && tokenIn(input, reading.end - 1)?.capital) || allowsMonthAlone(reading, input)
        ? { type: 'calendar', month, pick }
        : null,
    yes: [
      ['In February, the company opened a plant.', '2024-02-01/2024-03-01 month'],
      ['Sales fell last June.', '2023-06-01/2023-07-01 month'],
      ['The vote will take place in March.', '2025-03-01/2025-04-01 month'],
    ],
    no: ['He may leave.', 'They march on.', 'April Jones sings.', 'May I ask?'],
  }),
  dateRule({
    id: 'date/en/weekday-day',
    why: 'a weekday and a day number without a month',
    match: pattern`${anyWeekday} ,? the? ${dayOrdinal}`,
    value: ({ weekday, day }, { end }, input) =>
      /^(?:st|nd|rd|th)$/u.test(tokenIn(input, end - 1)?.lower ?? '') ? { type: 'calendar', weekday, day } : null,
    yes: [['The market reopens on Friday the 14th.', '2024-06-14']],
    no: ['He came on Friday with 12 friends.', 'On Friday second-placed Lens won.'],
  }),
  dateRule({
    id: 'date/en/day-alone',
    why: 'an ordinal of digits after "on"',
    match: pattern`on the? ${named('day', dayOrdinal)}`,
    value: ({ day }, { end }, input) => {
      const next = tokenIn(input, end);
      const figure = /^(?:st|nd|rd|th)$/u.test(tokenIn(input, end - 1)?.lower ?? '');
      return figure && (next === undefined || next.kind === 'mark') ? { type: 'calendar', day } : null;
    },
    yes: [['The meeting will be on the 21st.', '2024-06-21']],
    no: ['He lives on the 21st floor.', 'On 5th Avenue it rained.'],
  }),
  dateRule({
    id: 'date/en/year-of',
    why: 'a year that a noun announces',
    match: pattern`the? year ${year}`,
    value: ({ year }) => ({ type: 'calendar', year }),
    yes: [['The year 2009 was hard.', '2009-01-01/2010-01-01 year']],
    no: ['The year was hard.'],
  }),
];
