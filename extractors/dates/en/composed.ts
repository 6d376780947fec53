import { derive, digits, named, optional, type Piece, pattern, tokenIn, words } from '../../pattern.ts';
import { anyOf, type DateGroup, type DateRule, dateRule } from '../date-rule.ts';
import type { Expression } from '../expression.ts';
import { allowsYear } from './guards.ts';
import { sectionWord } from './periods.ts';
import { anyYear, day, length, month, ordinal, part, unit, weekday, yearFigure } from './pieces.ts';

/** Rules that build on other dates: parts, numbered units, distances, ranges. */
export function composedRules(base: DateGroup): readonly DateRule[] {
  const year = { piece: derive('year', yearFigure, (value): Expression => ({ type: 'calendar', year: value })) };
  const date = anyOf('date', [base, year]);
  const parts = partRules(date);
  const numbered = numberedRules(date);
  return [
    ...parts,
    ...numbered,
    ...sectionRules(anyOf('date', [base])),
    ...distanceRules(anyOf('date', [base])),
    ...rangeRules(anyOf('date', [base, year, ...parts, ...numbered])),
  ];
}

function partRules(date: Piece<'date', Expression>): readonly DateRule[] {
  return [
    dateRule({
      id: 'date/en/part',
      why: 'the beginning, middle or end of a date',
      match: pattern`(the)? ${part} (the|around|in)? ${date}`,
      value: ({ part, date }) => (isPartable(date) ? { type: 'part', part, of: date } : null),
      yes: [
        ['The deal was announced in late May.', '2024-05-21/2024-06-01 part'],
        ['In early 2021, the project was dropped.', '2021-01-01/2021-05-01 part'],
        ['At the beginning of next week it will rain.', '2024-06-17/2024-06-19 part'],
      ],
      no: ['The end of the film is sad.', 'He was late on Monday.'],
    }),
    dateRule({
      id: 'date/en/part-of-this',
      why: 'the beginning, middle or end of the week, month or year of publication',
      match: pattern`${part} (the|this|current)? ${unit}`,
      value: ({ part, unit }, { start, end }, input) => {
        const many = tokenIn(input, end - 1)?.lower.endsWith('s') === true;
        if (unit === 'day' || many || tokenIn(input, end)?.lower === 'of') return null;
        const of: Expression = { type: 'unit', unit, shift: 0 };
        const toDate = part === 'start' && tokenIn(input, start - 1)?.lower === 'since';
        return toDate ? { type: 'rest', of, half: 'past' } : { type: 'part', part, of };
      },
      yes: [['The plant will close at the end of the year.', '2024-09-01/2025-01-01 part']],
      no: ['The end of the day nears.'],
    }),
    dateRule({
      id: 'date/en/year-end',
      why: 'the end of the year of publication',
      match: words('end', { 'year-end': true, 'year end': true }),
      value: () => ({ type: 'part', part: 'end', of: { type: 'unit', unit: 'year', shift: 0 } }),
      yes: [['Rates stood at 3 % at year-end.', '2024-09-01/2025-01-01 part']],
      no: ['The year ended well.'],
    }),
  ];
}

function isPartable(date: Expression): boolean {
  if (date.type === 'calendar') return date.day === undefined && date.weekday === undefined;
  if (date.type === 'unit') return date.unit !== 'day';
  return (
    date.type === 'years' ||
    date.type === 'section' ||
    date.type === 'season' ||
    date.type === 'nth' ||
    date.type === 'sports-season'
  );
}

function numberedRules(date: Piece<'date', Expression>): readonly DateRule[] {
  return [
    dateRule({
      id: 'date/en/nth-unit',
      why: 'a numbered day, week or week-end of a month or year',
      match: pattern`(the)? ${ordinal} ${unit} (of|in) (the)? ${date}`,
      value: ({ ordinal, unit, date }) =>
        unit === 'year' || unit === 'century' ? null : { type: 'nth', index: ordinal, unit, of: date },
      yes: [
        ['The first week of October 2014 was cold.', '2014-09-29/2014-10-06 week'],
        ['On the last day of May 2015 it snowed.', '2015-05-31'],
      ],
      no: ['The first day of the trial was long.'],
    }),
    dateRule({
      id: 'date/en/nth-weekday',
      why: 'a numbered weekday of a month or year',
      match: pattern`(the)? ${ordinal} ${weekday} (of|in) (the)? ${date}`,
      value: ({ ordinal, weekday, date }) => ({ type: 'nth', index: ordinal, unit: 'weekday', weekday, of: date }),
      yes: [['They will meet on the first Monday of next month.', '2024-07-01']],
      no: ['The first Monday was calm.'],
    }),
    dateRule({
      id: 'date/en/day-of-month-pick',
      why: 'a day number of a month counted from the article',
      match: pattern`(the)? ${day} of ${date}`,
      value: ({ day, date }) =>
        date.type === 'unit' && date.unit === 'month' ? { type: 'nth', index: day, unit: 'day', of: date } : null,
      yes: [['We meet on the 15th of next month.', '2024-07-15']],
      no: ['The 15th of the group left.'],
    }),
    dateRule({
      id: 'date/en/week-number',
      why: 'a week by its number in the year',
      match: pattern`(the)? week ${digits('week', (value, text) => value >= 1 && value <= 53 && text.length <= 2)} (of|in)? ${optional(yearFigure)}`,
      value: ({ week, year }) => ({
        type: 'nth',
        index: week,
        unit: 'week',
        of: year === undefined ? { type: 'unit', unit: 'year', shift: 0 } : { type: 'calendar', year },
      }),
      yes: [['Deliveries resume in week 31.', '2024-07-29/2024-08-05 week']],
      no: ['A week has 35 hours of work.'],
    }),
    dateRule({
      id: 'date/en/week-of',
      why: 'the week that holds a day',
      match: pattern`(the)? week (of|beginning|starting) (the)? ${date}`,
      value: ({ date }) =>
        date.type === 'calendar' && date.day !== undefined ? { type: 'nth', index: 1, unit: 'week', of: date } : null,
      yes: [['The week of September 16, 2024 will be full.', '2024-09-16/2024-09-23 week']],
      no: ['The week of the vote begins.'],
    }),
  ];
}

function sectionRules(date: Piece<'date', Expression>): readonly DateRule[] {
  return [
    dateRule({
      id: 'date/en/quarter-of',
      why: 'a quarter or a half of a year counted from the article',
      match: pattern`(the)? ${ordinal} ${sectionWord} of (the)? ${date}`,
      value: ({ ordinal, section, date }) => {
        const most = section === 'quarter' ? 4 : 2;
        const index = ordinal === -1 ? most : ordinal;
        return date.type === 'unit' && date.unit === 'year' && index > 0 && index <= most
          ? { type: 'section', unit: section, index, of: date }
          : null;
      },
      yes: [['Orders slowed in the second half of last year.', '2023-07-01/2024-01-01 half']],
      no: ['The second half of the match was dull.'],
    }),
  ];
}

function distanceRules(date: Piece<'date', Expression>): readonly DateRule[] {
  return [
    dateRule({
      id: 'date/en/distance',
      why: 'a number of units before or after a date',
      match: pattern`${length} ${words('way', { after: 1, from: 1, before: -1 })} (the)? ${date}`,
      value: ({ length: { count, unit }, way, date }) => ({ type: 'offset', count: count * way, unit, from: date }),
      yes: [['The shop closed two weeks before Christmas.', '2023-12-11']],
      no: ['Two weeks before his trip it rained.'],
    }),
  ];
}

function rangeRules(date: Piece<'date', Expression>): readonly DateRule[] {
  const from = named('from', date);
  const to = named('to', date);
  const range = (left: Expression, right: Expression): Expression | null =>
    isRangeable(left) && isRangeable(right) ? { type: 'range', from: left, to: right } : null;
  return [
    dateRule({
      id: 'date/en/range-day-first',
      why: 'from a day number to a whole date',
      match: pattern`(from|between)? (the)? ${named('day', day)} (to|through|until|till|and|-|–) (the)? ${to}`,
      value: ({ day, to }, { start }, input) => {
        const joint = tokenIn(input, start)?.lower === 'between';
        return to.type === 'calendar' &&
          to.day !== undefined &&
          to.month !== undefined &&
          to.weekday === undefined &&
          (joint || to.day === day + 1 || !hasAnd(input, start))
          ? range({ type: 'calendar', day }, to)
          : null;
      },
      yes: [
        ['The fair runs from 19 to 23 July 2024.', '2024-07-19/2024-07-24 day'],
        ['It rained on 12 and 13 June 2019.', '2019-06-12/2019-06-14 day'],
      ],
      no: ['Children aged 2 to 8 are welcome.', 'They won 6 to 4.'],
    }),
    dateRule({
      id: 'date/en/range-month-first',
      why: 'a month and two day numbers',
      match: pattern`(from|between)? ${month} ${named('first', day)} (to|through|until|till|and|-|–) (the)? ${named('last', day)} ,? ${optional(anyYear)}`,
      value: ({ month, first, last, year }, { start }, input) =>
        last > first && (last === first + 1 || tokenIn(input, start)?.lower === 'between' || !hasAnd(input, start))
          ? {
              type: 'range',
              from: { type: 'calendar', month, day: first, year },
              to: { type: 'calendar', month, day: last, year },
            }
          : null,
      yes: [['It runs August 10 - 22, 2012 in Lyon.', '2012-08-10/2012-08-23 day']],
      no: ['He came on August 10 to speak.'],
    }),
    dateRule({
      id: 'date/en/range',
      why: 'from a date to another one',
      match: pattern`from (the)? ${from} (to|through|until|till|up to|-|–) (the)? ${to}`,
      value: ({ from, to }) => range(from, to),
      yes: [
        ['The works will last from May to October 2020.', '2020-05-01/2020-11-01 month'],
        ['From 2014 to 2018 he led the club.', '2014-01-01/2019-01-01 year'],
      ],
      no: ['He goes from Paris to Rome.'],
    }),
    dateRule({
      id: 'date/en/range-to-date',
      why: 'from a date up to publication',
      match: pattern`from (the)? ${from} (to date|to now|until now|to this day|to the present|to the present day)`,
      value: ({ from }) => range(from, { type: 'unit', unit: 'day', shift: 0 }),
      yes: [['From March 2020 to date, sales grew.', '2020-03-01/2024-06-13 month']],
      no: ['From now to date night.'],
    }),
    dateRule({
      id: 'date/en/range-between',
      why: 'between a date and another one',
      match: pattern`between (the)? ${from} and (the)? ${to}`,
      value: ({ from, to }) => range(from, to),
      yes: [['Between 2007 and 2009 sales doubled.', '2007-01-01/2010-01-01 year between']],
      no: ['Between you and me, all is well.'],
    }),
    dateRule({
      id: 'date/en/range-dash',
      why: 'two dates around a dash or "to"',
      match: pattern`${from} (-|–|to|through|until|till) ${to}`,
      value: ({ from, to }, { start }, input) =>
        (from.type === 'calendar' && (from.month !== undefined || from.weekday !== undefined)) ||
        (from.type === 'unit' && from.unit === 'day') ||
        (from.type === 'calendar' && tokenIn(input, start + 1)?.lower === 'through')
          ? range(from, to)
          : null,
      yes: [['Closed August 10 - September 12, 2013.', '2013-08-10/2013-09-13 day']],
      no: ['On August 10 – a surprise – he left.'],
    }),
    dateRule({
      id: 'date/en/range-years',
      why: 'two years around a dash',
      match: pattern`${named('from', yearFigure)} (-|–|/|~) ${named('to', yearFigure)}`,
      value: ({ from, to }, reading, input) =>
        to > from && to - from < 400 && allowsYear(reading, input)
          ? { type: 'range', from: { type: 'calendar', year: from }, to: { type: 'calendar', year: to } }
          : null,
      yes: [['The crisis (1994-2004) was long.', '1994-01-01/2005-01-01 year']],
      no: ['Act 1994-1887 is void.'],
    }),
  ];
}

/** "13 and 15 July" are two days, unless "between" stands before. */
function hasAnd(input: Parameters<typeof tokenIn>[0], start: number): boolean {
  for (let at = start; at < start + 6; at++) if (tokenIn(input, at)?.lower === 'and') return true;
  return false;
}

const isRangeable = (expression: Expression): boolean =>
  expression.type !== 'other' && expression.type !== 'range' && expression.type !== 'run';
