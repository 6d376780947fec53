import { digits, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { midDecades, midMonths, midYears } from '../generated-words.ts';
import { allowsYear } from './guards.ts';
import { inYear, ordinal, pick, season, year, yearFigure } from './pieces.ts';
import { MONTHS, SHIFTS } from './words.ts';

const decadeFigure = digits('decade', (value, text) => (text.length === 4 || text.length === 2) && value % 10 === 0);
const decadeWords = words('decade', {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
});
const sectionWord = words('section', { quarter: 'quarter', qtr: 'quarter', half: 'half' } as const);
const sectionCode = words('code', { q1: 1, q2: 2, q3: 3, q4: 4, h1: 5, h2: 6 });
const secondYear = digits('second', (_value, text) => text.length === 4 || text.length === 2);

/** Years, decades, centuries, quarters and seasons, in English. */
export const periodRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/year',
    why: 'a year alone, after a word that calls for one or before a noun that it dates',
    match: yearFigure,
    value: (year, reading, input) => (allowsYear(reading, input) ? { type: 'calendar', year } : null),
    yes: [
      ['Founded in 2017, the firm employs thirty people.', '2017-01-01/2018-01-01 year'],
      ['The 2012 election was close.', '2012-01-01/2013-01-01 year'],
    ],
    no: ['The group employs 2000 people.', 'He paid 2002 dollars.', 'Flight 1998 is late.', 'Some 1500 families wait.'],
  }),
  dateRule({
    id: 'date/en/decade',
    why: 'ten years named by their first one',
    match: pattern`the? ('|’)? ${decadeFigure} ('s|s)`,
    value: ({ decade }) => years(decade >= 100 ? decade : decade < 20 ? 2000 + decade : 1900 + decade, 10, 'decade'),
    yes: [['He sang in the 1960s.', '1960-01-01/1970-01-01 decade']],
    no: ['The 1960 film was long.'],
  }),
  dateRule({
    id: 'date/en/decade-words',
    why: 'ten years named in words',
    match: pattern`(the|in) ${decadeWords}`,
    value: ({ decade }, { start }, input) => {
      const before = tokenIn(input, start - 1)?.lower;
      return before === 'his' || before === 'her' || before === 'their' ? null : years(decade, 10, 'decade');
    },
    yes: [['The style of the seventies is back.', '1970-01-01/1980-01-01 decade']],
    no: ['A woman in her seventies.'],
  }),
  dateRule({
    id: 'date/en/century',
    why: 'a century by its number',
    match: pattern`the? ${ordinal} century`,
    value: ({ ordinal }) => (ordinal > 0 && ordinal < 23 ? years(ordinal * 100 - 99, 100, 'century') : null),
    yes: [['An abbey of the 12th century.', '1101-01-01/1201-01-01 century']],
    no: ['The last century was cruel.'],
  }),
  dateRule({
    id: 'date/en/mid-month',
    why: '"mid-" and a month',
    match: pattern`${words('month', midMonths('mid-', MONTHS))} ,? ${optional(year)}`,
    value: ({ month, year }) => ({ type: 'part', part: 'middle', of: { type: 'calendar', month, year } }),
    yes: [['The sale will close in mid-November.', '2024-11-11/2024-11-21 part']],
    no: ['He works mid-week.'],
  }),
  dateRule({
    id: 'date/en/mid-year',
    why: '"mid-" and a year',
    match: words('year', midYears('mid-')),
    value: (year) => ({ type: 'part', part: 'middle', of: { type: 'calendar', year } }),
    yes: [['She left the bank in mid-2016.', '2016-05-01/2016-09-01 part']],
    no: ['A mid-size bank.'],
  }),
  dateRule({
    id: 'date/en/mid-decade',
    why: '"mid-" and a decade',
    match: words('decade', {
      ...midDecades('mid-'),
      'mid-fifties': 1950,
      'mid-sixties': 1960,
      'mid-seventies': 1970,
      'mid-eighties': 1980,
      'mid-nineties': 1990,
    }),
    value: (decade) => ({ type: 'part', part: 'middle', of: years(decade, 10, 'decade') }),
    yes: [['It was built in the mid-1990s.', '1993-05-01/1996-09-01 part']],
    no: ['A mid-1990 model.'],
  }),
  dateRule({
    id: 'date/en/quarter',
    why: 'a quarter or a half of a year',
    match: pattern`the? ${ordinal} ${sectionWord} (of|in|,)? ${optional(year)}`,
    value: ({ ordinal, section, year }, { end }, input) => {
      const of = tokenIn(input, end)?.lower === 'of' && tokenIn(input, end + 2)?.lower !== 'year';
      if (of || (section === 'half' && ordinal === 2 && year === undefined && isMatch(input, end))) return null;
      if (ordinal === -1) return year === undefined ? { type: 'unit', unit: section, shift: -1 } : null;
      return ordinal > 0 && ordinal <= (section === 'quarter' ? 4 : 2)
        ? { type: 'section', unit: section, index: ordinal, of: inYear(year) }
        : null;
    },
    yes: [
      ['Profit in the third quarter of 2016 fell.', '2016-07-01/2016-10-01 quarter'],
      ['In the first half, sales fell.', '2024-01-01/2024-07-01 half'],
    ],
    no: ['Every quarter counts.', 'In the second half of the match they scored.'],
  }),
  dateRule({
    id: 'date/en/quarter-joined',
    why: 'a quarter or a half joined by a hyphen',
    match: pattern`${words('joined', { 'first-quarter': 1, 'second-quarter': 2, 'third-quarter': 3, 'fourth-quarter': 4, 'first-half': 5, 'second-half': 6 })} ${optional(year)}`,
    value: ({ joined, year }) => ({
      type: 'section',
      unit: joined > 4 ? 'half' : 'quarter',
      index: joined > 4 ? joined - 4 : joined,
      of: inYear(year),
    }),
    yes: [['The group cut its second-quarter forecast.', '2024-04-01/2024-07-01 quarter']],
    no: ['A second-rate plan.'],
  }),
  dateRule({
    id: 'date/en/quarter-code',
    why: 'a quarter or a half as a code, before or after its year',
    match: pattern`${sectionCode} (of|in|-|/|,)? ${year}`,
    value: ({ code, year }) => quarterCode(code, year),
    yes: [['The Q3 2016 accounts are out.', '2016-07-01/2016-10-01 quarter']],
    no: ['An Audi Q3 for sale.'],
  }),
  dateRule({
    id: 'date/en/year-quarter-code',
    why: 'a year and a quarter or a half as a code',
    match: pattern`${yearFigure} (-|/|,)? ${sectionCode}`,
    value: ({ code, year }) => quarterCode(code, year),
    yes: [['Results for 2016 Q1 rose.', '2016-01-01/2016-04-01 quarter']],
    no: ['The 2016 budget is closed.'],
  }),
  dateRule({
    id: 'date/en/season',
    why: 'a season with its year or with a word that points to one',
    match: pattern`(in the|in|the)? ${optional(pick)} ${season} (of|in|,)? ${optional(year)}`,
    value: ({ season, year, pick }, { start }, input) => {
      const within =
        tokenIn(input, start)?.lower === 'in' ||
        /^(?:by|before|until|since)$/u.test(tokenIn(input, start - 1)?.lower ?? '');
      return year === undefined && pick === undefined && !within
        ? null
        : { type: 'season', season, of: inYear(year), pick };
    },
    yes: [
      ['She left the group last summer.', '2023-06-21/2023-09-23 season'],
      ['In the spring of 1978 he left.', '1978-03-20/1978-06-21 season'],
    ],
    no: ['Prices fall.', 'They fall in line.'],
  }),
  dateRule({
    id: 'date/en/season-years',
    why: 'a season of sports or schools that spans two years',
    match: pattern`${yearFigure} (-|–|/) ${secondYear} (season|school year|academic year|fiscal year|financial year|campaign)?`,
    value: ({ year, second }, { end }, input) => {
      const to = second < 100 ? Math.floor(year / 100) * 100 + second : second;
      const noun = /^(?:season|year|campaign)$/u.test(tokenIn(input, end - 1)?.lower ?? '');
      return to === year + 1 && noun ? { type: 'years', from: year, to, month: 7, grain: 'season' } : null;
    },
    yes: [['The 2001-02 season was the best.', '2001-07-01/2002-07-01 season']],
    no: ['The 2001-02 law.'],
  }),
  dateRule({
    id: 'date/en/season-relative',
    why: 'a season of sports counted from the article',
    match: pattern`${pick} season`,
    value: ({ pick }) => ({ type: 'sports-season', shift: SHIFTS[pick] }),
    yes: [['He scored ten goals last season.', '2022-07-01/2023-07-01 season']],
    no: ['The rainy season starts.'],
  }),
];

const years = (from: number, length: number, grain: 'decade' | 'century') =>
  ({ type: 'years', from, to: from + length, month: 1, grain }) as const;

const quarterCode = (code: number, year: number) =>
  ({
    type: 'section',
    unit: code > 4 ? 'half' : 'quarter',
    index: code > 4 ? code - 4 : code,
    of: { type: 'calendar', year },
  }) as const;

const MATCH: ReadonlySet<string> = new Set([
  'goal',
  'scored',
  'match',
  'lead',
  'game',
  'minute',
  'penalty',
  'substitute',
]);

/** "the second half" beside goals and minutes is that of a match. */
function isMatch(input: Parameters<typeof tokenIn>[0], end: number): boolean {
  if (end === input.to && end - input.from < 4) return true;
  for (let at = end - 12; at < end + 10; at++) if (MATCH.has(tokenIn(input, at)?.lower ?? '')) return true;
  return false;
}
