import { choice, optional, pattern, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { anyWeekday, count, dayPart, holidayName, monthName, ordinal, season, unit, weekday } from './pieces.ts';
import { UNITS, WEEKDAY_PLURALS } from './words.ts';

const RATES: Readonly<Record<string, true>> = Object.fromEntries([
  ...Object.keys(UNITS).flatMap((name): [string, true][] =>
    ['a', 'an', 'per', 'each', 'every'].map((word) => [`${word} ${name}`, true]),
  ),
  ...['daily', 'weekly', 'monthly', 'yearly', 'annually'].map((word): [string, true] => [word, true]),
]);
const returning = choice<'returning', unknown>(
  'returning',
  weekday,
  dayPart,
  season,
  monthName,
  holidayName,
  words('night', { night: true, nights: true }),
);

/** What returns, in English: found, and kept apart from dates. */
export const habitRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/habit',
    why: 'something that returns',
    match: pattern`(every|each|per) ${optional(count)} ${unit}`,
    value: () => ({ type: 'other', kind: 'set' }),
    yes: [
      ['The park draws visitors every year.', 'set'],
      ['She earns 2,000 euros per month.', 'set'],
    ],
    no: ['Every city votes.'],
  }),
  dateRule({
    id: 'date/en/habit-rate',
    why: 'how often something returns',
    match: pattern`(once|twice|three times|four times|several times|many times) ${words('each', RATES)}`,
    value: () => ({ type: 'other', kind: 'set' }),
    yes: [['They meet once a week.', 'set']],
    no: ['They met once in Rome.'],
  }),
  dateRule({
    id: 'date/en/habit-weekday',
    why: 'a weekday that returns',
    match: pattern`(every|on)? ${words('habit', WEEKDAY_PLURALS)}`,
    value: () => ({ type: 'other', kind: 'set' }),
    yes: [['The museum is shut on Mondays.', 'set']],
    no: ['The museum is shut on Monday.'],
  }),
  dateRule({
    id: 'date/en/habit-named',
    why: 'a weekday, a month, a season or a holiday that returns',
    match: pattern`(every|each) (other|second|third|single)? ${returning} ${optional(dayPart)}`,
    value: () => ({ type: 'other', kind: 'set' }),
    yes: [
      ['The board meets every Tuesday.', 'set'],
      ['The fair is held each summer.', 'set'],
    ],
    no: ['Every town votes.'],
  }),
  dateRule({
    id: 'date/en/habit-other',
    why: 'one unit out of two that returns',
    match: pattern`(every|each) (other|second|single) ${unit}`,
    value: () => ({ type: 'other', kind: 'set' }),
    yes: [['They meet every other week.', 'set']],
    no: ['The other week was dry.'],
  }),
  dateRule({
    id: 'date/en/habit-nth',
    why: 'a numbered weekday that returns every month',
    match: pattern`(every|each|the) ${ordinal} ${anyWeekday} of (every|each|the) month`,
    value: () => ({ type: 'other', kind: 'set' }),
    yes: [['The market is held on the first Sunday of every month.', 'set']],
    no: ['The first Sunday was dry.'],
  }),
  dateRule({
    id: 'date/en/habit-weekends',
    why: 'week-ends or working days that return',
    match: pattern`(on|at|during) (weekends|week-ends|weekdays)`,
    value: () => ({ type: 'other', kind: 'set' }),
    yes: [['The park is open at weekends.', 'set']],
    no: ['The weekends were dry.'],
  }),
];
