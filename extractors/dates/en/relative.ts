import { derive, type Input, named, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { type Expression, isoDuration } from '../expression.ts';
import { count, day, dayPart, isCapital, length, month, pick, unit } from './pieces.ts';
import { SHIFTS } from './words.ts';

const dayWord = words('day', {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day before yesterday': -2,
  'day before yesterday': -2,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
});
const early = words('early', {
  'earlier this': true,
  'later this': true,
  'earlier in the': true,
  'later in the': true,
  'early this': true,
  'late this': true,
});

/** Days, weeks, months and years counted from the article, in English. */
export const relativeRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/day-word',
    why: 'yesterday, today and tomorrow',
    match: pattern`${optional(words('early', { earlier: true, later: true, late: true, early: true }))} ${dayWord} ,? ${optional(dayPart)}`,
    value: ({ day }, { start }, input) =>
      isCapital(input, start) && isCapital(input, start - 1) ? null : { type: 'unit', unit: 'day', shift: day },
    yes: [
      ['The minister was received yesterday in Berlin.', '2024-06-11'],
      ['The plant reopens the day after tomorrow.', '2024-06-14'],
    ],
    no: ['The paper USA Today said so.'],
  }),
  dateRule({
    id: 'date/en/this-day-part',
    why: 'a part of the day of publication',
    match: pattern`this ${words('part', { morning: true, afternoon: true, evening: true })}`,
    value: () => ({ type: 'unit', unit: 'day', shift: 0 }),
    yes: [['The council meets this morning.', '2024-06-12']],
    no: ['The morning is calm.'],
  }),
  dateRule({
    id: 'date/en/last-night',
    why: 'the night before publication',
    match: words('night', { 'last night': -1, 'last evening': -1 }),
    value: (shift) => ({ type: 'unit', unit: 'day', shift }),
    yes: [['The team won last night.', '2024-06-11']],
    no: ['The last nights were cold.'],
  }),
  dateRule({
    id: 'date/en/unit-pick',
    why: 'a week, month or year after a word that says which',
    match: pattern`(the)? ${pick} ${unit}`,
    value: ({ unit, pick }, { start, end }, input) => {
      const plural = tokenIn(input, end - 1)?.lower.endsWith('s') === true;
      const first = tokenIn(input, start)?.lower;
      const article = first === 'the' || tokenIn(input, start - 1)?.lower === 'the';
      if (unit === 'day' && article) return null;
      // "the last year of his life"
      if (article && pick === 'last' && tokenIn(input, end)?.lower === 'of') return null;
      if (plural || (first === 'the' && pick === 'last' && tokenIn(input, start + 1)?.lower === 'last')) return null;
      return pick === 'following' || pick === 'previous'
        ? { type: 'unit', unit, shift: SHIFTS[pick], said: 'text' }
        : { type: 'unit', unit, shift: SHIFTS[pick] };
    },
    yes: [
      ['Last month, she sold her shares.', '2024-05-01/2024-06-01 month'],
      ['The stadium reopens next year.', '2025-01-01/2026-01-01 year'],
      ['Sales fell this week.', '2024-06-10/2024-06-17 week'],
    ],
    no: ['The month has thirty days.', 'The last days were grey.', 'On the last day of his term he signed.'],
  }),
  dateRule({
    id: 'date/en/this-unit',
    why: 'the week, month or year of publication, earlier or later in it',
    match: pattern`${early} ${unit}`,
    value: ({ unit }) => ({ type: 'unit', unit, shift: 0 }),
    yes: [['Shares fell earlier this week.', '2024-06-10/2024-06-17 week']],
    no: ['He came earlier.'],
  }),
  dateRule({
    id: 'date/en/whole-unit',
    why: 'all of the week, month or year of publication',
    match: pattern`all ${unit}`,
    value: ({ unit }, { end }, input) =>
      tokenIn(input, end - 1)?.lower.endsWith('s') ? null : { type: 'unit', unit, shift: 0 },
    yes: [['It rained all week.', '2024-06-10/2024-06-17 week']],
    no: ['All weeks are alike.'],
  }),
  dateRule({
    id: 'date/en/rest',
    why: 'what remains of a week, month or year',
    match: pattern`(the)? (rest|remainder) of (the|this) ${unit}`,
    value: ({ unit }) => ({ type: 'rest', of: { type: 'unit', unit, shift: 0 }, half: 'future' }),
    yes: [['He will rest for the rest of the week.', '2024-06-12/2024-06-17 week']],
    no: ['The rest of the group follows.'],
  }),
  dateRule({
    id: 'date/en/ago',
    why: 'a number of units before publication',
    match: pattern`(about|around|nearly|almost|over|more than|less than|some|just|roughly|only)? ${length} (ago|back)`,
    value: ({ length: { count, unit } }) => ({ type: 'offset', count: -count, unit }),
    yes: [
      ['The bank closed three years ago.', '2021-01-01/2022-01-01 year'],
      ['Ten days ago all was well.', '2024-06-02'],
      ['It was sold a month ago.', '2024-05-01/2024-06-01 month'],
    ],
    no: ['Three years passed.', 'Long ago, kings ruled.'],
  }),
  dateRule({
    id: 'date/en/ahead',
    why: 'a number of units after publication',
    match: pattern`(in|within|after) (about|around|nearly|almost|over|more than|less than|some|just|roughly|only)? ${length}`,
    value: ({ length: { count, unit } }, { start, end }, input) => {
      const next = tokenIn(input, end)?.lower ?? '';
      const first = tokenIn(input, start)?.lower;
      const single = tokenIn(input, end - 2)?.lower === 'a' && tokenIn(input, end - 1)?.lower === 'day';
      if (first === 'after' && (input.to > end || start > input.from)) return null;
      if (single || /^(?:of|after|before|ago|from|since|to|'|-|,?later|earlier|old)$/u.test(next)) return null;
      // "the first time in three years", "the biggest fall in ten years": how long, not when.
      if (first === 'in' && isSpanned(input, start))
        return { type: 'other', kind: 'duration', duration: isoDuration(count, unit) };
      return first === 'after'
        ? { type: 'offset', count, unit }
        : { type: 'offset', count, unit, lasted: isoDuration(count, unit) };
    },
    yes: [
      ['The museum will reopen in two months.', '2024-08-01/2024-09-01 month'],
      ['The crew mended the cable in three weeks.', 'P3W'],
      ['It is the first strike in ten years.', 'P10Y'],
      ['The plant will be ready within three years.', '2027-01-01/2028-01-01 year'],
    ],
    no: ['In three cities, people vote.', 'In two years of war, he fled.'],
  }),
  dateRule({
    id: 'date/en/hence',
    why: 'a number of units from now',
    match: pattern`${length} (hence|from now|from today)`,
    value: ({ length: { count, unit } }, { end }, input) => {
      const exact = tokenIn(input, end - 1)?.lower === 'today';
      return exact
        ? { type: 'offset', count, unit, from: { type: 'unit', unit: 'day', shift: 0 } }
        : { type: 'offset', count, unit };
    },
    yes: [['Seven days hence, they will vote.', '2024-06-19']],
    no: ['Seven days passed.'],
  }),
  dateRule({
    id: 'date/en/later',
    why: 'a number of units after or before the last date of the text',
    match: pattern`${length} ${words('way', { later: 1, earlier: -1, before: -1 })}`,
    value: ({ length: { count, unit }, way }, { end }, input) => {
      const before = tokenIn(input, end - 1)?.lower === 'before';
      const next = tokenIn(input, end);
      return before && next?.kind === 'word' ? null : { type: 'offset', count: count * way, unit, said: 'text' };
    },
    yes: [['He was born on May 3, 1950. Two days later his mother died.', '1950-05-05']],
    no: ['Two days of feast.', 'Two days before the vote, he left.'],
  }),
  dateRule({
    id: 'date/en/run',
    why: 'a number of whole units before or after publication',
    match: pattern`(the)? ${pick} ${count} ${unit}`,
    value: ({ count, pick, unit }, { end }, input) =>
      pick === 'this' ||
      pick === 'following' ||
      pick === 'previous' ||
      tokenIn(input, end)?.lower === 'of' ||
      count === 1
        ? null
        : { type: 'run', count: count * SHIFTS[pick], unit },
    yes: [
      ['Sales fell in the last two years.', '2022-01-01/2024-01-01 year'],
      ['It will be sunny in the next three days.', '2024-06-13/2024-06-16 day'],
    ],
    no: ['The last three candidates quit.'],
  }),
  dateRule({
    id: 'date/en/run-after',
    why: 'a number of whole units before or after publication, with the word behind the number',
    match: pattern`(the)? ${count} ${words('way', { upcoming: 1, coming: 1, past: -1, previous: -1 })} ${unit}`,
    value: ({ count, way, unit }) => ({ type: 'run', count: count * way, unit }),
    yes: [['The site will be shut for two upcoming months.', '2024-07-01/2024-09-01 month']],
    no: ['Two months passed.'],
  }),
  dateRule({
    id: 'date/en/anaphor',
    why: 'a day counted from the last date of the text',
    match: pattern`(the)? ${words('day', { 'day before': -1, 'next day': 1, 'following day': 1, 'day after': 1, 'same day': 0, 'previous day': -1 })}`,
    value: ({ day }, { start, end }, input) => {
      const next = tokenIn(input, end);
      const two = /^(?:before|after)$/u.test(tokenIn(input, end - 1)?.lower ?? '');
      return tokenIn(input, start)?.lower !== 'the' || (two && next?.kind === 'word')
        ? null
        : { type: 'anaphor', days: day };
    },
    yes: [['He was elected on May 3, 2020. The next day he left.', '2020-05-04']],
    no: ['The day before his trip it rained.'],
  }),
  dateRule({
    id: 'date/en/same-unit',
    why: 'the month, week or year of the last date of the text',
    match: pattern`(the|that) same ${unit}`,
    value: ({ unit }) => (unit === 'day' ? null : { type: 'unit', unit, shift: 0, said: 'text' }),
    yes: [['He left in March 2020. The same year, he returned.', '2020-01-01/2021-01-01 year']],
    no: ['The same day, he returned.'],
  }),
  dateRule({
    id: 'date/en/month-of-year-pick',
    why: 'a month of a year counted from the article',
    match: pattern`(the)? ${optional(
      named(
        'day',
        derive('day', pattern`${day} of?`, ({ day }) => day),
      ),
    )} ${month} (of|,)? ${pick} ${unit}`,
    value: ({ day, month, unit, pick }) => {
      if (unit !== 'year') return null;
      const inYear: Expression = {
        type: 'nth',
        index: month,
        unit: 'month',
        of: { type: 'unit', unit, shift: SHIFTS[pick] },
      };
      return day === undefined ? inYear : { type: 'nth', index: day, unit: 'day', of: inYear };
    },
    yes: [['The works will end in June next year.', '2025-06-01/2025-07-01 month']],
    no: ['The month of June is mild.'],
  }),
];

/** "the first fall in", "the worst drought in": an ordinal or a superlative before the word that the length belongs to. */
function isSpanned(input: Input, start: number): boolean {
  if (/^(?:times?|once|twice|only)$/u.test(tokenIn(input, start - 1)?.lower ?? '')) return true;
  for (let at = start - 1; at >= start - 5; at--)
    if (/^(?:first|second|third|fourth|fifth|only|worst|best|[a-z]{3,}est)$/u.test(tokenIn(input, at)?.lower ?? ''))
      return true;
  return false;
}
