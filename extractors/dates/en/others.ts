import { figure } from '../../pattern/numbers/figure.ts';
import { choice, derive, digits, type Input, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { isoDuration } from '../expression.ts';
import { count, length, unit } from './pieces.ts';

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
const cardinalHour = words(
  'hour',
  Object.fromEntries(
    'one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, index): [string, number] => [word, index + 1]),
  ),
);
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

/** "10-year", "30-day" */
const joinedLength = derive('length', pattern`${count} - ${unit}`, (values) => values);

/** Durations, habits, clock times and vague expressions in English: found, and kept apart from dates. */
export const otherRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/duration',
    why: 'a number of units without a place in time',
    match: choice('length', length, joinedLength),
    value: ({ count, unit }, { start, end }, input) => {
      const after = tokenIn(input, end)?.lower ?? '';
      const before = tokenIn(input, start - 1)?.lower ?? '';
      if (
        after === 'old' ||
        after === '-old' ||
        before === 'aged' ||
        (unit === 'quarter' && after === 'of') ||
        tokenIn(input, end)?.text === '-'
      )
        return null;
      return { type: 'other', kind: 'duration', duration: isoDuration(count, unit) };
    },
    yes: [
      ['The works took two months.', 'P2M'],
      ['A sentence of three years in prison.', 'P3Y'],
    ],
    no: ['He is 37 years old.', 'A boy aged 12 years.', 'It has three quarters of the market.'],
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
    match: pattern`${choice('amount', figure('amount', 'en'), count)} ${optional(words('half', { 'and a half': 0.5 }))} -? ${clockUnit}`,
    value: ({ amount, half, unit }, { start, end }, input) =>
      isOrdinal(input, start, end)
        ? null
        : { type: 'other', kind: 'duration', duration: isoDuration(amount + (half ?? 0), unit) },
    yes: [
      ['He leads by 30.4 seconds.', 'PT30.4S'],
      ['The outage lasted two and a half hours.', 'PT2.5H'],
    ],
    no: ['He has 30 euros.', 'It opened a second shop.'],
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
    id: 'date/en/clock-words',
    why: 'a time of the day in words',
    match: pattern`(at|by|until|before|after|from|since|around) ${words('time', { noon: true, midnight: true, midday: true, dawn: true, dusk: true, daybreak: true, sunrise: true, sunset: true })}`,
    value: () => ({ type: 'other', kind: 'time' }),
    yes: [['The talks ended at midnight.', 'time']],
    no: ['The midnight train is late.'],
  }),
  dateRule({
    id: 'date/en/clock-half',
    why: 'a time told by its half or its quarter',
    match: pattern`(half past|quarter past|a quarter past|quarter to|a quarter to) ${choice('hour', hour, cardinalHour)}`,
    value: () => ({ type: 'other', kind: 'time' }),
    yes: [['The bell rings at half past seven.', 'time']],
    no: ['He left half the past behind.'],
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
      lately: true,
      'these days': true,
      'at the moment': true,
      'for the moment': true,
      'in the near future': true,
      'the foreseeable future': true,
      'recent decades': true,
      'coming decades': true,
      'the next few years': true,
      'the next few months': true,
      'the next few weeks': true,
      'the next few days': true,
      'the last few months': true,
      'the last few weeks': true,
      'the last few days': true,
      'the past few months': true,
      'the past few weeks': true,
      'the past few days': true,
      'years ago': true,
      'months ago': true,
      'weeks ago': true,
      'days ago': true,
      'decades ago': true,
      'centuries ago': true,
      'long ago': true,
    }),
    value: () => ({ type: 'other', kind: 'vague' }),
    yes: [['Prices have risen in recent years.', 'vague']],
    no: ['The current minister leaves.', 'A long term plan.'],
  }),
];

/** "a second shop": the next one, no sixtieth of a minute. */
const isOrdinal = (input: Input, start: number, end: number): boolean =>
  tokenIn(input, end - 1)?.lower === 'second' &&
  /^(?:a|one)$/u.test(tokenIn(input, start)?.lower ?? '') &&
  tokenIn(input, end)?.kind === 'word';
