import { figure } from '../../pattern/numbers/figure.ts';
import { choice, digits, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { isoDuration } from '../expression.ts';
import { count, unit } from './pieces.ts';
import { WEEKDAY_PLURALS } from './words.ts';

const clockUnit = words('unit', {
  hour: 'hour',
  hours: 'hour',
  minute: 'minute',
  minutes: 'minute',
  second: 'second',
  seconds: 'second',
} as const);
const hour = digits('hour', (value, text) => value <= 24 && text.length <= 2);
const minute = digits('minute', (value, text) => value < 60 && text.length === 2);
const half = words('half', {
  am: true,
  pm: true,
  'a.m.': true,
  'p.m.': true,
  'a . m .': true,
  'p . m .': true,
  "o'clock": true,
  'o’clock': true,
});

/** Durations, habits, clock times and vague expressions in English: found, and kept apart from dates. */
export const otherRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/duration',
    why: 'a number of units without a place in time',
    match: pattern`${count} -? ${unit}`,
    value: ({ count, unit }, { start, end }, input) => {
      const after = tokenIn(input, end)?.lower ?? '';
      const before = tokenIn(input, start - 1)?.lower ?? '';
      if (after === 'old' || after === '-old' || before === 'aged' || tokenIn(input, end)?.text === '-') return null;
      return { type: 'other', kind: 'duration', duration: isoDuration(count, unit) };
    },
    yes: [
      ['The works took two months.', 'P2M'],
      ['A sentence of three years in prison.', 'P3Y'],
    ],
    no: ['He is 37 years old.', 'A boy aged 12 years.'],
  }),
  dateRule({
    id: 'date/en/duration-joined',
    why: 'a number and a unit joined by a hyphen',
    match: words(
      'joined',
      Object.fromEntries(
        ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].flatMap(
          (word, index) =>
            (['day', 'week', 'month', 'year'] as const).map((unit) => [
              `${word}-${unit}`,
              isoDuration(index + 1, unit),
            ]),
        ),
      ),
    ),
    value: (duration) => ({ type: 'other', kind: 'duration', duration }),
    yes: [['A three-year contract.', 'P3Y']],
    no: ['A three-party deal.'],
  }),
  dateRule({
    id: 'date/en/duration-several',
    why: 'an unknown number of units',
    match: pattern`(several|many|a few|some|a couple of|a number of) ${unit}`,
    value: (_values, { end }, input) =>
      /^(?:ago|later|earlier|before|after)$/u.test(tokenIn(input, end)?.lower ?? '')
        ? { type: 'other', kind: 'vague' }
        : { type: 'other', kind: 'duration' },
    yes: [['He waited for several months.', 'duration']],
    no: ['Several cities are hit.'],
  }),
  dateRule({
    id: 'date/en/duration-clock',
    why: 'a number of hours, minutes or seconds',
    match: pattern`${choice('amount', figure('amount', 'en'), count)} -? ${clockUnit}`,
    value: ({ amount, unit }) => ({ type: 'other', kind: 'duration', duration: isoDuration(amount, unit) }),
    yes: [['He leads by 30.4 seconds.', 'PT30.4S']],
    no: ['He has 30 euros.'],
  }),
  dateRule({
    id: 'date/en/clock',
    why: 'a time of the day',
    match: pattern`${hour} (:|.)? ${optional(minute)} ${half}`,
    value: () => ({ type: 'other', kind: 'time' }),
    yes: [['The show starts at 9:45 pm.', 'time']],
    no: ['He ran 21 miles.'],
  }),
  dateRule({
    id: 'date/en/clock-plain',
    why: 'hours and minutes',
    match: pattern`${hour} : ${minute}`,
    value: (_values, { start, end }, input) =>
      tokenIn(input, end)?.text === ':' ||
      /^(?:won|beat|lost|ratio|score)$/u.test(tokenIn(input, start - 1)?.lower ?? '')
        ? null
        : { type: 'other', kind: 'time' },
    yes: [['The show starts at 21:45.', 'time']],
    no: ['They won 2:1.'],
  }),
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
    match: pattern`(once|twice|three times) (a|an|per) ${unit}`,
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
    id: 'date/en/vague',
    why: 'a time that nothing bounds',
    match: words('vague', {
      'recent years': true,
      'recent months': true,
      'recent weeks': true,
      'recent days': true,
      'the last few years': true,
      'the past few years': true,
      'coming years': true,
      'coming months': true,
      'coming weeks': true,
      'coming days': true,
      currently: true,
      recently: true,
      nowadays: true,
      'right now': true,
      'the present time': true,
    }),
    value: () => ({ type: 'other', kind: 'vague' }),
    yes: [['Prices have risen in recent years.', 'vague']],
    no: ['The current minister leaves.', 'A long term plan.'],
  }),
];
