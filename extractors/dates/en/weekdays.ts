import { optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { anyWeekday, count, dayPart, pick, weekday } from './pieces.ts';

/** Weekdays without a month, in English. */
export const weekdayRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/weekdays-away',
    why: 'a number of weekdays before or after publication',
    match: pattern`${count} ${words('weekday', { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 })} ${words('way', { 'from now': 1, ago: -1, back: -1 })}`,
    value: ({ count, weekday, way }) => ({
      type: 'weekday-of',
      weekday,
      week: { type: 'unit', unit: 'week', shift: count * way },
    }),
    yes: [['They met two Thursdays ago.', '2024-05-30']],
    no: ['They met on Thursdays.'],
  }),
  dateRule({
    id: 'date/en/weekday',
    why: 'a weekday, with what says which and the part of the day',
    match: pattern`${optional(pick)} ${weekday} ${optional(dayPart)}`,
    value: ({ weekday, pick }, { end }, input) => {
      const next = tokenIn(input, end);
      if (
        next?.capital &&
        /^(?:times|post|herald|mirror|night|mail|telegraph|express|star|sun|mass)$/iu.test(next.lower)
      )
        return null;
      return pick === 'next' && saysNext(input, end)
        ? { type: 'weekday-of', weekday, week: { type: 'unit', unit: 'week', shift: 1 } }
        : { type: 'calendar', weekday, pick };
    },
    yes: [
      ['The group announced the sale on Tuesday.', '2024-06-11'],
      ['He will speak Friday evening.', '2024-06-14'],
      ['Shares fell last Monday.', '2024-06-10'],
      ['He leaves next Friday.', '2024-06-21'],
    ],
    no: ['The market is held on Mondays.', 'The Sunday Times said so.'],
  }),
  dateRule({
    id: 'date/en/weekday-short',
    why: 'the abbreviation of a weekday that is all of its sentence',
    match: anyWeekday,
    value: (weekday, { start, end }, input) =>
      start === input.from && end === input.to && tokenIn(input, start)?.lower !== 'sun'
        ? { type: 'calendar', weekday }
        : null,
    yes: [['Thu', '2024-06-06']],
    no: ['The sun is bright.', 'He sat down.'],
  }),
  dateRule({
    id: 'date/en/weekday-of-week',
    why: 'a weekday of a week that is named',
    match: pattern`${weekday} (of|,)? ${words('pick', { 'next week': 1, 'this week': 0, 'last week': -1, 'the following week': 1, 'the previous week': -1 })}`,
    value: ({ weekday, pick }) => ({ type: 'weekday-of', weekday, week: { type: 'unit', unit: 'week', shift: pick } }),
    yes: [['He will return on Tuesday of next week.', '2024-06-18']],
    no: ['On Monday, a week of strikes begins.'],
  }),
  dateRule({
    id: 'date/en/weekday-after-next',
    why: 'the second weekday of that name to come',
    match: pattern`${weekday} after next`,
    value: ({ weekday }) => ({ type: 'weekday-of', weekday, week: { type: 'unit', unit: 'week', shift: 1 } }),
    yes: [['He will return the Friday after next.', '2024-06-21']],
    no: ['He will return on Friday after lunch.'],
  }),
];

/** "next Friday" is that of the week after; "coming Friday" the first one. */
const saysNext = (input: Parameters<typeof tokenIn>[0], end: number): boolean => {
  for (let at = end - 3; at < end; at++) if (tokenIn(input, at)?.lower === 'next') return true;
  return false;
};
