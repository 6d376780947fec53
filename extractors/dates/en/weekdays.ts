import { optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { isFamilyName } from './guards.ts';
import { anyWeekday, count, dayPart, length, pick, weekday } from './pieces.ts';

/** The one weekday that is a family name. */
const FRIDAY = 5;

/** Weekdays without a month, in English. */
export const weekdayRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/weekdays-away',
    why: 'a number of weekdays before or after publication',
    match: pattern`${count} ${words('weekday', { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 })} ${words('way', { 'from now': 1, ago: -1, back: -1 })}`,
    value: ({ count, weekday, way }) => ({
      type: 'offset',
      count: (count - 1) * way,
      unit: 'week',
      from: { type: 'calendar', weekday, pick: way > 0 ? 'next' : 'last' },
    }),
    yes: [
      ['They met two Thursdays ago.', '2024-05-30'],
      ['They will meet three Fridays from now.', '2024-06-28'],
    ],
    no: ['They met on Thursdays.'],
  }),
  dateRule({
    id: 'date/en/weekday',
    why: 'a weekday, with what says which and the part of the day',
    match: pattern`${optional(pick)} ${weekday} ${optional(dayPart)}`,
    value: ({ weekday, pick }, { start, end }, input) => {
      const next = tokenIn(input, end);
      if (
        next?.capital &&
        /^(?:times|post|herald|mirror|night|mail|telegraph|express|star|sun|mass)$/iu.test(next.lower)
      )
        return null;
      if (isNamed(input, end) || (weekday === FRIDAY && pick === undefined && isFamilyName(input, start))) return null;
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
    no: ['The market is held on Mondays.', 'The Sunday Times said so.', 'It was part of Patch Tuesday.'],
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
    id: 'date/en/weekday-plus',
    why: 'a number of weeks after the next weekday of that name, as the British say it',
    match: pattern`${length} (on|from) ${weekday}`,
    value: ({ length: { count, unit }, weekday }, { end }, input) =>
      unit === 'week' && Number.isInteger(count) && !/^(?:last|next|morning)$/u.test(tokenIn(input, end)?.lower ?? '')
        ? { type: 'offset', count, unit, from: { type: 'calendar', weekday, pick: 'next' } }
        : null,
    yes: [
      ['Talks resume a week on Monday.', '2024-06-24'],
      ['Talks resume a fortnight on Friday.', '2024-06-28'],
    ],
    no: ['He works three days on Monday.'],
  }),
  dateRule({
    id: 'date/en/weekday-week',
    why: 'a week or a fortnight after the next weekday of that name',
    match: pattern`${weekday} ${words('weeks', { week: 1, fortnight: 2 })}`,
    value: ({ weekday, weeks }, { end }, input) => {
      const next = tokenIn(input, end);
      return next === undefined || next.kind === 'mark'
        ? { type: 'offset', count: weeks, unit: 'week', from: { type: 'calendar', weekday, pick: 'next' } }
        : null;
    },
    yes: [['The inquiry opens Monday week.', '2024-06-24']],
    no: ['A Monday week plan.'],
  }),
  dateRule({
    id: 'date/en/weekend',
    why: 'the week-end nearest to publication, by the tense of its sentence',
    match: pattern`(at|over|on|during|for) the ${words('weekend', { weekend: true, 'week-end': true })}`,
    value: (_values, { end }, input) => {
      const next = tokenIn(input, end)?.lower;
      return next === 'of' || next === 'before' || next === 'after'
        ? null
        : { type: 'unit', unit: 'weekend', shift: 0 };
    },
    yes: [
      ['The council met over the weekend.', '2024-06-08/2024-06-10 weekend'],
      ['The fair will open at the weekend.', '2024-06-15/2024-06-17 weekend'],
    ],
    no: ['The weekend was dry.'],
  }),
  dateRule({
    id: 'date/en/that-unit',
    why: 'the week, month or year that the text has just spoken of',
    match: pattern`that ${words('unit', { week: 'week', weekend: 'weekend', month: 'month', year: 'year' } as const)}`,
    value: ({ unit }, { end }, input) => {
      const next = tokenIn(input, end);
      return next === undefined ||
        next.kind === 'mark' ||
        /^(?:the|he|she|it|they|we|in|at|on|to|and|but|as|alone|by|with|for|after|when)$/u.test(next.lower)
        ? { type: 'unit', unit, shift: 0, said: 'text' }
        : null;
    },
    yes: [['He left in March 2020. That year, he returned.', '2020-01-01/2021-01-01 year']],
    no: ['They said that week ends are short.'],
  }),
  dateRule({
    id: 'date/en/week-weekday',
    why: 'a week that is named, then its weekday',
    match: pattern`${words('pick', { 'next week': 1, 'this week': 0, 'last week': -1 })} (on)? ${weekday}`,
    value: ({ weekday, pick }) => ({ type: 'weekday-of', weekday, week: { type: 'unit', unit: 'week', shift: pick } }),
    yes: [['The cable was cut last week Friday.', '2024-06-07']],
    no: ['Last week, rain fell.'],
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

/** "Patch Tuesday", "Super Tuesday", "Black Monday": days with a name of their own. */
const NAMED =
  /^(?:patch|super|black|bloody|ruby|cyber|fat|manic|taco|giving|small|blue|casual|throwback|freaky|sheffield)$/u;

const isNamed = (input: Parameters<typeof tokenIn>[0], end: number): boolean => {
  const before = tokenIn(input, end - 2);
  return before?.capital === true && NAMED.test(before.lower);
};

/** "next Friday" is that of the week after; "coming Friday" the first one. */
const saysNext = (input: Parameters<typeof tokenIn>[0], end: number): boolean => {
  for (let at = end - 3; at < end; at++) if (tokenIn(input, at)?.lower === 'next') return true;
  return false;
};
